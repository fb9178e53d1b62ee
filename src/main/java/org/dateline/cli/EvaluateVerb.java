package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.annotate.SentenceReader;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.train.NameEvaluation;
import org.dateline.train.NameMeasure;
import org.dateline.train.NameScores;
import org.dateline.train.SentenceEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate}. */
@Command(name = "evaluate", description = "Measures what the program finds on text that is labelled by hand.")
final class EvaluateVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    EvaluateVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw Problem.misuse(
                "evaluate what?",
                "dateline evaluate names FILE, sentences FILE, claims GOLD TEXTS, counts FILE, incidents FILE, or places FILE");
    }

    /** {@code dateline evaluate names}. */
    @Command(
            name = "names",
            description = {
                "Precision, recall and F1 of names by kind. A name is right when its words and its kind are.",
                "",
                "FILE holds a word, a tab and O, B-KIND or I-KIND a line, a blank line between sentences and #doc before"
                        + " each document; or, ending in .txt, text with names in brackets as data/gold/names has it."
                        + " Titles are cut from persons, kinds that Dateline does not know are left out; FAC counts as"
                        + " LOC."
            })
    Integer names(
            @Mixin Manners manners,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Labelled text.") List<Path> files,
            @Option(
                            names = "--model",
                            paramLabel = "FILE",
                            description = "A name finder instead of the one that travels with the program.")
                    Optional<Path> model,
            @Option(names = "--bare", description = "The model alone, without gazetteer and without votes.")
                    boolean bare,
            @Option(
                            names = "--documents",
                            defaultValue = "ALL",
                            description = "Which documents of a file: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
                    NameMeasure.Documents documents,
            @Option(names = "--overlap", description = "A name is right when it shares a word with one of its kind.")
                    boolean overlap,
            @Option(
                            names = "--drop",
                            paramLabel = "KIND",
                            description = "A kind of the file to leave out, with all that is found at its names.")
                    List<String> dropped) {
        List<Path> given = new ArrayList<>(files);
        model.ifPresent(given::add);
        for (Path path : given) {
            if (!Files.isRegularFile(path)) {
                throw Problem.misuse("there is no file " + path, "check the path");
            }
        }
        Models models = model.map(EvaluateVerb::withNames).orElseGet(Models::shipped);
        Annotator annotator = bare ? Annotator.ofModelAlone(models) : new Annotator(models, Gazetteer.shipped());
        Set<String> out = dropped == null ? Set.of() : new HashSet<>(dropped);
        NameScores scores = new NameEvaluation(
                        article -> annotator.annotate(article).mentions())
                .measure(files, new NameMeasure(overlap, documents, out));
        console.out()
                .printf(Locale.ROOT, "%-14s%10s%8s%7s%8s%8s%n", "kind", "precision", "recall", "F1", "names", "found");
        scores.byKind().forEach((kind, count) -> print(kind.code(), count));
        print("all", scores.all());
        return ExitCode.DONE;
    }

    /** {@code dateline evaluate sentences}. */
    @Command(
            name = "sentences",
            description =
                    "Precision, recall and F1 of the places where sentences begin inside paragraphs. FILE is laid out as"
                            + " data/gold/names has it: a sentence a line, a blank line between paragraphs.")
    Integer sentences(
            @Mixin Manners manners,
            @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders of .txt files.")
                    List<Path> files) {
        NameScores.Count count =
                new SentenceEvaluation(new SentenceReader(Models.withoutNames())::read).measure(texts(files));
        console.out()
                .printf(
                        Locale.ROOT,
                        "precision %.2f  recall %.2f  F1 %.2f  (%d boundaries, %d found, %d right)%n",
                        100 * count.precision(),
                        100 * count.recall(),
                        100 * count.f1(),
                        count.gold(),
                        count.found(),
                        count.right());
        return ExitCode.DONE;
    }

    private static List<Path> texts(List<Path> given) {
        List<Path> texts = new ArrayList<>();
        for (Path path : given) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> file.equals(path) || file.toString().endsWith(".txt"))
                        .filter(Files::isRegularFile)
                        .sorted()
                        .forEach(texts::add);
            } catch (IOException e) {
                throw Problem.misuse("cannot read " + path, "check the path");
            }
        }
        return texts;
    }

    private static Models withNames(Path model) {
        try {
            return Models.withNames(Files.readAllBytes(model));
        } catch (IOException e) {
            throw new UncheckedIOException(model.toString(), e);
        }
    }

    private void print(String kind, NameScores.Count count) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-14s%10.1f%8.1f%7.1f%8d%8d%n",
                        kind,
                        100 * count.precision(),
                        100 * count.recall(),
                        100 * count.f1(),
                        count.gold(),
                        count.found());
    }
}
