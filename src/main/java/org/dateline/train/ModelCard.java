package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.text.Digest;

/** The page that says what a model was learned from, how, and how well it does: Markdown, the same for the same model. */
final class ModelCard {
    private ModelCard() {}

    static String lemmas(List<Path> treebanks, byte[] table) {
        StringBuilder card = new StringBuilder("# Lemmas that the suffix rules get wrong\n\n");
        card.append("Columns: word in lower case, UPOS tag, lemma. Made by `dateline train lemmas` from a treebank: of "
                + "each word the lemma seen most often, where `SuffixRules` would say another.\n\n");
        card.append(file("lemmas-en.tsv", table));
        for (Path treebank : treebanks) {
            try {
                String digest = Digest.of(Files.readAllBytes(treebank)).hex();
                card.append(line("learned from " + treebank.getFileName(), "SHA-256 " + digest));
            } catch (IOException e) {
                throw new UncheckedIOException(treebank.toString(), e);
            }
        }
        return card.toString();
    }

    static String file(String name, byte[] bytes) {
        return line("file", name)
                + line("bytes", String.valueOf(bytes.length))
                + line("SHA-256", Digest.of(bytes).hex());
    }

    static String line(String label, String value) {
        return "* " + label + ": " + value + "\n";
    }

    static String row(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
