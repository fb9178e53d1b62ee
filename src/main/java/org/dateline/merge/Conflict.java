package org.dateline.merge;

/** Two claims that cannot both be true; {@code first} has the smaller IRI. */
public record Conflict(String first, String second) implements Comparable<Conflict> {
    public Conflict {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("not in order: " + first + ", " + second);
        }
    }

    static Conflict between(ClaimSummary one, ClaimSummary other) {
        return one.iri().compareTo(other.iri()) < 0
                ? new Conflict(one.iri(), other.iri())
                : new Conflict(other.iri(), one.iri());
    }

    @Override
    public int compareTo(Conflict other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
