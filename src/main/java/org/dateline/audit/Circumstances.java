package org.dateline.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.Fixed;
import org.dateline.audit.Explanation.Happening;
import org.dateline.audit.Explanation.Named;
import org.dateline.audit.Explanation.Part;
import org.dateline.rdf.Vocabulary;

/** When and where something is said to have happened, and which words and finders say so. */
record Circumstances(Lookup lookup) {
    private static final Comparator<Part> ORDER = Comparator.comparing(Part::role)
            .thenComparing(part -> part.who().name())
            .thenComparing(part -> part.who().iri());

    /** @param told a report or an incident */
    Happening of(Node told) {
        return new Happening(
                told.toString(),
                lookup.text(told, Vocabulary.REPORTS_ON),
                lookup.code(told, Vocabulary.EVENT_TYPE),
                lookup.is(told, Vocabulary.AGGREGATE_REPORT),
                place(told),
                day(told),
                lookup.subjects(Vocabulary.IN_REPORT, told).stream()
                        .flatMap(part -> part(part).stream())
                        .sorted(ORDER)
                        .toList());
    }

    private Optional<Part> part(Node participation) {
        return lookup.one(participation, Vocabulary.PARTICIPANT)
                .map(who -> new Part(
                        lookup.code(participation, Vocabulary.ROLE),
                        new Named(who.toString(), lookup.name(who)),
                        lookup.code(participation, Vocabulary.CERTAINTY)));
    }

    private Fixed place(Node report) {
        Optional<Node> place = lookup.one(report, Vocabulary.PLACE_PROPERTY);
        String words = lookup.text(report, Vocabulary.PLACE_TEXT);
        return new Fixed(
                place.map(Node::toString).orElse(""),
                place.map(lookup::name).orElse(""),
                lookup.code(report, Vocabulary.WHERE_PRECISION),
                words,
                words.isEmpty() ? "" : placeFinding(report, words, place));
    }

    private String placeFinding(Node report, String words, Optional<Node> place) {
        String linked = place.filter(node -> !lookup.is(node, Vocabulary.UNRESOLVED_NAME))
                .map(node -> "linked to the gazetteer's entry " + local(node))
                .orElse("a name that the gazetteer does not know");
        return span(report, words)
                .map(span -> finding(span, report) + ", " + linked)
                .orElse(linked);
    }

    private static String local(Node place) {
        return place.toString().replaceFirst("^.*/", "");
    }

    private Fixed day(Node report) {
        String start = lookup.text(report, Vocabulary.START_DATE);
        String end = lookup.text(report, Vocabulary.END_DATE);
        String words = lookup.text(report, Vocabulary.DATE_TEXT);
        return new Fixed(
                "",
                start.equals(end) ? start : start + " to " + end,
                lookup.code(report, Vocabulary.DATE_PRECISION),
                words,
                words.isEmpty() ? "" : dayFinding(report, words));
    }

    /** Words without a year are counted from the day of the publication. */
    private String dayFinding(Node report, String words) {
        String found = span(report, words).map(span -> finding(span, report)).orElse("found in the text");
        Optional<Node> publication = lookup.one(report, Vocabulary.IN_PUBLICATION);
        String published =
                publication.map(node -> lookup.text(node, Vocabulary.PUBLISHED)).orElse("");
        boolean hasYear = words.matches("(?s).*\\b(1[0-9]|20)[0-9]{2}\\b.*");
        return hasYear || published.isEmpty() ? found : found + ", counted from the publication's day " + published;
    }

    private Optional<Node> span(Node report, String words) {
        return lookup.all(report, Vocabulary.DENOTED_BY).stream()
                .filter(span -> lookup.text(span, Vocabulary.QUOTE).equals(words))
                .filter(span -> !lookup.is(span, Vocabulary.SENTENCE))
                .findFirst();
    }

    private String finding(Node span, Node report) {
        String finder = lookup.text(span, Vocabulary.FINDER);
        String where = "at " + lookup.text(span, Vocabulary.BEGIN) + " to " + lookup.text(span, Vocabulary.END);
        String by = finder.isEmpty() ? "read " + where : "found " + where + " by " + finder;
        return by + (inSentenceOf(span, report) ? "" : ", in another sentence than the event");
    }

    private boolean inSentenceOf(Node span, Node report) {
        int begin = lookup.number(span, Vocabulary.BEGIN);
        int end = lookup.number(span, Vocabulary.END);
        List<Node> sentences = lookup.all(report, Vocabulary.DENOTED_BY).stream()
                .filter(node -> lookup.is(node, Vocabulary.SENTENCE))
                .toList();
        return sentences.isEmpty()
                || sentences.stream()
                        .anyMatch(sentence -> lookup.number(sentence, Vocabulary.BEGIN) <= begin
                                && end <= lookup.number(sentence, Vocabulary.END));
    }
}
