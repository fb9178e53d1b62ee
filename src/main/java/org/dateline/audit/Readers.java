package org.dateline.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.File;
import org.dateline.audit.Explanation.Measured;
import org.dateline.audit.Explanation.Pipeline;
import org.dateline.audit.Explanation.Reader;
import org.dateline.extract.RuleBook;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** What read a statement: the rule, how it did on annotated articles, and the pipeline that it belongs to. */
final class Readers {
    private final Lookup lookup;
    private final RuleBook rules;

    Readers(Lookup lookup, RuleBook rules) {
        this.lookup = lookup;
        this.rules = rules;
    }

    /** Empty where the statement names no rule: reports and incidents. */
    Optional<Reader> of(Node statement, Optional<Node> evidenceGraph) {
        String rule = lookup.text(statement, Vocabulary.RULE);
        if (rule.isEmpty() || evidenceGraph.isEmpty()) {
            return Optional.empty();
        }
        Pipeline pipeline = pipeline(evidenceGraph.get());
        boolean sameRules = pipeline.files().stream()
                .anyMatch(file -> file.sha256().equals(rules.digest().hex()));
        return Optional.of(new Reader(
                rule,
                rules.meaning(rule).orElse(""),
                lookup.text(statement, Vocabulary.CONFIDENCE),
                rules.measured(rule).map(told -> new Measured(told.claims(), told.right())),
                sameRules,
                pipeline));
    }

    private Pipeline pipeline(Node graph) {
        Node extraction = lookup.one(graph, Terms.WAS_GENERATED_BY).orElse(graph);
        Node pipeline = lookup.one(extraction, Vocabulary.PIPELINE_PROPERTY).orElse(extraction);
        List<File> files = lookup.all(pipeline, Vocabulary.USES).stream()
                .map(file -> new File(
                        lookup.text(file, Vocabulary.RESOURCE_KIND),
                        lookup.text(file, Terms.LABEL),
                        lookup.text(file, Vocabulary.SHA256)))
                .sorted(Comparator.comparing(File::kind).thenComparing(File::name))
                .toList();
        return new Pipeline(
                graph.toString(),
                pipeline.toString(),
                lookup.text(pipeline, Vocabulary.PIPELINE_SHA256),
                lookup.one(extraction, Terms.WAS_ASSOCIATED_WITH)
                        .map(software -> lookup.text(software, Terms.SOFTWARE_VERSION))
                        .orElse(""),
                lookup.text(extraction, Terms.STARTED_AT_TIME),
                files);
    }
}
