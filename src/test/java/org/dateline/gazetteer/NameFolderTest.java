package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameFolderTest {
    private static final List<String> PIECES = List.of(
            "al",
            "el",
            "ez",
            "as",
            "The",
            "US",
            "P.K.K.",
            "Qa'im",
            "Raqqa",
            "People's",
            "-",
            " ",
            ". ",
            "’",
            "İ",
            "ŉ",
            "ﷺ",
            "ß",
            "ı",
            "é",
            "&",
            "M23",
            "½",
            "A",
            "'s",
            "ʿ",
            "(",
            "ü");

    @ParameterizedTest
    @CsvFileSource(
            resources = "/org/dateline/gazetteer/folded-names.tsv",
            delimiter = '\t',
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"')
    void spellings_of_a_name_have_one_key(String name, String key) {
        assertThat(NameFolder.fold(name)).isEqualTo(key == null ? "" : key);
    }

    @Test
    void folding_a_key_changes_nothing() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            String name = random.ints(1 + random.nextInt(6), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
            String key = NameFolder.fold(name);
            assertThat(NameFolder.fold(key)).as("of \"%s\"", name).isEqualTo(key);
        }
    }
}
