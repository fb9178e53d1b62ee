package org.dateline.text;

/**
 * A half-open range {@code [begin, end)} of UTF-16 positions in one {@link Text}. What leaves the program counts in code
 * points instead: see {@link Text#codePoints(Span)}.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The same range in a text that has {@code by} more characters before it. */
    public Span shift(int by) {
        return new Span(begin + by, end + by);
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
