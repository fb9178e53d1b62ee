package org.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.junit.jupiter.api.Test;

/** The names that travel with the project, in data/gold/names. */
class OwnCorpusTest {
    private static final Path FOLDER = Path.of("data/gold/names");
    private static final Set<String> KINDS = Set.of("PER", "ORG", "LOC", "FAC", "NORP");

    @Test
    void holds_many_documents_none_twice_with_names_of_every_kind() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        long sentences = 0;
        int names = 0;
        for (GoldDocument document : documents()) {
            assertThat(ids.add(document.id()))
                    .as("%s is the id of one document", document.id())
                    .isTrue();
            document.names().forEach(name -> kinds.add(name.code()));
            sentences += document.text()
                    .value()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
            names += document.names().size();
        }
        assertThat(kinds).isEqualTo(KINDS);
        assertThat(ids).hasSizeGreaterThan(300);
        assertThat(sentences).isGreaterThan(3000);
        assertThat(names).isGreaterThan(6000);
    }

    @Test
    void labels_whole_words() throws IOException {
        SentenceLabels labels = new SentenceLabels(new SentenceReader(Models.withoutNames()));
        List<String> askew = new ArrayList<>();
        for (GoldDocument document : documents()) {
            askew.addAll(labels.askew(document));
        }
        assertThat(askew).isEmpty();
    }

    private static List<GoldDocument> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> BracketReader.read(file).stream())
                    .toList();
        }
    }
}
