package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.text.Digest;

/** The page that says what the tagger was learned from and how well it does: Markdown, the same for the same model. */
final class TaggerCard {
    /** Scores on one file, with its own words or with words joined at hyphens. */
    record Row(Path file, String words, TaggerScores scores) {}

    private TaggerCard() {}

    static String of(TrainingRequest request, List<Row> rows, LogisticRegression.Settings settings, byte[] model) {
        StringBuilder card = new StringBuilder("# Parts of speech in English news\n\n");
        card.append(
                "An OpenNLP `POSModel` whose tags are `UPOS:XPOS`, such as `VERB:VBN`: multinomial logistic regression"
                        + " learned by AdaGrad. Made by `dateline train tagger`; the same data gives the"
                        + " same bytes.\n\n");
        card.append(ModelCard.file(request.subject().fileName(), model));
        card.append(ModelCard.line("settings", settings.toString()));
        card.append(ModelCard.line("command", "`" + command(request) + "`"));
        card.append(
                "\nEvery sentence is learned as the treebank cuts it, and once more with the words joined that Dateline"
                        + " does not cut at hyphens, where there are any. One sentence in twenty is added with capitals on its long"
                        + " words, three in a hundred in capitals throughout, as headlines are.\n");
        card.append("\n| file | use | SHA-256 |\n|---|---|---|\n");
        request.data().forEach(file -> card.append(ModelCard.row(name(file), "learned", digest(file))));
        request.evaluation().forEach(file -> card.append(ModelCard.row(name(file), "measured on", digest(file))));
        card.append(
                "\n## Measured\n\nPercent of words with the right tag; \"past\" counts the words that are VBD or VBN in the"
                        + " treebank.\n\n| file | words | number | UPOS | XPOS | past | past, XPOS |\n"
                        + "|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> card.append(row(row)));
        return card.toString();
    }

    private static String row(Row row) {
        TaggerScores scores = row.scores();
        return ModelCard.row(
                name(row.file()),
                row.words(),
                String.valueOf(scores.words()),
                percent(scores.upos(), scores.words()),
                percent(scores.xpos(), scores.words()),
                String.valueOf(scores.past()),
                percent(scores.pastRight(), scores.past()));
    }

    private static String percent(int part, int all) {
        return ModelCard.percent(all == 0 ? 0 : 1.0 * part / all);
    }

    private static String command(TrainingRequest request) {
        StringBuilder command = new StringBuilder("dateline train tagger");
        request.data().forEach(file -> command.append(" --data ").append(name(file)));
        request.evaluation().forEach(file -> command.append(" --evaluate ").append(name(file)));
        return command.append(" --out data/models").toString();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String digest(Path file) {
        try {
            return Digest.of(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
