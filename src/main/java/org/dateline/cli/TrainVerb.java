package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    private TrainingRequest.Subject subject = TrainingRequest.Subject.NAMES;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "For names: folders of labelled text; for lemmas and tagger: files of a treebank.")
    private List<Path> data = List.of();

    @Option(
            names = "--evaluate",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Folders or files to measure on and never to learn from.")
    private List<Path> evaluation = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the model and its card.")
    private Path out = Path.of("");

    TrainVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> given = new ArrayList<>(data);
        given.addAll(evaluation);
        for (Path path : given) {
            if (!Files.exists(path)) {
                throw Problem.misuse("there is nothing at " + path, "check the path");
            }
        }
        TrainingReport report = new Trainer().train(new TrainingRequest(subject, data, evaluation, out));
        console.out().println(report.file() + " " + report.digest());
        new Progress(console, manners.quiet()).say("the card is " + report.card());
        return ExitCode.DONE;
    }
}
