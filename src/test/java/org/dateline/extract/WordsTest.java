package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.link.Link;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;

/** A sentence's words and the names among them. */
class WordsTest {
    @Test
    void two_names_in_one_word_do_not_break_the_reading() {
        LinkedArticle plain = Read.paragraphs("Troops of Iraq/Syria fought.").linked();
        Sentence sentence = new Sentence(
                0,
                0,
                new Span(0, 28),
                List.of(
                        new Token(new Span(0, 6), "Troops", "NOUN", "NNS", "troop"),
                        new Token(new Span(7, 9), "of", "ADP", "IN", "of"),
                        new Token(new Span(10, 20), "Iraq/Syria", "PROPN", "NNP", "Iraq/Syria"),
                        new Token(new Span(21, 27), "fought", "VERB", "VBD", "fight")));
        Mention iraq = new Mention(new Span(10, 14), MentionKind.LOCATION, 0, 0.9, "test");
        Mention syria = new Mention(new Span(15, 20), MentionKind.LOCATION, 0, 0.9, "test");
        AnnotatedArticle annotated =
                new AnnotatedArticle(plain.annotated().article(), List.of(sentence), List.of(iraq, syria));
        Words words = new Words(
                new LinkedArticle(annotated, List.of(new Link.Unknown(iraq, "Iraq"), new Link.Unknown(syria, "Syria"))),
                sentence);

        assertThat(words.links()).hasSize(1);
        assertThat(words.indexOf(words.links().get(0))).isEqualTo(2);
    }
}
