package org.dateline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.audit.Explanation.Kind;
import org.dateline.audit.Explanation.Mark;
import org.dateline.audit.Explanation.Other;
import org.dateline.audit.Explanation.Relation;
import org.dateline.audit.Explanation.Role;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;
import org.dateline.extract.RuleBook;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.ReferenceMapper;
import org.dateline.rdf.Run;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.store.GraphStore;
import org.dateline.store.InputRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {
    private static final Run RUN =
            new Run(Instant.parse("2026-11-21T10:00:00Z"), Instant.parse("2026-11-21T10:00:01Z"));
    private static final RuleBook RULES = RuleBook.shipped();

    @TempDir
    static Path folder;

    private static GraphStore store;
    private static ArticleGraph strike;
    private static ArticleGraph higher;
    private static ArticleGraph hostile;

    @BeforeAll
    static void create() {
        store = GraphStore.create(folder.resolve("store"), ReadingBuilder.IRIS);
        store.replaceGraph(
                store.iris().referenceGraph(), new ReferenceMapper(store.iris()).map(SampleReadings.GAZETTEER));
        strike = add(SampleReadings.airStrike());
        higher = add(SampleReadings.toll("Euphrates Post", "2017-03-21", SampleReadings.QAIM, 20)
                .named("post.txt"));
        add(SampleReadings.toll("Jazira Post", "2017-03-21", SampleReadings.QAIM, 9)
                .named("jazira.txt"));
        hostile = add(hostile());
        store.refresh();
    }

    /** An article whose words would clear the screen, change the title of the window and turn the line round. */
    private static ReadingBuilder hostile() {
        return ReadingBuilder.article("\u001B[2J\u001B]0;owned\u0007Five \u202Esoldiers\u202C died in an air strike"
                        + " near qaim, \u009Bpolice said.")
                .by("Evil\u001B[31m Wire", "2016-01-02")
                .named("x';rm -rf ~;'.txt")
                .event(EventType.AIRSTRIKE, "air strike", "2016-01-02", SampleReadings.QAIM)
                .claim(Harm.KILLED, "Five", Bound.EXACT, 5, "\u202Esoldiers\u202C");
    }

    private static ArticleGraph add(ReadingBuilder reading) {
        ArticleGraph graph = reading.graph();
        store.add(
                graph,
                new InputRecord(reading.toArticle().name(), reading.toArticle().rawDigest()),
                RUN);
        return graph;
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static Optional<Explanation> explain(Node node) {
        DatasetGraph data = store.dataset().asDatasetGraph();
        return Txn.calculateRead(data, () -> new Auditor(data, store.iris(), RULES).explain(node));
    }

    private static Node subject(ArticleGraph graph, Node property, String ending) {
        return graph.quads().stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(quad -> quad.getSubject())
                .filter(node -> node.getURI().matches(".*" + ending))
                .findFirst()
                .orElseThrow();
    }

    private static Node toll(ArticleGraph graph) {
        return subject(graph, Vocabulary.COUNT, "/claim/killed-[0-9-]+");
    }

    private static Explanation claim() {
        return explain(subject(strike, Vocabulary.COUNT, "/claim/killed-0-11")).orElseThrow();
    }

    private static List<String> told(Explanation explanation, Relation relation) {
        return explanation.others().stream()
                .filter(other -> other.relation() == relation)
                .map(Other::told)
                .toList();
    }

    @Test
    void a_claim_is_shown_in_its_sentence_with_the_words_that_tell_it() {
        Explanation claim = claim();
        assertThat(claim.subject().kind()).isEqualTo(Kind.CLAIM);
        assertThat(claim.subject().told()).isEqualTo("killed: At least 13 soldiers");
        assertThat(claim.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.quote()).startsWith("At least 13 soldiers").endsWith("said.");
            assertThat(passage.marks())
                    .contains(
                            new Mark(Role.NUMBER, 0, 11, "At least 13"),
                            new Mark(Role.EVENT, 65, 75, "air strike"),
                            new Mark(Role.PLACE, 81, 85, "qaim"),
                            new Mark(Role.CLAIMANT, 87, 103, "a medical source"));
        });
    }

    @Test
    void the_document_is_named_with_its_hashes() {
        Explanation.Document document = claim().document().orElseThrow();
        assertThat(document.publisher().name()).isEqualTo("Tigris Wire");
        assertThat(document.published()).isEqualTo("2017-03-21");
        assertThat(document.inputs()).containsExactly("article.txt");
        assertThat(document.hashes().text())
                .isEqualTo(
                        SampleReadings.airStrike().toArticle().text().digest().hex());
        assertThat(document.hashes().raw())
                .isEqualTo(SampleReadings.airStrike().toArticle().rawDigest().hex());
    }

    @Test
    void the_word_it_is_told_on_is_named_with_its_cues() {
        Explanation.Word word = claim().word();
        assertThat(word.claimants()).singleElement().satisfies(voice -> {
            assertThat(voice.who().name()).isEqualTo("a medical source");
            assertThat(voice.named()).isFalse();
        });
        assertThat(word.publisher()).map(Explanation.Named::name).contains("Tigris Wire");
        assertThat(word.cues()).contains(new Explanation.Cue("said", "attribution-verb"));
    }

    @Test
    void rivals_stances_and_parts_are_told() {
        Explanation claim = claim();
        assertThat(told(claim, Relation.CONFLICTS)).containsExactly("killed: 9 soldiers");
        assertThat(told(claim, Relation.ASSESSED_BY)).containsExactly("disputes \"killed: At least 13 soldiers\"");
        assertThat(told(claim, Relation.HAS_SUBSET)).containsExactly("killed: two officers");
        assertThat(told(claim, Relation.AGREES)).containsExactly("killed: 20 soldiers");
        assertThat(told(explain(toll(higher)).orElseThrow(), Relation.CONFLICTS))
                .containsExactly("killed: 9 soldiers");
    }

    @Test
    void the_graphs_that_speak_of_it_are_told_with_their_hashes() {
        assertThat(claim().standings())
                .extracting(Explanation.Standing::graph, Explanation.Standing::sha256)
                .contains(
                        tuple(strike.graph().getURI(), strike.digest().hex()),
                        tuple(store.iris().identityGraph().getURI(), ""));
    }

    @Test
    void a_rule_that_was_measured_says_how_often_it_was_right() {
        RuleBook.Measured measured = RULES.measured("R-ACT").orElseThrow();
        assertThat(measured.right()).isPositive().isLessThanOrEqualTo(measured.claims());
        Explanation.Reader reader = claim().reader().orElseThrow();
        assertThat(reader.rule()).isEqualTo("R-FIG-01");
        assertThat(reader.measured()).as("no rule of this release").isEmpty();
        assertThat(reader.sameRules()).isFalse();
        assertThat(reader.pipeline().sha256())
                .isEqualTo(ReadingBuilder.PIPELINE.digest().hex());
        assertThat(ExplanationText.of(claim()))
                .contains("not measured for this rule")
                .contains("this release has other rules");
    }

    @Test
    void place_and_day_tell_what_fixed_them() {
        Explanation.Happening happening = claim().happening().orElseThrow();
        assertThat(happening.place().value()).isEqualTo("qaim");
        assertThat(happening.place().how())
                .isEqualTo("found at 81 to 85 by test, linked to the gazetteer's entry qaim");
        assertThat(happening.day().value()).isEqualTo("2017-03-21");
        assertThat(happening.participants())
                .extracting(part -> part.role() + " " + part.who().name() + " " + part.certainty())
                .containsExactly("perpetrator US-led coalition alleged");
    }

    @Test
    void a_stance_a_report_and_an_incident_are_explained_as_well() {
        Explanation stance =
                explain(subject(strike, Vocabulary.STANCE, "/stance/.*")).orElseThrow();
        assertThat(told(stance, Relation.ASSESSES)).containsExactly("killed: At least 13 soldiers");
        assertThat(stance.passages().get(0).marks())
                .extracting(Mark::role, Mark::quote)
                .contains(tuple(Role.STANCE, "called the figure exaggerated"));
        Explanation report =
                explain(subject(strike, Vocabulary.EVENT_TYPE, "/report/.*")).orElseThrow();
        assertThat(told(report, Relation.CLAIM)).hasSize(2);
        Explanation incident = explain(
                        NodeFactory.createURI(report.happening().orElseThrow().incident()))
                .orElseThrow();
        assertThat(incident.subject().told()).isEqualTo("airstrike, qaim, 2017-03-21");
        assertThat(told(incident, Relation.REPORT)).hasSize(3);
        assertThat(told(incident, Relation.CLAIM)).hasSize(4);
        assertThatThrownBy(() -> WebAnnotation.of(incident)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_derived_figure_leads_to_the_claims_that_it_counts_and_they_to_it() {
        List<Other> figures = claim().others().stream()
                .filter(other -> other.relation() == Relation.COUNTED_IN)
                .toList();
        assertThat(figures).isNotEmpty().allMatch(figure -> figure.told().contains("by the policy "));
        Explanation figure =
                explain(NodeFactory.createURI(figures.get(0).iri())).orElseThrow();
        assertThat(told(figure, Relation.COUNTS)).contains("killed: At least 13 soldiers");
        assertThat(figure.happening().orElseThrow().place().value()).isEqualTo("qaim");
    }

    @Test
    void what_is_no_statement_is_not_explained() {
        assertThat(explain(NodeFactory.createURI("urn:nothing"))).isEmpty();
        assertThat(explain(strike.publication())).isEmpty();
    }

    @Test
    void the_text_fits_a_terminal_and_can_do_nothing_to_it() {
        String text = ExplanationText.of(explain(toll(hostile)).orElseThrow());
        assertThat(text.codePoints().filter(c -> c != '\n'))
                .allMatch(c -> Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT);
        assertThat(text).contains("\uFFFD[2J").contains("sha256sum FILE").doesNotContain("rm -rf ~;'.txt'");
        List<String> words = text.lines()
                .filter(line -> !line.contains("https://") && !line.contains("python3"))
                .toList();
        assertThat(words).allMatch(line -> line.length() <= TextPage.WIDTH);
    }

    @Test
    void signs_stand_below_the_words_that_they_mark() {
        List<String> lines = MarkedPassage.lines(claim().passages().get(0));
        assertThat(lines.get(0)).startsWith("    At least 13 soldiers");
        assertThat(lines.get(1)).startsWith("    ^^^^^^^^^^^ ");
        String below = lines.get(1);
        assertThat(lines.get(0).substring(below.indexOf('p'), below.indexOf("p ") + 1))
                .isEqualTo("qaim");
    }

    @Test
    void json_says_the_same_for_programs() throws Exception {
        JsonNode json = new ObjectMapper().readTree(ExplanationJson.of(claim()));
        assertThat(json.at("/figure/count").asInt()).isEqualTo(13);
        assertThat(json.at("/figure/high").isMissingNode()).isTrue();
        assertThat(json.at("/passages/0/marks/0/quote").asText()).isEqualTo("At least 13");
        assertThat(json.at("/others")).hasSizeGreaterThan(3);
        assertThat(json.at("/checks/0/command").asText()).isEqualTo("sha256sum article.txt");
    }

    @Test
    void turtle_holds_what_the_claim_rests_on() {
        Explanation claim = claim();
        DatasetGraph data = store.dataset().asDatasetGraph();
        String turtle = Txn.calculateRead(
                data,
                () -> EvidenceSlice.turtle(
                        data, NodeFactory.createURI(claim.subject().iri())));
        Graph graph = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        assertThat(graph.contains(Node.ANY, Vocabulary.COUNT, Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, Vocabulary.GRAPH_SHA256, Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, Vocabulary.ASSESSES, Node.ANY)).isTrue();
        assertThat(graph.contains(Node.ANY, Vocabulary.TEXT_SHA256, Node.ANY)).isTrue();
        assertThat(graph.find(Node.ANY, Vocabulary.PUBLISHED, Node.ANY).toList())
                .as("its own publication only")
                .hasSize(1);
    }

    @Test
    void a_web_annotation_tells_the_words_by_position_and_by_quote() throws Exception {
        JsonNode json = new ObjectMapper().readTree(WebAnnotation.of(claim()));
        assertThat(json.get("type").asText()).isEqualTo("Annotation");
        JsonNode number = json.get("target").get(1);
        assertThat(number.get("styleClass").asText()).isEqualTo("number");
        assertThat(number.at("/selector/0/start").asInt()).isZero();
        assertThat(number.at("/selector/0/end").asInt()).isEqualTo(11);
        assertThat(number.at("/selector/1/exact").asText()).isEqualTo("At least 13");
        assertThat(number.at("/selector/1/suffix").asText()).startsWith(" soldiers, two");
        assertThat(number.at("/source/via").asText()).isEqualTo("https://outlet.example/1");
    }
}
