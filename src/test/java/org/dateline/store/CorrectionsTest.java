package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.correct.CorrectionFile;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.Literals;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.Resource;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections change what is derived, never what was read, and are replayed with every refresh. */
class CorrectionsTest {
    private static final String HEADER = "kind\ttarget\twith\tfield\tvalue\twho\twhen\twhy\n";
    private static final String DAY = "2017-03-21";

    @TempDir
    Path folder;

    private GraphStore store;

    @BeforeEach
    void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        Stores.addReference(store);
        store.replaceGraph(store.iris().ontologyGraph(), new OntologyReader(store.iris()).read());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private ArticleGraph toll(String outlet, String day, long killed) {
        return Stores.add(
                store,
                SampleReadings.toll(outlet, day, SampleReadings.QAIM, killed).named(outlet));
    }

    private static String claim(ArticleGraph graph) {
        return subject(graph, Vocabulary.CASUALTY_CLAIM);
    }

    private static String report(ArticleGraph graph) {
        return subject(graph, Vocabulary.EVENT_REPORT);
    }

    private static String subject(ArticleGraph graph, Node type) {
        return graph.quads().stream()
                .filter(quad -> quad.getObject().equals(type))
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static String line(String kind, String target, String with, String field, String value) {
        return String.join("\t", kind, target, with, field, value, "A. Researcher", "2026-11-20", "the text says so");
    }

    private List<String> correct(String... lines) {
        return correct(store, lines);
    }

    private static List<String> correct(GraphStore store, String... lines) {
        String text = HEADER + String.join("\n", lines) + "\n";
        CorrectionFile file = CorrectionFile.read(text, store.iris().base() + "id/");
        List<CorrectionFile.Fault> faults =
                store.correct(file, new Resource("corrections", "mine.tsv", Digest.of(text)));
        store.refresh();
        return faults.stream()
                .map(fault -> fault.line() + ": " + fault.reason())
                .toList();
    }

    private String highest() {
        return String.join(" ", Stores.column(store, """
            SELECT ?best WHERE { ?f dl:policy <https://w3id.org/dateline/code/policy/latest> ;
              dl:victimScope <https://w3id.org/dateline/code/victim-scope/all> ; dl:bestEstimate ?best } ORDER BY ?best"""));
    }

    private List<String> incidents() {
        return Stores.column(store, "SELECT ?n WHERE { ?i dl:reportCount ?n } ORDER BY ?n");
    }

    @Test
    void a_rejected_claim_counts_in_no_figure_and_stays_as_it_was_read() {
        ArticleGraph wrong = toll("Tigris Wire", DAY, 2017);
        toll("Euphrates Post", DAY, 9);
        assertThat(correct(line("rejectClaim", claim(wrong), "", "", ""))).isEmpty();
        assertThat(highest()).isEqualTo("9");
        assertThat(Stores.rows(store, "SELECT ?c WHERE { ?c dl:conflictsWith ?d }"))
                .isEmpty();
        assertThat(Stores.column(store, "SELECT ?n WHERE { <" + claim(wrong) + "> dl:count ?n }"))
                .containsExactly("2017");
        assertThat(Stores.rows(store, """
            SELECT ?who ?when ?why ?state WHERE { <%s> dl:rejectedBy ?c . ?c dl:correctedBy ?who ; dl:correctedOn ?when ;
              dl:correctionReason ?why ; dl:correctionState ?state }""".formatted(claim(wrong))))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("who", "A. Researcher")
                        .containsEntry("when", "2026-11-20")
                        .containsEntry("why", "the text says so")
                        .containsEntry("state", "applied"));
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
    }

    @Test
    void a_fixed_count_takes_the_place_of_the_one_read() {
        ArticleGraph misread = toll("Tigris Wire", DAY, 90);
        correct(line("fixValue", claim(misread), "", "count", "atLeast 19"));
        assertThat(highest()).isEqualTo("19");
    }

