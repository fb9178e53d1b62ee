package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.evaluate.ClaimEvaluation;
import org.dateline.evaluate.ConfidenceTable;
import org.dateline.evaluate.ConfidenceTrainer;
import org.dateline.train.NameMeasure;
import org.dateline.train.Trainer;
import org.dateline.train.TrainingReport;
import org.dateline.train.TrainingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline train}. */
@Command(
        name = "train",
        description =
                "Trains a model that the program carries in data/models, and writes it with a card that says what it"
                        + " was learned from and how well. The same data gives the same bytes.")
final class TrainVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.NAMES;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "For names: folders of labelled text; for lemmas and tagger: files of a treebank; for"
                    + " confidence: folders with gold and texts, and files of pages with counts.")
    private List<Path> data = List.of();

    @Option(
            names = "--evaluate",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders or files to measure on and never to learn from.")
    private List<Path> evaluation = new ArrayList<>();

    @Option(
            names = "--documents",
            defaultValue = "ALL",
            description = "Which of their documents: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private NameMeasure.Documents documents = NameMeasure.Documents.ALL;

    @Option(
            names = "--apart",
            arity = "1..*",
            paramLabel = "DIR",
            description = "For names: folders whose labels follow schemes of their own; what is peculiar to them is not"
                    + " learned.")
    private List<Path> apart = new ArrayList<>();

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "For names: lists of names, as data/lexicon has them.")
    private Optional<Path> lexicon = Optional.empty();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the model and its card.")
    private Path out = Path.of("");

    @Option(
            names = "--half",
            description = "For confidence: articles whose name has a digest that is odd or even:"
                    + " ${COMPLETION-CANDIDATES} (default: ALL).")
    private ClaimEvaluation.Half half = ClaimEvaluation.Half.ALL;

    TrainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> given = new ArrayList<>(data);
        given.addAll(apart);
        given.addAll(evaluation);
        lexicon.ifPresent(given::add);
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw Problem.misuse("there is nothing at " + path, "check the path");
            }
        }
        if (subject == Subject.CONFIDENCE) {
            return confidence();
        }
        TrainingRequest.Subject model = TrainingRequest.Subject.valueOf(subject.name());
        TrainingReport report =
                new Trainer().train(new TrainingRequest(model, data, apart, lexicon, evaluation, documents, out));
        console.out().println(report.file() + " " + report.digest());
        new Progress(console, manners.quiet()).say("the card is " + report.card());
        return ExitCode.DONE;
    }

    private int confidence() {
        ConfidenceTable table = new ConfidenceTrainer(new ReadingChain().get()).train(data, half);
        Path file = out.resolve("confidence.tsv");
        try {
            Files.createDirectories(out);
            Files.writeString(file, table.tsv());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        console.out().println(file);
        console.out().print(table.reliability());
        return ExitCode.DONE;
    }

    /** What can be learned. */
    enum Subject {
        NAMES,
        LEMMAS,
        TAGGER,
        CONFIDENCE
    }
}
