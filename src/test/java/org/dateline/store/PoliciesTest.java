package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.EventType;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.Literals;
import org.dateline.rdf.OntologyReader;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each policy makes of claims on one strike near Qaim. */
class PoliciesTest {
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

    /** One strike near Qaim in one sentence, told by one outlet on {@code published}; claims are added by the caller. */
    private static ReadingBuilder strike(String outlet, String published, String sentence) {
        return ReadingBuilder.article(sentence + " It was an air strike near qaim.", outlet + " reports.")
                .by(outlet, published)
                .named(outlet)
                .event(EventType.AIRSTRIKE, "air strike", DAY, SampleReadings.QAIM);
    }

    private static ReadingBuilder killed(
            ReadingBuilder article, String number, String victims, VictimCategory category) {
        return article.claim(
                Harm.KILLED,
                Quantity.of(article.span(number), Bound.EXACT, Long.parseLong(number)),
                new Victims(Optional.of(article.span(victims)), category, Optional.empty()));
    }

    /** {@code low best high} of the one figure by that policy; {@code -} for an estimate that it does not give. */
    private String figure(String policy, String harm, String scope) {
        List<Map<String, String>> rows = Stores.rows(store, """
                SELECT ?low ?best ?high WHERE {
                  ?figure a dl:DerivedFigure ;
                    dl:policy <https://w3id.org/dateline/code/policy/%s> ;
                    dl:harm <https://w3id.org/dateline/code/harm/%s> ;
                    dl:victimScope <https://w3id.org/dateline/code/victim-scope/%s>
                  OPTIONAL { ?figure dl:lowEstimate ?low }
                  OPTIONAL { ?figure dl:bestEstimate ?best }
                  OPTIONAL { ?figure dl:highEstimate ?high } }
                """.formatted(policy, harm, scope));
        if (rows.isEmpty()) {
            return "none";
        }
        assertThat(rows).hasSize(1);
        Map<String, String> row = rows.get(0);
        return row.getOrDefault("low", "-") + " " + row.getOrDefault("best", "-") + " " + row.getOrDefault("high", "-");
    }

    private String killedOf(String policy) {
        return figure(policy, "killed", "all");
    }

    @Test
    void each_policy_chooses_in_its_own_way_among_rival_tolls() {
        toll("Tigris Wire", DAY, 9);
        toll("Euphrates Post", "2017-03-21", 9);
        toll("Delta News", DAY, 13);
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("9 9 13");
        assertThat(killedOf("acled-like")).isEqualTo("9 9 9");
        assertThat(killedOf("latest")).isEqualTo("9 13 13");
        assertThat(killedOf("ibc-like")).as("soldiers are no civilians").isEqualTo("none");
    }

    @Test
    void the_latest_policy_takes_the_tolls_of_the_last_day_of_publication() {
        Stores.add(
                store,
                killed(strike("Early Post", DAY, "A raid killed 20 people."), "20", "people", VictimCategory.UNKNOWN));
        Stores.add(
                store,
                killed(
                        strike("Late Post", "2017-03-23", "The raid killed 16 people."),
                        "16",
                        "people",
                        VictimCategory.UNKNOWN));
        store.refresh();
        assertThat(killedOf("latest")).isEqualTo("16 16 16");
        assertThat(killedOf("ucdp-like")).as("one voice each, so the lower").isEqualTo("16 16 20");
    }

    @Test
    void kinds_of_victims_are_added_up_and_a_number_for_people_includes_them() {
        ReadingBuilder article =
                strike("Tigris Wire", DAY, "It killed 5 soldiers and 3 residents; 7 people died in all.");
        killed(article, "5", "soldiers", VictimCategory.MILITARY);
        killed(article, "3", "residents", VictimCategory.CIVILIAN);
        killed(article, "7", "people", VictimCategory.UNKNOWN);
        Stores.add(store, article);
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("8 8 8");
        assertThat(figure("ibc-like", "killed", "civilians")).isEqualTo("3 - 3");
        assertThat(figure("ucdp-like", "killed", "civilians")).isEqualTo("3 3 3");
    }