    @Test
    void of_two_fixes_the_later_one_counts_and_the_other_is_overruled() {
        ArticleGraph misread = toll("Tigris Wire", DAY, 90);
        correct(
                line("fixValue", claim(misread), "", "count", "19"),
                line("fixValue", claim(misread), "", "count", "18").replace("2026-11-20", "2026-11-21"));
        assertThat(highest()).isEqualTo("18");
        assertThat(store.lapsedCorrections())
                .singleElement()
                .asString()
                .contains("overruled")
                .contains(claim(misread));
    }

    @Test
    void victims_put_right_count_as_civilians() {
        ArticleGraph misread = toll("Tigris Wire", DAY, 7);
        correct(line("fixValue", claim(misread), "", "victimCategory", "civilian"));
        assertThat(Stores.column(store, """
            SELECT ?high WHERE { ?f dl:policy <https://w3id.org/dateline/code/policy/ibc-like> ; dl:highEstimate ?high }""")).containsExactly("7");
    }

    @Test
    void a_day_put_right_moves_the_report_to_another_incident() {
        toll("Tigris Wire", DAY, 9);
        ArticleGraph misread = toll("Euphrates Post", "2017-06-30", 9);
        store.refresh();
        assertThat(incidents()).containsExactly("1", "1");
        correct(line("fixValue", report(misread), "", "startDate", DAY));
        assertThat(incidents()).containsExactly("2");
    }

    @Test
    void reports_said_to_be_one_are_one_incident() {
        ArticleGraph one = toll("Tigris Wire", DAY, 9);
        ArticleGraph other = toll("Euphrates Post", "2017-06-30", 9);
        assertThat(correct(line("sameEvent", claim(one), report(other), "", "")))
                .isEmpty();
        assertThat(incidents()).containsExactly("2");
    }

    @Test
    void a_report_said_to_be_different_leaves_the_incident() {
        ArticleGraph one = toll("Tigris Wire", DAY, 9);
        ArticleGraph other = toll("Euphrates Post", DAY, 9);
        store.refresh();
        assertThat(incidents()).containsExactly("2");
        correct(line("differentEvent", report(one), report(other), "", ""));
        assertThat(incidents()).containsExactly("1", "1");
        correct(line("sameEvent", report(other), report(one), "", ""));
        assertThat(incidents()).containsExactly("2");
        assertThat(store.lapsedCorrections()).singleElement().asString().contains("contradicted");
    }

    @Test
    void a_name_that_stands_for_an_actor_is_said_to() {
        ArticleGraph strike = Stores.add(store, SampleReadings.airStrike());
        String name = subject(strike, Vocabulary.UNRESOLVED_NAME);
        assertThat(correct(line("sameActor", name, "id:agent/us-led-coalition", "", "")))
                .isEmpty();
        assertThat(Stores.column(store, "SELECT ?a WHERE { <" + name + "> dl:sameActorAs ?a }"))
                .containsExactly("https://w3id.org/dateline/id/agent/us-led-coalition");
    }

    @Test
    void an_alias_holds_for_the_name_in_every_publication_also_in_later_ones() {
        ArticleGraph strike = Stores.add(store, SampleReadings.airStrike());
        correct(line("alias", "id:agent/us-led-coalition", "", "", "jazira clan COUNCIL"));
        String names = "SELECT ?n WHERE { ?n dl:sameActorAs <https://w3id.org/dateline/id/agent/us-led-coalition> }";
        assertThat(Stores.column(store, names))
                .hasSize(1)
                .allMatch(name -> name.startsWith(strike.publication().getURI()));
        store.remove(strike.publication().getURI(), "asked");
        store.refresh();
        assertThat(Stores.column(store, names)).isEmpty();
        Stores.add(store, SampleReadings.airStrike());
        store.refresh();
        assertThat(Stores.column(store, names)).hasSize(1);
    }

