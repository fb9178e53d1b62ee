package org.dateline.text;

/** A half-open range of Unicode code points in one {@link Text}: the unit of everything that is published. */
public record CodePointSpan(int begin, int end) {
    public CodePointSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
        }
    }
}
