package org.dateline.validate;

import java.util.Comparator;
import java.util.Optional;

/**
 * A fault of a graph.
 *
 * @param shape name of the shape that it breaks; empty for what no shape says
 * @param focus the node at fault
 * @param path the property at fault, if it is one
 * @param message what is wrong, for people
 */
public record Finding(Optional<String> shape, String focus, Optional<String> path, String message, Severity severity)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::focus)
            .thenComparing(finding -> finding.path().orElse(""))
            .thenComparing(finding -> finding.shape().orElse(""))
            .thenComparing(Finding::message);

    /** How grave a finding is, the gravest first. */
    public enum Severity {
        VIOLATION,
        WARNING,
        INFO
    }

    /** Gravest first, then by focus, path and message. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
