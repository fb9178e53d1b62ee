package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.annotate.Models;
import org.dateline.evaluate.PlaceEvaluation;
import org.dateline.evaluate.PlaceScores;
import org.dateline.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate places}. */
@Command(
        name = "places",
        description = {
            "How many places are linked, and how near to where they are.",
            "",
            "FILE is XML in the layout of the corpora LGL, GeoVirus and TR-News. Measured twice: with the corpus's names"
                    + " given, and with those that are found. Near is the very entry, a point within 161 km of it, or a"
                    + " country or province of that name."
        })
final class EvaluatePlacesVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Mixin
    private Gazetteers gazetteers = new Gazetteers();

    @Parameters(paramLabel = "FILE", description = "Texts with toponyms.")
    private Path file = Path.of("");

    @Option(
            names = "--articles",
            description = "Which, by ordinal: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private PlaceEvaluation.Half half = PlaceEvaluation.Half.ALL;

    @Option(names = "--errors", description = "Also each place that is missed or far off, a line.")
    private boolean errors;

    EvaluatePlacesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw Problem.misuse("there is no file " + file, "check the path");
        }
        Gazetteer gazetteer = Gazetteers.load(gazetteers.sources(), new Progress(console, manners.quiet()))
                .gazetteer();
        String heading = "names     places  linked  coverage   exact    near  near of all   extra";
        console.out().println(heading);
        measure(gazetteer, true);
        measure(gazetteer, false);
        return ExitCode.DONE;
    }

    private void measure(Gazetteer gazetteer, boolean given) {
        List<String> failures = new ArrayList<>();
        PlaceScores scores;
        try {
            scores = new PlaceEvaluation(Models.shipped(), gazetteer, given).measure(file, half, failures::add);
        } catch (IllegalArgumentException e) {
            throw Problem.misuse(String.valueOf(e.getMessage()), "give a corpus of articles with toponyms");
        }
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-8s%8d%8d%10.3f%8.3f%8.3f%13.3f%8d%n",
                        given ? "given" : "found",
                        scores.toponyms(),
                        scores.linked(),
                        scores.coverage(),
                        scores.exactOfLinked(),
                        scores.nearOfLinked(),
                        scores.nearOfAll(),
                        scores.extra());
        if (errors) {
            failures.forEach(console.out()::println);
        }
    }
}
