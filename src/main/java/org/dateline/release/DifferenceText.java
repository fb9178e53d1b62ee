package org.dateline.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** A difference for people: which publications, reports, claims, stances, incidents are new, changed, gone. */
public final class DifferenceText {
    private static final Map<Node, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(Vocabulary.PUBLICATION, "publication");
        KINDS.put(Vocabulary.CASUALTY_CLAIM, "claim");
        KINDS.put(Vocabulary.CLAIM_ASSESSMENT, "stance");
        KINDS.put(Vocabulary.EVENT_REPORT, "report");
        KINDS.put(Vocabulary.AGGREGATE_REPORT, "report");
        KINDS.put(Vocabulary.INCIDENT, "incident");
        KINDS.put(Vocabulary.EVIDENCE_GRAPH, "evidence graph");
    }

    private DifferenceText() {}

    /** Lines of {@code + kind IRI} (new), {@code -} (gone), {@code ~} (changed, with what was and what is), and a sum. */
    public static String of(Difference difference) {
        SortedMap<String, List<Quad>> added = Difference.bySubject(difference.added());
        SortedMap<String, List<Quad>> withdrawn = Difference.bySubject(difference.withdrawn());
        SortedSet<String> subjects = new TreeSet<>(added.keySet());
        subjects.addAll(withdrawn.keySet());
        StringBuilder out = new StringBuilder();
        int[] counts = new int[3];
        for (String subject : subjects) {
            write(
                    subject,
                    added.getOrDefault(subject, List.of()),
                    withdrawn.getOrDefault(subject, List.of()),
                    counts,
                    out);
        }
        out.append(String.format(
                Locale.ROOT,
                "%d statements added, %d withdrawn, %d changed; %d quads added, %d withdrawn%n",
                counts[0],
                counts[1],
                counts[2],
                difference.added().size(),
                difference.withdrawn().size()));
        return out.toString();
    }

    private static void write(String subject, List<Quad> added, List<Quad> withdrawn, int[] counts, StringBuilder out) {
        String isNow = kind(added);
        String was = kind(withdrawn);
        if (!isNow.isEmpty() && was.isEmpty()) {
            counts[0]++;
            out.append("+ ")
                    .append(isNow)
                    .append(' ')
                    .append(subject)
                    .append(told(added))
                    .append('\n');
        } else if (isNow.isEmpty() && !was.isEmpty()) {
            counts[1]++;
            out.append("- ")
                    .append(was)
                    .append(' ')
                    .append(subject)
                    .append(told(withdrawn))
                    .append('\n');
        } else if (isStatement(subject)) {
            counts[2]++;
            out.append("~ ").append(subject).append('\n');
            withdrawn.forEach(quad -> change('-', quad, out));
            added.forEach(quad -> change('+', quad, out));
        }
    }

    private static void change(char sign, Quad quad, StringBuilder out) {
        out.append("    ")
                .append(sign)
                .append(' ')
                .append(local(quad.getPredicate()))
                .append(' ');
        out.append(shown(quad.getObject())).append('\n');
    }

    /** Nodes that a reader knows; spans and files change with them. */
    private static boolean isStatement(String subject) {
        return subject.matches(".*/id/(incident/[^/]+|publication/[^/]+(/(claim|report|stance)/[^/]+)?)");
    }

    private static String kind(List<Quad> quads) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(Terms.TYPE))
                .map(quad -> KINDS.getOrDefault(quad.getObject(), ""))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String told(List<Quad> quads) {
        String words = value(quads, Vocabulary.COUNT_TEXT) + " " + value(quads, Vocabulary.VICTIM_TEXT);
        String title = value(quads, Terms.TITLE);
        String shown = words.isBlank() ? title : words.strip();
        return shown.isEmpty() ? "" : " \"" + inert(shown) + "\"";
    }

    private static String value(List<Quad> quads, Node property) {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(quad -> shown(quad.getObject()))
                .findFirst()
                .orElse("");
    }

    private static String shown(Node value) {
        return inert(value.isLiteral() ? value.getLiteralLexicalForm() : local(value));
    }

    private static String inert(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
    }

    private static String local(Node node) {
        return node.toString().replaceFirst("^https://w3id.org/dateline/(ns#|code/|id/)", "");
    }
}
