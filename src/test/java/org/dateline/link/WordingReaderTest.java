package org.dateline.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.article.ArticleReader;
import org.dateline.article.Input;
import org.dateline.article.MediaKind;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class WordingReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final Annotator ANNOTATOR = new Annotator(Models.shipped(), GAZETTEER);
    private static final String DISPATCH = """
        A mortar round hit the courtyard of the Harbi bakery in Mosul on Tuesday morning, police said. The owner, \
        Amal Harbi, 43, was killed and her 12-year-old nephew lost a hand, according to a nurse at the clinic.

        Harbi had reopened the bakery a week before. Neighbours carried the boy to the clinic on a door.
        """;

    private static Wording read(String text) {
        Input input = new Input("a.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty(), MediaKind.TEXT);
        ReadResult.Readable readable = (ReadResult.Readable) new ArticleReader(ReadLimits.DEFAULT).read(input);
        return new WordingReader().read(new Linker(GAZETTEER).link(ANNOTATOR.annotate(readable.article())));
    }

    @Test
    void names_words_with_a_capital_and_ages_tell_a_text() {
        Wording wording = read(DISPATCH);
        assertThat(wording.persons()).containsExactly("amal harbi");
        assertThat(wording.places()).containsExactly("mosul");
        assertThat(wording.words())
                .startsWith("harbi")
                .contains("amal", "mosul", "tuesday", "aged 43", "aged 12")
                .doesNotContain("neighbours", "bakery");
    }

    @Test
    void a_copy_with_another_beginning_shares_most_of_the_sketch() {
        Set<String> shared = new HashSet<>(read(DISPATCH).sketch());
        int all = shared.size();
        shared.retainAll(read("This report was updated at noon.\n\n" + DISPATCH).sketch());
        assertThat(shared).hasSizeGreaterThan(all * 9 / 10);
    }

    @Test
    void another_report_of_the_event_does_not() {
        Set<String> shared = new HashSet<>(read(DISPATCH).sketch());
        shared.retainAll(read("Amal Harbi, a baker of 43 in Mosul, was killed by a mortar round on Tuesday as she"
                        + " unloaded flour; a boy of 12 was wounded, the police said in a statement.\n")
                .sketch());
        assertThat(shared).isEmpty();
    }

    @Test
    void a_headline_in_capitals_gives_no_words() {
        assertThat(read("BAKERY SHELLED AGAIN AS TROOPS CLOSE IN ON RIVER BANK\n\nNobody was hurt.\n")
                        .words())
                .isEmpty();
    }
}
