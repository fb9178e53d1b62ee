package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** A claim is worth little without who did it and where: of such names nearly all must be found, and of the right kind. */
class NamesThatClaimsNeedTest {
    private static final Path TABLE = Path.of("src/test/resources/org/dateline/annotate/names-that-claims-need.tsv");
    private static final double NEARLY_ALL = 0.95;

    private final Annotator annotator = new Annotator(Models.shipped(), Gazetteer.shipped());

    @Test
    void finds_nearly_every_doer_and_place_of_many_wars() throws IOException {
        List<String> missed = new ArrayList<>();
        int all = 0;
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                List<String> names = Arrays.asList(cells).subList(1, cells.length);
                all += names.size();
                missed.addAll(missed(cells[0], names));
            }
        }
        assertThat(all).isGreaterThan(40);
        assertThat(1 - (double) missed.size() / all).as("missed: " + missed).isGreaterThanOrEqualTo(NEARLY_ALL);
    }

    private List<String> missed(String sentence, List<String> names) {
        Text text = Text.of(sentence);
        Block block = new Block(new Span(0, sentence.length()), BlockKind.BODY, "line");
        Article article = new Article("a", Digest.of(sentence), text, List.of(block), Metadata.NONE);
        List<Mention> found = annotator.annotate(article).mentions();
        return names.stream().filter(name -> !isAmong(text, found, name)).toList();
    }

    private static boolean isAmong(Text text, List<Mention> found, String name) {
        String words = name.substring(0, name.indexOf('|'));
        String kind = name.substring(name.indexOf('|') + 1);
        Optional<Mention> same = found.stream()
                .filter(mention -> text.slice(mention.span()).contains(words))
                .findFirst();
        return same.filter(mention -> mention.kind().code().equals(kind)).isPresent();
    }
}
