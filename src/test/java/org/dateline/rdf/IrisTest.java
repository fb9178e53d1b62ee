package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.article.Article;
import org.dateline.article.Metadata;
import org.dateline.text.Digest;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @Test
    void a_publication_is_named_by_its_text_and_sorted_metadata() {
        String hash = Digest.of("text").hex();
        String named = hash + "\nlanguage=en\nlicence=CC BY 4.0\npublished=2017-03-21\npublisher=Tigris Wire"
                + "\ntitle=Two lines\nurl=https://tigriswire.example/1";
        assertThat(IRIS.publication(article("a.txt", "Tigris Wire")).getURI())
                .isEqualTo("https://w3id.org/dateline/id/publication/"
                        + Digest.of(named).head(32));
    }

    @Test
    void the_name_of_the_file_has_no_part_in_it() {
        assertThat(IRIS.publication(article("b.txt", "Tigris Wire")))
                .isEqualTo(IRIS.publication(article("a.txt", " Tigris Wire ")));
    }

    @Test
    void another_outlet_with_the_same_text_is_another_publication() {
        assertThat(IRIS.publication(article("a.txt", "Euphrates Post")))
                .isNotEqualTo(IRIS.publication(article("a.txt", "Tigris Wire")));
    }

    private static Article article(String name, String publisher) {
        Metadata metadata = new Metadata(
                Optional.of(publisher),
                Optional.of(LocalDate.of(2017, 3, 21)),
                Optional.of("metadata"),
                Optional.of("https://tigriswire.example/1"),
                Optional.of("Two\nlines"),
                Optional.of("en"),
                Optional.of("CC BY 4.0"),
                List.of("not part of it"),
                List.of(),
                Optional.empty());
        return new Article(name, Digest.of("raw"), Text.of("text"), List.of(), metadata);
    }

    @ParameterizedTest
    @CsvSource({
        "Jazira Clan Council, jazira-clan-council-3dcef421",
        "JAZIRA   clan-council, jazira-clan-council-3dcef421",
        "Tigris Wire, tigris-wire-145f0277",
        "Sözcü, sozcu-56110a0c",
        "'', name-e3b0c442",
    })
    void names_that_differ_in_case_accents_or_spacing_are_one(String name, String last) {
        assertThat(IRIS.unlistedAgent(name).getURI()).isEqualTo("https://w3id.org/dateline/id/agent/n/" + last);
    }

    @Test
    void a_name_without_latin_letters_is_told_apart_by_its_hash() {
        Node one = IRIS.unlistedAgent("\u0627\u0644\u0633\u0648\u0645\u0631\u064A\u0629");
        assertThat(one.getURI()).contains("/agent/n/name-");
        assertThat(one).isNotEqualTo(IRIS.unlistedAgent("\u0631\u0648\u062F\u0627\u0648"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example", "x.example/", "https://x.example/a b/", ""})
    void a_base_that_is_no_address_is_refused(String base) {
        assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void code_lists_stay_where_they_are_when_the_base_moves() {
        assertThat(Iris.code("harm", "killed").getURI()).isEqualTo("https://w3id.org/dateline/code/harm/killed");
        assertThat(new Iris("http://localhost/x/").place("mosul").getURI())
                .isEqualTo("http://localhost/x/id/place/mosul");
    }

    @Test
    void an_input_is_told_apart_by_name_and_content() {
        assertThat(IRIS.input("a", Digest.of("1"))).isNotEqualTo(IRIS.input("a", Digest.of("2")));
        assertThat(IRIS.input("a", Digest.of("1"))).isNotEqualTo(IRIS.input("b", Digest.of("1")));
    }
}
