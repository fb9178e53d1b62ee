package org.dateline.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;

/** The account of the inputs held against itself and against the publications that there are. In the caller's transaction. */
final class InputAudit {
    private static final Set<Node> OF_INPUT = Set.of(
            Terms.TYPE,
            Vocabulary.SOURCE_NAME,
            Vocabulary.RAW_SHA256,
            Vocabulary.OUTCOME,
            Vocabulary.REASON,
            Vocabulary.YIELDED);
    private static final Set<Node> OF_BUILD =
            Set.of(Terms.TYPE, Vocabulary.STORE_FORMAT, Vocabulary.SOFTWARE_VERSION, Terms.USED);

    private final DatasetGraph data;
    private final Iris iris;
    private final BuildLog log;
    private final Set<Mismatch> mismatches = new TreeSet<>();

    InputAudit(DatasetGraph data, Iris iris) {
        this.data = data;
        this.iris = iris;
        this.log = new BuildLog(data, iris);
    }

    /** @param publications all that have an evidence graph */
    List<Mismatch> mismatches(Set<Node> publications) {
        Set<Node> subjects = new HashSet<>();
        data.find(iris.buildGraph(), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> subjects.add(quad.getSubject()));
        subjects.forEach(subject -> check(subject, publications));
        for (Node publication : publications) {
            if (log.liveInputsYielding(publication).isEmpty()) {
                add(publication, "no input is recorded that it was read from");
            }
        }
        return List.copyOf(mismatches);
    }

    private void check(Node subject, Set<Node> publications) {
        Set<Node> properties = subject.equals(iris.build()) ? OF_BUILD : OF_INPUT;
        quads(subject, Node.ANY).stream()
                .filter(quad -> !properties.contains(quad.getPredicate()))
                .forEach(quad -> add(subject, "recorded without reason: " + quad.getPredicate()));
        if (!subject.equals(iris.build())) {
            checkInput(subject, publications);
        }
    }

    private void checkInput(Node input, Set<Node> publications) {
        String raw = text(input, Vocabulary.RAW_SHA256);
        String name = text(input, Vocabulary.SOURCE_NAME);
        if (!raw.matches("[0-9a-f]{64}") || !input.equals(iris.input(name, new Digest(raw)))) {
            add(input, "its IRI does not follow from the name \"" + name + "\" and the hash " + raw);
        }
        if (!data.contains(iris.buildGraph(), iris.build(), Terms.USED, input)) {
            add(input, "no build is recorded that used it");
        }
        String outcome = text(input, Vocabulary.OUTCOME);
        boolean live = List.of(Outcome.values()).stream()
                .anyMatch(value -> value.isLive() && value.code().equals(outcome));
        List<Node> yielded = log.yields(input);
        if (live && (yielded.size() != 1 || !publications.contains(yielded.get(0)))) {
            add(input, "is recorded as " + outcome + ", but what it yielded is not in the store");
        }
    }

    private String text(Node subject, Node property) {
        List<Quad> found = quads(subject, property);
        return found.size() == 1 && found.get(0).getObject().isLiteral()
                ? found.get(0).getObject().getLiteralLexicalForm()
                : "none";
    }

    private List<Quad> quads(Node subject, Node property) {
        return Iter.toList(data.find(iris.buildGraph(), subject, property, Node.ANY));
    }

    private void add(Node subject, String detail) {
        mismatches.add(new Mismatch(subject.toString(), Mismatch.Kind.INPUT, subject.toString(), detail));
    }
}