    @Test
    void a_subset_counts_for_civilians_only_and_not_twice() {
        ReadingBuilder article = strike("Tigris Wire", DAY, "It killed 12 people, among them 4 children.");
        killed(article, "12", "people", VictimCategory.UNKNOWN);
        killed(article, "4", "children", VictimCategory.CIVILIAN).subsetOf(0);
        Stores.add(store, article);
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("12 12 12");
        assertThat(figure("ibc-like", "killed", "civilians")).isEqualTo("4 - 4");
    }

    @Test
    void denied_claims_totals_of_a_month_and_repetitions_do_not_count() {
        ReadingBuilder article =
                strike("Tigris Wire", DAY, "It killed 6 people and not 60 men. A month saw 900 deaths.");
        killed(article, "6", "people", VictimCategory.UNKNOWN);
        killed(article, "60", "men", VictimCategory.UNKNOWN).denied();
        Period march = new Period(LocalDate.parse("2017-03-01"), LocalDate.parse("2017-03-31"));
        article.event(EventType.OTHER, "month", true, march, Optional.of(SampleReadings.QAIM));
        killed(article, "900", "deaths", VictimCategory.UNKNOWN);
        Stores.add(store, article);
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("6 6 6");
        assertThat(killedOf("latest")).isEqualTo("6 6 6");
    }

    @Test
    void a_dispatch_in_two_outlets_is_one_source() {
        toll("Tigris Wire", DAY, 9);
        String same = "9 soldiers were killed in an air strike near qaim, Tigris Wire reports.";
        for (String outlet : List.of("Copying Post", "Copying Times")) {
            Stores.add(
                    store,
                    ReadingBuilder.article(same)
                            .by(outlet, DAY)
                            .named(outlet)
                            .event(EventType.AIRSTRIKE, "air strike", DAY, SampleReadings.QAIM)
                            .claim(Harm.KILLED, "9", Bound.EXACT, 9, "soldiers"));
        }
        store.refresh();
        assertThat(Stores.column(store, "SELECT (COUNT(?t) AS ?n) WHERE { ?t a dl:Tally }"))
                .containsExactly("1");
        assertThat(Stores.column(store, "SELECT DISTINCT ?n WHERE { ?f dl:voiceCount ?n }"))
                .containsExactly("1");
    }

    @Test
    void a_disputed_high_is_not_reliable_but_still_told_where_all_are_disputed() {
        ReadingBuilder article = ReadingBuilder.article(
                        "An air strike near qaim killed 90 people.", "The council called that exaggerated.")
                .by("Tigris Wire", DAY)
                .event(EventType.AIRSTRIKE, "air strike", DAY, SampleReadings.QAIM);
        killed(article, "90", "people", VictimCategory.UNKNOWN)
                .stance(
                        0,
                        StanceKind.DISPUTES,
                        "called that exaggerated",
                        article.party("The council", false, Optional.empty()));
        Stores.add(store, article);
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("90 90 90");
        Stores.add(
                store,
                killed(strike("Euphrates Post", DAY, "It killed 40 people."), "40", "people", VictimCategory.UNKNOWN));
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("40 40 40");
        assertThat(killedOf("latest")).isEqualTo("40 90 90");
    }

    @Test
    void vague_words_count_after_acled_only_and_only_without_a_number() {
        ReadingBuilder vague = strike("Tigris Wire", DAY, "It left dozens of people dead.");
        vague.claim(
                Harm.KILLED,
                Quantity.vague(vague.span("dozens")),
                new Victims(Optional.empty(), VictimCategory.UNKNOWN, Optional.empty()));
        Stores.add(store, vague);
        store.refresh();
        assertThat(killedOf("acled-like")).isEqualTo("12 12 12");
        assertThat(killedOf("ucdp-like")).isEqualTo("none");
        toll("Euphrates Post", DAY, 9);
        store.refresh();
        assertThat(killedOf("acled-like")).isEqualTo("9 9 9");
    }

    @Test
    void voices_described_alike_are_one_voice() {
        for (String outlet : List.of("Tigris Wire", "Euphrates Post")) {
            ReadingBuilder article = strike(outlet, DAY, "It killed 8 people, a medical source said.");
            killed(article, "8", "people", VictimCategory.UNKNOWN)
                    .saidBy(article.party(
                            outlet.startsWith("T") ? "a medical source" : "medical source", false, Optional.empty()));
            Stores.add(store, article);
        }
        store.refresh();
        assertThat(Stores.column(store, "SELECT DISTINCT ?n WHERE { ?f dl:voiceCount ?n }"))
                .containsExactly("1");
    }

