package org.dateline.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.ModelFile;
import org.dateline.annotate.Models;
import org.dateline.annotate.NameFinder;
import org.dateline.gazetteer.Gazetteer;

/** The page that says what a name finder was learned from, how, and how well it does. */
final class NameCard {
    private final TrainingRequest request;
    private final List<Corpus> corpora;
    private final NameLists lists;
    private final LogisticRegression.Settings settings;

    NameCard(TrainingRequest request, List<Corpus> corpora, NameLists lists, LogisticRegression.Settings settings) {
        this.request = request;
        this.corpora = corpora;
        this.lists = lists;
        this.settings = settings;
    }

    /** The card of {@code model}, the bytes of the model file. */
    String of(byte[] model) {
        StringBuilder card =
                new StringBuilder("# Names in English news: persons, organisations, locations, nationalities\n\n");
        card.append("An OpenNLP `TokenNameFinderModel` with Dateline's features and lexicon in it: multinomial logistic"
                + " regression learned by AdaGrad with feature dropout, BILOU outcomes. Made by `dateline train names`;"
                + " the same data gives the same bytes.\n\n");
        card.append(ModelCard.file("names-en.bin", model));
        card.append(ModelCard.line("settings", settings.toString()));
        card.append(ModelCard.line("command", "`" + command() + "`"));
        data(card);
        held(card, NameFinder.read(model));
        if (!request.evaluation().isEmpty()) {
            elsewhere(card, model);
        }
        return card.toString();
    }

    private String command() {
        StringBuilder command = new StringBuilder("dateline train names");
        corpora.forEach(corpus ->
                command.append(corpus.apart() ? " --apart " : " --data ").append(corpus.name()));
        request.lexicon().ifPresent(folder -> command.append(" --lexicon ").append(folder.getFileName()));
        request.evaluation().forEach(file -> command.append(" --evaluate ").append(file.getFileName()));
        if (request.documents() != NameMeasure.Documents.ALL) {
            command.append(" --documents ").append(request.documents().name().toLowerCase(Locale.ROOT));
        }
        return command.append(" --out data/models").toString();
    }

    private void data(StringBuilder card) {
        card.append("\n## Data\n\n| corpus | sentences learned | held back | how |\n|---|---|---|---|\n");
        for (Corpus corpus : corpora) {
            card.append(ModelCard.row(
                    corpus.name(),
                    String.valueOf(corpus.learned().size()),
                    String.valueOf(corpus.held().size()),
                    corpus.split() + (corpus.apart() ? "; a third is learned, without what is peculiar to it" : "")));
        }
        card.append("\n| file | SHA-256 |\n|---|---|\n");
        List<ModelFile> files = new ArrayList<>();
        corpora.forEach(corpus -> files.addAll(corpus.files()));
        files.addAll(lists.files());
        files.forEach(
                read -> card.append(ModelCard.row(read.name(), read.digest().hex())));
    }

    private void held(StringBuilder card, NameFinder finder) {
        card.append("\n"
                + "## Measured on the held parts: the model alone\n\n"
                + "A name counts when its words and its kind are right; the last column is F1 where a shared word is"
                + " enough. Labels, learned and measured, are first brought to one scheme: titles cut from persons,"
                + " countries always locations, words for nationalities (\"Iraqi\") always labelled.\n\n"
                + "| corpus | kind | precision | recall | F1 | names | F1 by overlap |\n"
                + "|---|---|---|---|---|---|---|\n");
        for (Corpus corpus : corpora) {
            List<List<Label>> found = found(finder, corpus.held());
            card.append(rows(corpus.name(), scores(corpus.held(), found, false), scores(corpus.held(), found, true)));
        }
    }

    private static List<List<Label>> found(NameFinder finder, List<LabelledSentence> sentences) {
        List<List<Label>> found = new ArrayList<>();
        for (List<LabelledSentence> document : NameEvents.documents(sentences)) {
            finder.find(document.stream().map(LabelledSentence::words).toList())
                    .forEach(names -> found.add(names.stream()
                            .map(name -> new Label(name.words(), name.kind()))
                            .toList()));
        }
        return found;
    }

    private static NameScores scores(List<LabelledSentence> gold, List<List<Label>> found, boolean overlap) {
        NameScores scores = NameScores.none();
        for (int i = 0; i < gold.size(); i++) {
            scores = scores.plus(NameScores.of(gold.get(i).labels(), found.get(i), overlap));
        }
        return scores;
    }

    private void elsewhere(StringBuilder card, byte[] model) {
        card.append("\n## Measured on text that was not learned from\n\n"
                + "Nothing is done to the labels but that titles are cut from persons; sites (FAC) count as locations."
                + " \"As used\" is the model with the gazetteer and one vote a document.\n\n"
                + "| text | kind | precision | recall | F1 | names | F1 by overlap |\n"
                + "|---|---|---|---|---|---|---|\n");
        Models models = Models.withNames(model);
        Annotator alone = Annotator.ofModelAlone(models);
        Annotator used = new Annotator(models, Gazetteer.shipped());
        for (Path file : request.evaluation()) {
            String name = file.getFileName()
                    + (request.documents() == NameMeasure.Documents.ALL
                            ? ""
                            : ", " + request.documents().name().toLowerCase(Locale.ROOT) + " documents");
            card.append(measured(name + ", model alone", alone, file)).append(measured(name + ", as used", used, file));
        }
    }

    private String measured(String name, Annotator annotator, Path file) {
        NameEvaluation evaluation =
                new NameEvaluation(article -> annotator.annotate(article).mentions());
        return rows(
                name,
                evaluation.measure(List.of(file), new NameMeasure(false, request.documents(), Set.of())),
                evaluation.measure(List.of(file), new NameMeasure(true, request.documents(), Set.of())));
    }

    private static String rows(String text, NameScores strict, NameScores overlap) {
        StringBuilder rows = new StringBuilder();
        strict.byKind()
                .forEach((kind, count) -> rows.append(
                        row(text, kind.code(), count, overlap.byKind().getOrDefault(kind, NameScores.Count.NONE))));
        return rows.append(row(text, "**all**", strict.all(), overlap.all())).toString();
    }

    private static String row(String text, String kind, NameScores.Count strict, NameScores.Count overlap) {
        return ModelCard.row(
                text,
                kind,
                ModelCard.percent(strict.precision()),
                ModelCard.percent(strict.recall()),
                ModelCard.percent(strict.f1()),
                String.valueOf(strict.gold()),
                ModelCard.percent(overlap.f1()));
    }
}
