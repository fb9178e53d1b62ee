package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final Validator VALIDATOR = new Validator();

    private static ArticleGraph changed(ArticleGraph graph, UnaryOperator<List<Quad>> change) {
        List<Quad> quads = change.apply(new ArrayList<>(graph.quads()));
        return new ArticleGraph(
                graph.publication(), graph.text(), graph.graph(), graph.pipeline(), new CanonicalQuads(quads));
    }

    private static ArticleGraph without(ArticleGraph graph, Node property) {
        return changed(graph, quads -> {
            quads.removeIf(quad -> quad.getPredicate().equals(property));
            return quads;
        });
    }

    @Test
    void what_the_mapper_writes_keeps_to_the_shapes() {
        assertThat(VALIDATOR.validate(SampleReadings.airStrike().graph())).isEmpty();
    }

    @Test
    void a_fault_names_the_shape_the_node_and_the_property() {
        ArticleGraph graph = without(SampleReadings.airStrike().graph(), Vocabulary.CERTAINTY);
        assertThat(VALIDATOR.validate(graph)).first().satisfies(finding -> {
            assertThat(finding.shape()).isPresent();
            assertThat(finding.focus()).contains("/id/publication/");
            assertThat(finding.path())
                    .hasValueSatisfying(path -> assertThat(path).contains("certainty"));
            assertThat(finding.severity()).isEqualTo(Finding.Severity.VIOLATION);
        });
    }

    @Test
    void a_claim_that_is_likelier_wrong_is_a_warning_only() {
        ArticleGraph graph = changed(
                SampleReadings.airStrike().graph(),
                quads -> quads.stream()
                        .map(quad -> quad.getPredicate().equals(Vocabulary.CONFIDENCE)
                                        && quad.getSubject().getURI().contains("/claim/killed-0-11")
                                ? Quad.create(
                                        quad.getGraph(), quad.getSubject(), quad.getPredicate(), Literals.share(0.3))
                                : quad)
                        .toList());
        assertThat(VALIDATOR.validate(graph)).singleElement().satisfies(finding -> {
            assertThat(finding.shape()).contains("LikelyClaimShape");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        });
    }

    @Test
    void so_do_all_bounds() {
        ReadingBuilder builder = ReadingBuilder.article(
                "In qaim 5 men, at least 6 boys, up to 7 girls, about 25 women, 8 to 9 guards and dozens more died");
        Victims unknown = new Victims(Optional.empty(), VictimCategory.UNKNOWN, Optional.empty());
        builder.event(EventType.OTHER, "died", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "5", Bound.EXACT, 5, "men")
                .claim(Harm.KILLED, "at least 6", Bound.AT_LEAST, 6, "boys")
                .claim(Harm.KILLED, "up to 7", Bound.AT_MOST, 7, "girls")
                .claim(Harm.KILLED, "about 25", Bound.ABOUT, 25, "women")
                .claim(Harm.KILLED, Quantity.range(builder.span("8 to 9"), 8, 9), unknown)
                .claim(Harm.KILLED, Quantity.vague(builder.span("dozens")), unknown);
        assertThat(VALIDATOR.validate(builder.graph())).isEmpty();
    }

    @Test
    void so_does_a_report_of_unknown_place_and_time() {
        ReadingBuilder builder = ReadingBuilder.article("3 men died");
        builder.event(new Event(
                        EventType.OTHER, true, builder.span("died"), 0, When.UNKNOWN, Optional.empty(), List.of()))
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men");
        assertThat(VALIDATOR.validate(builder.graph())).isEmpty();
    }

    @Test
    void so_do_a_day_in_the_text_and_a_reading_of_nothing() {
        ReadingBuilder builder = ReadingBuilder.article("3 men died on Tuesday");
        When tuesday = new When(Optional.empty(), Optional.of(builder.span("Tuesday")));
        builder.event(new Event(EventType.OTHER, false, builder.span("died"), 0, tuesday, Optional.empty(), List.of()));
        assertThat(VALIDATOR.validate(builder.graph())).isEmpty();
        assertThat(VALIDATOR.validate(ReadingBuilder.article("Nothing.").graph()))
                .isEmpty();
    }

    @Test
    void so_do_two_reports_on_one_trigger_and_two_claims_on_one_number() {
        ReadingBuilder builder =
                ReadingBuilder.article("Air strikes hit qaim and iraq, killing 3 men and women", "Police denied it");
        ArticleGraph graph = builder.event(EventType.AIRSTRIKE, "strikes", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .event(EventType.AIRSTRIKE, "strikes", "2017-03-21", SampleReadings.IRAQ)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "women")
                .stance(0, StanceKind.DENIES, "denied", builder.party("Police", false, Optional.empty()))
                .graph();
        assertThat(VALIDATOR.validate(graph)).isEmpty();
    }

    @Test
    void so_do_stances_on_two_claims_in_one_word() {
        ReadingBuilder builder =
                ReadingBuilder.article("3 men and 5 women died in a blast in qaim", "Police denied both");
        ArticleGraph denied = builder.event(EventType.BOMBING, "blast", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "3", Bound.EXACT, 3, "men")
                .claim(Harm.KILLED, "5", Bound.EXACT, 5, "women")
                .stance(0, StanceKind.DENIES, "denied", builder.party("Police", false, Optional.empty()))
                .stance(1, StanceKind.DENIES, "denied", builder.party("Police", false, Optional.empty()))
                .graph();
        assertThat(VALIDATOR.validate(denied)).isEmpty();
    }

    @Test
    void a_claim_without_polarity_is_found() {
        List<Finding> findings =
                VALIDATOR.validate(without(SampleReadings.airStrike().graph(), Vocabulary.POLARITY));
        assertThat(findings).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.focus()).contains("/claim/killed-");
            assertThat(finding.path().orElseThrow()).contains("polarity");
            assertThat(finding.message()).contains("dl:polarity");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.VIOLATION);
        });
        assertThat(findings).isSorted();
    }

    @Test
    void a_property_that_the_ontology_does_not_provide_is_found() {
        ArticleGraph graph = SampleReadings.airStrike().graph();
        ArticleGraph wrong = changed(graph, quads -> {
            quads.add(
                    Quad.create(graph.graph(), graph.publication(), Iris.code("harm", "killed"), Literals.integer(1)));
            return quads;
        });
        assertThat(VALIDATOR.validate(wrong)).isNotEmpty();
    }
}
