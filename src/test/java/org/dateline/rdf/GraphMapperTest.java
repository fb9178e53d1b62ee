package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Bound;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.EventType;
import org.dateline.event.Role;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Organisation;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class GraphMapperTest {
    private final ArticleGraph graph = SampleReadings.airStrike().graph();
    private final String publication = graph.publication().getURI();

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Set<Node> objects(ArticleGraph graph, Node subject, Node predicate) {
        return graph.quads().stream()
                .filter(quad ->
                        quad.getSubject().equals(subject) && quad.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .collect(Collectors.toSet());
    }

    private static Set<String> subjects(ArticleGraph graph, Node type) {
        return graph.quads().stream()
                .filter(quad -> quad.getPredicate().equals(Terms.TYPE)
                        && quad.getObject().equals(type))
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    private Node span(String words) {
        Span span = SampleReadings.airStrike().span(words);
        return iri(graph.text().getURI() + "#char=" + span.begin() + "," + span.end());
    }

    @Test
    void a_claim_is_named_by_harm_and_number_and_carries_the_interval() {
        Node claim = iri(publication + "/claim/killed-0-11");
        assertThat(objects(graph, claim, Vocabulary.COUNT)).containsExactly(Literals.integer(13));
        assertThat(objects(graph, claim, Vocabulary.LOW)).containsExactly(Literals.integer(13));
        assertThat(objects(graph, claim, Vocabulary.HIGH)).isEmpty();
        assertThat(objects(graph, claim, Vocabulary.COUNT_TEXT)).containsExactly(Literals.string("At least 13"));
        assertThat(objects(graph, claim, Vocabulary.VICTIM_TEXT)).containsExactly(Literals.string("soldiers"));
        assertThat(objects(graph, claim, Vocabulary.CONFIDENCE)).containsExactly(Literals.share(0.9));
    }

    @Test
    void a_subset_points_to_its_whole() {
        assertThat(objects(graph, iri(publication + "/claim/killed-22-25"), Vocabulary.SUBSET_OF))
                .containsExactly(iri(publication + "/claim/killed-0-11"));
    }

    @Test
    void an_unnamed_source_stays_in_its_publication_with_its_sentence() {
        Set<Node> claimants = objects(graph, iri(publication + "/claim/killed-0-11"), Vocabulary.CLAIMANT);
        Node source = claimants.iterator().next();
        assertThat(source.getURI()).startsWith(publication + "/source/");
        assertThat(objects(graph, source, Vocabulary.SOURCE_DESCRIPTION))
                .containsExactly(Literals.string("a medical source"));
        assertThat(objects(graph, source, Vocabulary.EVIDENCE)).hasSize(1);
    }

    @Test
    void a_name_that_nobody_knows_stays_in_its_publication() {
        Node council = iri(publication + "/name/jazira-clan-council-3dcef421");
        assertThat(objects(graph, span("Jazira Clan Council"), Vocabulary.REFERS_TO))
                .containsExactly(council);
        assertThat(objects(graph, council, Vocabulary.MENTION_KIND)).containsExactly(Literals.string("organisation"));
    }

    @Test
    void known_things_are_named_by_the_gazetteer() {
        assertThat(objects(graph, span("qaim"), Vocabulary.REFERS_TO))
                .containsExactly(iri("https://w3id.org/dateline/id/place/qaim"));
        assertThat(objects(graph, iri(publication + "/report/airstrike-65-75"), Vocabulary.PLACE_PROPERTY))
                .containsExactly(iri("https://w3id.org/dateline/id/place/qaim"));
    }

    @Test
    void only_sentences_that_something_rests_on_are_kept_with_their_mentions() {
        assertThat(subjects(graph, Vocabulary.SENTENCE)).hasSize(3);
        assertThat(objects(graph, span("Mosul"), Terms.TYPE)).isEmpty();
    }

    @Test
    void the_trigger_is_a_plain_span_and_coinciding_spans_are_one_node() {
        assertThat(objects(graph, span("air strike"), Terms.TYPE)).containsExactly(Vocabulary.TEXT_SPAN);
        assertThat(objects(graph, span("qaim"), Terms.TYPE)).containsExactly(Vocabulary.MENTION);
        assertThat(objects(graph, span("At least 13"), Terms.TYPE)).containsExactly(Vocabulary.COUNT_MENTION);
    }

    @Test
    void offsets_count_code_points() {
        ArticleGraph bomb = ReadingBuilder.article("\uD83D\uDCA5\uD83D\uDCA5 blast kills 5 guards")
                .event(
                        EventType.BOMBING,
                        "blast",
                        "2017-03-21",
                        ReadingBuilder.place("guards", SampleReadings.QAIM.kind(), ""))
                .claim(Harm.KILLED, "5", Bound.EXACT, 5, "guards")
                .graph();
        assertThat(subjects(bomb, Vocabulary.CASUALTY_CLAIM))
                .containsExactly(bomb.publication().getURI() + "/claim/killed-15-16");
        assertThat(objects(bomb, bomb.text(), Vocabulary.TEXT_LENGTH)).containsExactly(Literals.integer(23));
    }

    @Test
    void two_claims_on_one_number_are_told_apart_by_their_victims() {
        ArticleGraph two = ReadingBuilder.article(
                        "Ten soldiers and ten policemen? No: 10 each, soldiers and officers, near qaim")
                .event(EventType.ARMED_CLASH, "each", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "10", Bound.EXACT, 10, "soldiers")
                .claim(Harm.KILLED, "10", Bound.EXACT, 10, "policemen")
                .graph();
        assertThat(subjects(two, Vocabulary.CASUALTY_CLAIM))
                .containsExactlyInAnyOrder(
                        two.publication().getURI() + "/claim/killed-36-38-4-12",
                        two.publication().getURI() + "/claim/killed-36-38-21-30");
    }

    @Test
    void two_reports_on_one_trigger_are_told_apart_by_their_places() {
        ArticleGraph two = ReadingBuilder.article("Air strikes hit qaim and iraq, killing 3 men")
                .event(EventType.AIRSTRIKE, "strikes", "2017-03-21", SampleReadings.QAIM)
                .event(EventType.AIRSTRIKE, "strikes", "2017-03-21", SampleReadings.IRAQ)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .graph();
        assertThat(subjects(two, Vocabulary.EVENT_REPORT))
                .containsExactlyInAnyOrder(
                        two.publication().getURI() + "/report/airstrike-4-11-16-20",
                        two.publication().getURI() + "/report/airstrike-4-11-25-29");
    }

    @Test
    void one_claim_told_twice_is_one_node_with_both_claimants() {
        ReadingBuilder builder = ReadingBuilder.article("Police and medics said 3 men died in a blast in qaim");
        ArticleGraph once = builder.event(EventType.BOMBING, "blast", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .saidBy(builder.party("Police", false, Optional.empty()))
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .saidBy(builder.party("medics", false, Optional.empty()))
                .graph();
        String claim = subjects(once, Vocabulary.CASUALTY_CLAIM).iterator().next();
        assertThat(subjects(once, Vocabulary.CASUALTY_CLAIM)).hasSize(1);
        assertThat(objects(once, iri(claim), Vocabulary.CLAIMANT)).hasSize(2);
    }

    @Test
    void one_cue_about_two_claims_is_two_stances() {
        ReadingBuilder builder =
                ReadingBuilder.article("3 men and 5 women died in a blast in qaim", "Police denied both");
        ArticleGraph denied = builder.event(EventType.BOMBING, "blast", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .claim(Harm.KILLED, "5", Bound.EXACT, 5, "women")
                .stance(0, StanceKind.DENIES, "denied", builder.party("Police", false, Optional.empty()))
                .stance(1, StanceKind.DENIES, "denied", builder.party("Police", false, Optional.empty()))
                .graph();
        assertThat(subjects(denied, Vocabulary.CLAIM_ASSESSMENT)).hasSize(2);
    }

    @Test
    void a_place_never_takes_part() {
        ArticleGraph spoken = ReadingBuilder.article("iraq shelled qaim and 3 men died")
                .mention("iraq", MentionKind.LOCATION, Optional.of(SampleReadings.IRAQ))
                .event(EventType.SHELLING, "shelled", "2017-03-21", SampleReadings.QAIM)
                .participant(Role.PERPETRATOR, "iraq", true, Optional.of(SampleReadings.IRAQ))
                .graph();
        Node participation =
                iri(subjects(spoken, Vocabulary.PARTICIPATION).iterator().next());
        assertThat(objects(spoken, participation, Vocabulary.PARTICIPANT))
                .allSatisfy(node -> assertThat(node.getURI())
                        .startsWith(spoken.publication().getURI() + "/name/iraq-"));
    }

    @Test
    void a_publisher_that_the_gazetteer_knows_has_its_name_there() {
        Organisation wire = new Organisation(
                "tigris-wire",
                "Tigris Wire",
                Organisation.Kind.AGENCY,
                List.of(),
                Optional.empty(),
                new Links(Optional.empty(), Optional.empty(), "general"));
        ArticleGraph known = new GraphMapper(
                        ReadingBuilder.IRIS,
                        ReadingBuilder.PIPELINE,
                        name -> name.equals("Tigris Wire") ? List.of(wire) : List.of())
                .map(SampleReadings.airStrike().build());
        assertThat(objects(known, known.publication(), Vocabulary.PUBLISHER))
                .containsExactly(iri("https://w3id.org/dateline/id/agent/tigris-wire"));
        assertThat(subjects(known, Vocabulary.REPORTING_ORGANISATION)).isEmpty();
    }

    @Test
    void a_publisher_that_nobody_knows_is_described_by_its_label() {
        Node outlet = iri("https://w3id.org/dateline/id/agent/n/tigris-wire-145f0277");
        assertThat(objects(graph, graph.publication(), Vocabulary.PUBLISHER)).containsExactly(outlet);
        assertThat(objects(graph, outlet, Terms.LABEL)).containsExactly(Literals.string("Tigris Wire"));
    }

    @Test
    void a_number_outside_all_sentences_is_refused() {
        ReadingBuilder builder = ReadingBuilder.article("3 men died in qaim", "and 4 women");
        Victims men = new Victims(Optional.empty(), VictimCategory.UNKNOWN, Optional.empty());
        builder.event(EventType.OTHER, "died", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .but(claim -> new Claim(
                        claim.event(),
                        claim.sentence(),
                        claim.harm(),
                        Quantity.of(builder.span("qaim\nand 4"), Bound.EXACT, 4),
                        men,
                        claim.attribution(),
                        claim.certainty(),
                        claim.polarity(),
                        claim.excludes(),
                        claim.relations(),
                        claim.rule(),
                        claim.confidence()));
        assertThatThrownBy(builder::graph).hasMessageContaining("stands in no sentence");
    }

    @Test
    void the_graph_is_named_by_publication_and_pipeline() {
        Pipeline other = new Pipeline("0.1.1", List.of(), new TreeMap<>());
        assertThat(graph.graph().getURI()).isEqualTo(publication + "/graph/" + ReadingBuilder.PIPELINE.id());
        assertThat(SampleReadings.airStrike().graph(other).graph().getURI())
                .isEqualTo(publication + "/graph/" + other.id());
    }
}
