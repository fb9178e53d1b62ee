package org.dateline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.Mark;
import org.dateline.audit.Explanation.Passage;
import org.dateline.audit.Explanation.Role;
import org.dateline.rdf.Vocabulary;

/** The sentences that a statement rests on, with the words that tell something of it. */
record Passages(Lookup lookup) {
    private static final Pattern TRIGGER =
            Pattern.compile(".*/report/[A-Za-z]+-([0-9]{1,9})-([0-9]{1,9})(?:-[0-9]+-[0-9]+)?");

    private static final Pattern CUE = Pattern.compile(".*/stance/[a-z]+-([0-9]{1,9})-([0-9]{1,9})(?:-[0-9]+-[0-9]+)?");

    List<Passage> of(Node statement) {
        Node report = lookup.one(statement, Vocabulary.ABOUT_REPORT).orElse(statement);
        List<Mark> marks = marks(statement, report);
        Set<Node> own = sentences(lookup.values(statement, List.of(Vocabulary.EVIDENCE, Vocabulary.DENOTED_BY)));
        Set<Node> all = new TreeSet<>(Passages::byIri);
        all.addAll(own);
        all.addAll(sentences(lookup.all(report, Vocabulary.DENOTED_BY).stream()
                .flatMap(span -> Stream.concat(Stream.of(span), lookup.all(span, Vocabulary.IN_SENTENCE).stream()))));
        return all.stream()
                .map(sentence -> passage(sentence, own.contains(sentence), marks))
                .sorted(Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::end))
                .toList();
    }

    private static int byIri(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }

    private Set<Node> sentences(Stream<Node> spans) {
        Set<Node> sentences = new TreeSet<>(Passages::byIri);
        spans.filter(span -> lookup.is(span, Vocabulary.SENTENCE)).forEach(sentences::add);
        return sentences;
    }

    private Passage passage(Node sentence, boolean evidence, List<Mark> marks) {
        int begin = lookup.number(sentence, Vocabulary.BEGIN);
        int end = lookup.number(sentence, Vocabulary.END);
        return new Passage(
                sentence.getURI(),
                begin,
                end,
                lookup.text(sentence, Vocabulary.QUOTE),
                evidence,
                marks.stream()
                        .filter(mark -> begin <= mark.begin() && mark.end() <= end)
                        .map(mark -> mark.quote().isEmpty() ? quoted(mark, sentence, begin) : mark)
                        .toList());
    }

    private Mark quoted(Mark mark, Node sentence, int begin) {
        int[] words = lookup.text(sentence, Vocabulary.QUOTE).codePoints().toArray();
        int to = Math.min(words.length, mark.end() - begin);
        int from = Math.min(to, mark.begin() - begin);
        return new Mark(mark.role(), mark.begin(), mark.end(), new String(words, from, to - from));
    }

    private List<Mark> marks(Node statement, Node report) {
        List<Mark> marks = new ArrayList<>();
        mark(statement, Vocabulary.COUNT_EVIDENCE, Role.NUMBER, marks);
        mark(statement, Vocabulary.CLAIMANT_EVIDENCE, Role.CLAIMANT, marks);
        mark(statement, Vocabulary.RELAY_EVIDENCE, Role.RELAY, marks);
        cue(statement).ifPresent(marks::add);
        lookup.all(report, Vocabulary.DENOTED_BY).stream()
                .filter(span -> !lookup.is(span, Vocabulary.SENTENCE))
                .forEach(span -> marks.add(mark(span, role(span, report))));
        marks.sort(
                Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end).thenComparing(Mark::role));
        return marks;
    }

    /** A stance is named by the offsets of its cue, which has no node of its own; its words come from the sentence. */
    private static Optional<Mark> cue(Node statement) {
        Matcher cue = CUE.matcher(statement.toString());
        return cue.matches()
                ? Optional.of(new Mark(Role.STANCE, Integer.parseInt(cue.group(1)), Integer.parseInt(cue.group(2)), ""))
                : Optional.empty();
    }

    private void mark(Node statement, Node property, Role role, List<Mark> marks) {
        lookup.all(statement, property).forEach(span -> marks.add(mark(span, role)));
    }

    private Mark mark(Node span, Role role) {
        return new Mark(
                role,
                lookup.number(span, Vocabulary.BEGIN),
                lookup.number(span, Vocabulary.END),
                lookup.text(span, Vocabulary.QUOTE));
    }

    /** The trigger's offsets stand in the report's IRI; of the rest, the words tell which they are. */
    private Role role(Node span, Node report) {
        Matcher trigger = TRIGGER.matcher(report.toString());
        if (trigger.matches()
                && trigger.group(1).equals(lookup.text(span, Vocabulary.BEGIN))
                && trigger.group(2).equals(lookup.text(span, Vocabulary.END))) {
            return Role.EVENT;
        }
        String words = lookup.text(span, Vocabulary.QUOTE);
        return words.equals(lookup.text(report, Vocabulary.DATE_TEXT)) ? Role.DAY : Role.PLACE;
    }
}
