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

    static String names(
            List<Corpus> corpora, List<NameScores> scores, LogisticRegression.Settings settings, byte[] model) {
        StringBuilder card =
                new StringBuilder("# Names in English news: persons, organisations, locations, nationalities\n\n");
        card.append("An OpenNLP `TokenNameFinderModel`: multinomial logistic regression learned by AdaGrad with feature"
                + " dropout, BILOU outcomes. Made by `dateline train names`; the same data gives the same"
                + " bytes.\n\n");
        card.append(file("names-en.bin", model));
        card.append(line("settings", settings.toString()));
        card.append(line("command", "`" + command(corpora) + "`"));
        card.append("\n## Data\n\n| corpus | sentences learned | held back | how |\n|---|---|---|---|\n");
        for (Corpus corpus : corpora) {
            card.append(row(
                    corpus.name(),
                    String.valueOf(corpus.learned().size()),
                    String.valueOf(corpus.held().size()),
                    corpus.split()));
        }
        card.append("\n| file | SHA-256 |\n|---|---|\n");
        corpora.stream()
                .flatMap(corpus -> corpus.files().stream())
                .forEach(read -> card.append(row(read.name(), read.digest().hex())));
        card.append("\n"
                + "## Measured on the held parts\n\n"
                + "A name counts when its words and its kind are right. Labels, learned and measured, are first"
                + " brought to one scheme: titles cut from persons, countries always locations, words for"
                + " nationalities (\"Iraqi\") always labelled; the labels of corpora that are measured on only get"
                + " no such words.\n\n"
                + "| corpus | kind | precision | recall | F1 | names |\n"
                + "|---|---|---|---|---|---|\n");
        for (int i = 0; i < corpora.size(); i++) {
            String name = corpora.get(i).name();
            scores.get(i).byKind().forEach((kind, count) -> card.append(score(name, kind.code(), count)));
            card.append(score(name, "**all**", scores.get(i).all()));
        }
        return card.toString();
    }

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

    private static String command(List<Corpus> corpora) {
        StringBuilder command = new StringBuilder("dateline train names");
        for (Corpus corpus : corpora) {
            boolean learned = !corpus.learned().isEmpty();
            command.append(learned ? " --data " : " --evaluate ").append(corpus.name());
        }
        return command.append(" --out data/models").toString();
    }

    static String file(String name, byte[] bytes) {
        return line("file", name)
                + line("bytes", String.valueOf(bytes.length))
                + line("SHA-256", Digest.of(bytes).hex());
    }

    static String line(String label, String value) {
        return "* " + label + ": " + value + "\n";
    }

    private static String score(String corpus, String kind, NameScores.Count count) {
        return row(
                corpus,
                kind,
                percent(count.precision()),
                percent(count.recall()),
                percent(count.f1()),
                String.valueOf(count.gold()));
    }

    static String row(String... cells) {
        return List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