    @Test
    void every_figure_leads_to_claims_and_every_claim_to_its_quote() {
        toll("Tigris Wire", DAY, 9);
        toll("Euphrates Post", DAY, 13);
        store.refresh();
        assertThat(
                        Stores.column(
                                store,
                                "SELECT ?f WHERE { ?f a dl:DerivedFigure FILTER NOT EXISTS { ?f dl:usedClaim/dl:countEvidence/dl:quote ?q } }"))
                .isEmpty();
        assertThat(
                        Stores.column(
                                store,
                                "SELECT ?label WHERE { GRAPH ?g { ?g prov:used ?file . ?file <http://www.w3.org/2000/01/rdf-schema#label> ?label ; dl:resourceKind \"policy\" } } ORDER BY ?label"))
                .contains("queries/policies/1-counted.rq", "queries/policies/ucdp-like.rq")
                .hasSize(7);
    }

    @Test
    void the_side_of_a_voice_and_of_the_victims_is_told() {
        ReadingBuilder article =
                strike("Tigris Wire", DAY, "It killed 5 rebels, the army said, and 3 residents, a doctor said.");
        killed(article, "5", "rebels", VictimCategory.MILITANT)
                .saidBy(article.party("the army", false, Optional.empty()));
        killed(article, "3", "residents", VictimCategory.CIVILIAN)
                .saidBy(article.party("a doctor", false, Optional.empty()));
        Stores.add(store, article);
        store.refresh();
        assertThat(Stores.rows(store, """
                SELECT ?victims ?speaker WHERE { ?claim dl:victimSide ?v ; dl:claimant/dl:side ?s
                  BIND (REPLACE(STR(?v), "^.*/", "") AS ?victims) BIND (REPLACE(STR(?s), "^.*/", "") AS ?speaker) }
                ORDER BY ?victims"""))
                .extracting(row -> row.get("victims") + " told by " + row.get("speaker"))
                .containsExactly("rebels told by state", "residents told by medics");
    }

    @Test
    void withdrawing_the_articles_withdraws_their_figures() {
        ArticleGraph first = toll("Tigris Wire", DAY, 9);
        ArticleGraph second = toll("Euphrates Post", DAY, 13);
        store.refresh();
        store.remove(second.publication().getURI(), "asked");
        store.refresh();
        assertThat(killedOf("ucdp-like")).isEqualTo("9 9 9");
        store.remove(first.publication().getURI(), "asked");
        store.refresh();
        assertThat(Stores.column(store, "SELECT ?x WHERE { ?x a ?c FILTER (?c IN (dl:Tally, dl:DerivedFigure)) }"))
                .isEmpty();
    }

    @Test
    void verifying_computes_the_figures_anew() {
        toll("Tigris Wire", DAY, 9);
        store.refresh();
        Verifier verifier = new Verifier(store);
        assertThat(verifier.verify(Optional.empty())).isEmpty();
        DatasetGraph data = store.dataset().asDatasetGraph();
        Node graph = store.iris().derivedGraph();
        Txn.executeWrite(data, () -> {
            Node figure = data.find(graph, Node.ANY, Vocabulary.POLICY, Node.ANY)
                    .next()
                    .getSubject();
            data.deleteAny(graph, figure, Vocabulary.HIGH_ESTIMATE, Node.ANY);
            data.add(graph, figure, Vocabulary.HIGH_ESTIMATE, Literals.integer(900));
        });
        assertThat(verifier.verify(Optional.empty()))
                .extracting(Mismatch::kind)
                .containsExactly(Mismatch.Kind.DERIVED, Mismatch.Kind.DERIVED);
    }

    @Test
    void figures_made_one_article_at_a_time_are_those_made_at_once() {
        for (int i = 0; i < 6; i++) {
            toll("Outlet " + i, "2017-03-2" + i % 3, 5 + i);
            store.refresh();
        }
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
        store.remove("Outlet 2", "asked");
        store.remove("Outlet 4", "asked");
        store.refresh();
        assertThat(new Verifier(store).verify(Optional.empty())).isEmpty();
        assertThat(store.refresh().changed()).isFalse();
    }
}