    @Test
    void what_the_store_does_not_have_is_refused_with_its_line() {
        ArticleGraph one = toll("Tigris Wire", DAY, 9);
        assertThat(correct(
                        line("rejectClaim", "id:publication/0/claim/killed-0-1", "", "", ""),
                        line("rejectClaim", claim(one), "", "", ""),
                        line("fixValue", claim(one), "", "count", "some"),
                        line("alias", "id:agent/nobody", "", "", "Nobody")))
                .containsExactly(
                        "2: the store has no claim https://w3id.org/dateline/id/publication/0/claim/killed-0-1",
                        "4: value is 'some', not a number as 14, atLeast 14, atMost 14, about 14 or 3-5",
                        "5: the store has no actor or place https://w3id.org/dateline/id/agent/nobody");
        assertThat(Stores.column(store, "SELECT ?c WHERE { ?c a dl:Correction }"))
                .hasSize(1);
    }

    @Test
    void a_correction_outlives_its_target_and_applies_again_when_that_comes_back() {
        ArticleGraph wrong = toll("Tigris Wire", DAY, 2017);
        toll("Euphrates Post", DAY, 9);
        correct(line("rejectClaim", claim(wrong), "", "", ""));
        store.remove(wrong.publication().getURI(), "asked");
        store.refresh();
        assertThat(store.lapsedCorrections())
                .containsExactly("rejectClaim " + claim(wrong) + " (A. Researcher, 2026-11-20): target missing");
        toll("Tigris Wire", DAY, 2017);
        store.refresh();
        assertThat(store.lapsedCorrections()).isEmpty();
        assertThat(highest()).isEqualTo("9");
    }

    @Test
    void the_order_of_corrections_and_articles_leaves_no_trace() {
        List<String> lines = new ArrayList<>();
        List<ArticleGraph> graphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            graphs.add(toll("Outlet " + i, "2017-03-2" + i % 2, 5 + i));
        }
        lines.add(line("rejectClaim", claim(graphs.get(0)), "", "", ""));
        lines.add(line("differentEvent", report(graphs.get(2)), report(graphs.get(4)), "", ""));
        lines.add(line("sameEvent", report(graphs.get(2)), report(graphs.get(1)), "", ""));
        lines.add(line("fixValue", claim(graphs.get(3)), "", "count", "3-5"));
        assertThat(correct(lines.toArray(String[]::new))).isEmpty();
        String first = derived(store);
        Collections.reverse(lines);
        try (GraphStore other = GraphStore.create(folder.resolve("other"), ReadingBuilder.IRIS)) {
            Stores.addReference(other);
            for (int i = 5; i >= 0; i--) {
                Stores.add(
                        other,
                        SampleReadings.toll("Outlet " + i, "2017-03-2" + i % 2, SampleReadings.QAIM, 5 + i)
                                .named("Outlet " + i));
            }
            lines.forEach(line -> assertThat(correct(other, line)).isEmpty());
            assertThat(derived(other)).isEqualTo(first);
        }
    }

    private static String derived(GraphStore store) {
        return String.join("\n", Stores.column(store, """
            SELECT ?line WHERE { GRAPH ?g { ?s ?p ?o FILTER (?p != prov:wasDerivedFrom) }
              FILTER (CONTAINS(STR(?g), "graph/derived") || CONTAINS(STR(?g), "graph/identity"))
              BIND (CONCAT(STR(?s), " ", STR(?p), " ", STR(?o)) AS ?line) } ORDER BY ?line"""));
    }

    @Test
    void verifying_finds_a_correction_that_was_changed() {
        ArticleGraph wrong = toll("Tigris Wire", DAY, 2017);
        correct(line("rejectClaim", claim(wrong), "", "", ""));
        DatasetGraph data = store.dataset().asDatasetGraph();
        Node graph = store.iris().correctionsGraph();
        Txn.executeWrite(data, () -> {
            Node correction = data.find(graph, Node.ANY, Vocabulary.CORRECTED_BY, Node.ANY)
                    .next()
                    .getSubject();
            data.deleteAny(graph, correction, Vocabulary.CORRECTED_BY, Node.ANY);
            data.add(graph, correction, Vocabulary.CORRECTED_BY, Literals.string("Somebody Else"));
        });
        assertThat(new Verifier(store).verify(Optional.empty()))
                .extracting(Mismatch::kind)
                .containsExactly(Mismatch.Kind.CORRECTION);
    }
}
