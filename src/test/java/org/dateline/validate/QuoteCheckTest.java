package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.Literals;
import org.dateline.rdf.SampleReadings;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {
    private final ArticleGraph graph = SampleReadings.airStrike().graph();
    private final Text text = SampleReadings.airStrike().toArticle().text();

    private List<Quad> replaced(Node property, String from, Node to) {
        return graph.quads().stream()
                .map(quad -> quad.getPredicate().equals(property)
                                && quad.getObject().getLiteralLexicalForm().equals(from)
                        ? Quad.create(quad.getGraph(), quad.getSubject(), property, to)
                        : quad)
                .toList();
    }

    @Test
    void every_quote_of_the_mapper_stands_where_it_says() {
        assertThat(new QuoteCheck().check(graph.quads(), text)).isEmpty();
        assertThat(new SentenceCheck().check(graph.quads())).isEmpty();
    }

    @Test
    void a_changed_number_is_found_with_and_without_the_text() {
        List<Quad> forged = replaced(Vocabulary.QUOTE, "At least 13", Literals.string("At least 93"));
        assertThat(new QuoteCheck().check(forged, text))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("the text has \"At least 13\" where the quote is \"At least 93\""));
        assertThat(new SentenceCheck().check(forged)).hasSize(1);
    }

    @Test
    void a_shortened_sentence_is_found_without_the_text() {
        List<Quad> forged =
                replaced(Vocabulary.QUOTE, "It blamed the US-led coalition.", Literals.string("It blamed nobody."));
        assertThat(new SentenceCheck().check(forged)).hasSize(2);
    }

    @Test
    void a_sentence_forged_at_equal_length_is_found_by_the_words_in_it() {
        List<Quad> forged = replaced(
                Vocabulary.QUOTE,
                "It blamed the US-led coalition.",
                Literals.string("It blamed the UK-led coalition."));
        assertThat(new SentenceCheck().check(forged)).hasSize(1);
    }

    @Test
    void offsets_beyond_the_text_and_offsets_that_are_no_numbers_are_found() {
        List<Quad> beyond = replaced(Vocabulary.END, "11", Literals.integer(99999));
        assertThat(new QuoteCheck().check(beyond, text)).hasSize(1);
        List<Quad> words = replaced(Vocabulary.END, "11", Literals.string("eleven"));
        assertThat(new QuoteCheck().check(words, text)).hasSize(1);
        assertThat(new SentenceCheck().check(words)).hasSize(1);
    }

    @Test
    void another_text_fails_every_quote() {
        long quotes = graph.quads().stream()
                .filter(quad -> Set.of(Vocabulary.QUOTE).contains(quad.getPredicate()))
                .count();
        assertThat(new QuoteCheck().check(graph.quads(), Text.of("x".repeat(500))))
                .hasSize((int) quotes);
    }
}
