package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.evaluate.ClaimEvaluation.Half;
import org.dateline.extract.Extractor;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.Linker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * README tells how well claims of our own annotated articles are read. With {@code -Dexpected.update=true} its table is
 * written instead of compared: look at what has become worse before you commit it.
 */
class AccuracyTest {
    private static final Path README = Path.of("README.md");
    private static final Path GOLD = Path.of("data/gold");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)(<!-- accuracy: begin[^>]*-->\\n)(.*?)(<!-- accuracy: end -->)");
    private static final double ROUNDING = 0.011;

    private static String measured;
    private static String stated;

    @BeforeAll
    static void measure() throws IOException {
        Gazetteer gazetteer = Gazetteer.shipped();
        Annotator annotator = new Annotator(Models.shipped(), gazetteer);
        Linker linker = new Linker(gazetteer);
        Extractor extractor = new Extractor(gazetteer, RuleBook.shipped());
        ClaimEvaluation evaluation =
                new ClaimEvaluation(article -> extractor.extract(linker.link(annotator.annotate(article))));
        Map<String, ClaimScoreText> columns = new LinkedHashMap<>();
        Path claims = GOLD.resolve("claims");
        columns.put("samples", text(evaluation.score(GOLD.resolve("articles"), Path.of("data/articles"), Half.ALL)));
        columns.put("read half", text(evaluation.score(claims.resolve("gold"), claims.resolve("texts"), Half.ODD)));
        columns.put("other half", text(evaluation.score(claims.resolve("gold"), claims.resolve("texts"), Half.EVEN)));
        measured = new AccuracyTable(columns).markdown();
        String readme = Files.readString(README);
        Matcher block = BLOCK.matcher(readme);
        assertThat(block.find()).as("README has a block for the accuracy").isTrue();
        if (Boolean.getBoolean("expected.update")) {
            Files.writeString(README, block.replaceFirst("$1" + Matcher.quoteReplacement(measured) + "$3"));
        }
        stated = Boolean.getBoolean("expected.update") ? measured : block.group(2);
    }

    private static ClaimScoreText text(ClaimScore score) {
        return new ClaimScoreText(score);
    }

    @Test
    void readme_states_what_is_measured() {
        assertThat(stated)
                .as("README is stale: mvn test -Dtest=AccuracyTest -Dexpected.update=true writes it anew")
                .isEqualTo(measured);
    }

    @Test
    void nothing_is_read_worse_than_readme_states() {
        Map<String, List<Double>> now = firstNumbers(measured);

        firstNumbers(stated).forEach((name, before) -> {
            List<Double> after = now.getOrDefault(name, List.of());
            for (int column = 0; column < Math.min(before.size(), after.size()); column++) {
                assertThat(after.get(column))
                        .as("%s, column %d", name, column + 1)
                        .isGreaterThan(before.get(column) - ROUNDING);
            }
        });
    }

    /** By the name of a row, the F1 or share in each of its cells. */
    private static Map<String, List<Double>> firstNumbers(String table) {
        Map<String, List<Double>> rows = new TreeMap<>();
        for (String line : table.lines().filter(l -> l.contains(" of ")).toList()) {
            String[] cells = line.split("\\|");
            List<Double> numbers = List.of(cells).subList(2, cells.length).stream()
                    .map(String::strip)
                    .map(cell -> cell.startsWith("–") ? 0 : Double.parseDouble(cell.split(" ")[0]))
                    .toList();
            rows.put(cells[1].strip(), numbers);
        }
        return rows;
    }
}
