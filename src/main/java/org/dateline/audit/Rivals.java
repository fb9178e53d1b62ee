package org.dateline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.Kind;
import org.dateline.audit.Explanation.Other;
import org.dateline.audit.Explanation.Relation;
import org.dateline.rdf.Vocabulary;

/** The statements that speak for or against another, or belong to it. */
final class Rivals {
    private static final Comparator<Other> ORDER = Comparator.comparing(Other::relation)
            .thenComparing(Other::published)
            .thenComparing(Other::iri);

    private final Lookup lookup;
    private final Told told;

    Rivals(Lookup lookup) {
        this.lookup = lookup;
        this.told = new Told(lookup);
    }

    /** In the order of relations, then of days. */
    List<Other> of(Node node, Kind kind) {
        List<Other> others = new ArrayList<>();
        switch (kind) {
            case CLAIM -> ofClaim(node, others);
            case STANCE -> add(others, Relation.ASSESSES, lookup.all(node, Vocabulary.ASSESSES));
            case FIGURE -> add(others, Relation.COUNTS, lookup.all(node, Vocabulary.USED_CLAIM));
            case REPORT -> add(others, Relation.CLAIM, lookup.subjects(Vocabulary.ABOUT_REPORT, node));
            case INCIDENT -> {
                List<Node> reports = lookup.subjects(Vocabulary.REPORTS_ON, node);
                add(others, Relation.REPORT, reports);
                reports.forEach(
                        report -> add(others, Relation.CLAIM, lookup.subjects(Vocabulary.ABOUT_REPORT, report)));
            }
        }
        others.sort(ORDER);
        return others;
    }

    private void ofClaim(Node claim, List<Other> others) {
        List<Node> conflicts = lookup.all(claim, Vocabulary.CONFLICTS_WITH);
        add(others, Relation.CONFLICTS, conflicts);
        add(others, Relation.ASSESSED_BY, lookup.subjects(Vocabulary.ASSESSES, claim));
        add(others, Relation.COUNTED_IN, lookup.subjects(Vocabulary.USED_CLAIM, claim));
        add(others, Relation.REPEATS, lookup.all(claim, Vocabulary.REPEATS));
        add(others, Relation.REPEATED_BY, lookup.subjects(Vocabulary.REPEATS, claim));
        for (Node property : List.of(Vocabulary.SUBSET_OF, Vocabulary.PART_OF_TOTAL)) {
            add(others, Relation.SUBSET_OF, lookup.all(claim, property));
            add(others, Relation.HAS_SUBSET, lookup.subjects(property, claim));
        }
        Set<String> known = new TreeSet<>();
        others.forEach(other -> known.add(other.iri()));
        known.add(claim.toString());
        for (Node other : comparable(claim)) {
            if (!known.contains(other.toString()) && agrees(claim, other)) {
                others.add(other(support(claim, other), other));
            }
        }
    }

    /** The claims of the same harm about the same incident. */
    private List<Node> comparable(Node claim) {
        String harm = lookup.code(claim, Vocabulary.HARM);
        return lookup
                .one(claim, Vocabulary.ABOUT_REPORT)
                .flatMap(report -> lookup.one(report, Vocabulary.REPORTS_ON))
                .map(incident -> lookup.subjects(Vocabulary.REPORTS_ON, incident))
                .orElse(List.of())
                .stream()
                .flatMap(report -> lookup.subjects(Vocabulary.ABOUT_REPORT, report).stream())
                .filter(other -> lookup.code(other, Vocabulary.HARM).equals(harm))
                .toList();
    }

    /** Same victims, same polarity, neither a part of another figure, and intervals that have a number in common. */
    private boolean agrees(Node claim, Node other) {
        boolean alike = lookup.code(claim, Vocabulary.POLARITY).equals(lookup.code(other, Vocabulary.POLARITY))
                && lookup.code(claim, Vocabulary.VICTIM_CATEGORY)
                        .equals(lookup.code(other, Vocabulary.VICTIM_CATEGORY));
        boolean bounded = interval(claim) && interval(other);
        return alike
                && bounded
                && isWhole(claim)
                && isWhole(other)
                && low(claim) <= high(other)
                && low(other) <= high(claim);
    }

    private boolean isWhole(Node claim) {
        return lookup.one(claim, Vocabulary.SUBSET_OF).isEmpty()
                && lookup.one(claim, Vocabulary.PART_OF_TOTAL).isEmpty();
    }

    private boolean interval(Node claim) {
        return lookup.one(claim, Vocabulary.LOW).isPresent()
                || lookup.one(claim, Vocabulary.HIGH).isPresent();
    }

    private int low(Node claim) {
        return Math.max(0, lookup.number(claim, Vocabulary.LOW));
    }

    private int high(Node claim) {
        int high = lookup.number(claim, Vocabulary.HIGH);
        return high < 0 ? Integer.MAX_VALUE : high;
    }

    private Relation support(Node claim, Node other) {
        Optional<Node> own = lookup.one(claim, Vocabulary.IN_PUBLICATION);
        Optional<Node> theirs = lookup.one(other, Vocabulary.IN_PUBLICATION);
        if (own.equals(theirs)) {
            return Relation.SAME_PUBLICATION;
        }
        return text(own).equals(text(theirs)) ? Relation.SAME_TEXT : Relation.AGREES;
    }

    private Optional<Node> text(Optional<Node> publication) {
        return publication.flatMap(node -> lookup.one(node, Vocabulary.CARRIES));
    }

    private void add(List<Other> others, Relation relation, List<Node> nodes) {
        nodes.forEach(node -> others.add(other(relation, node)));
    }

    private Other other(Relation relation, Node node) {
        Optional<Node> publication = lookup.one(node, Vocabulary.IN_PUBLICATION);
        return new Other(
                relation,
                node.toString(),
                told.of(node),
                publication
                        .flatMap(in -> lookup.one(in, Vocabulary.PUBLISHER))
                        .map(lookup::name)
                        .orElse(""),
                publication.map(in -> lookup.text(in, Vocabulary.PUBLISHED)).orElse(""));
    }
}
