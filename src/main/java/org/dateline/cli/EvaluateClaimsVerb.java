package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.evaluate.ClaimEvaluation;
import org.dateline.evaluate.ClaimScoreText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate claims}. */
@Command(
        name = "claims",
        description = {
            "How many claims of annotated articles are read, and how well.",
            "",
            "GOLD holds NAME.json for each article (or a folder gold that does), TEXTS the articles; without TEXTS"
                    + " they are looked for in GOLD/texts. Attributes are compared on figures that are right."
        })
final class EvaluateClaimsVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Parameters(index = "0", paramLabel = "GOLD", description = "Annotated articles.")
    private Path gold = Path.of("");

    @Parameters(index = "1", paramLabel = "TEXTS", arity = "0..1", description = "The articles.")
    private @Nullable Path texts;

    @Option(
            names = "--half",
            description = "Articles whose name has a digest that is odd or even: ${COMPLETION-CANDIDATES}"
                    + " (default: ALL).")
    private ClaimEvaluation.Half half = ClaimEvaluation.Half.ALL;

    @Option(names = "--errors", description = "Also each failure, a line, by kind.")
    private boolean errors;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    private ScoreFormat format = ScoreFormat.TEXT;

    EvaluateClaimsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path articles = texts == null ? gold.resolve("texts") : texts;
        for (Path path : List.of(gold, articles)) {
            if (!Files.exists(path)) {
                throw Problem.misuse("there is nothing at " + path, "check the path");
            }
        }
        ClaimScoreText score = new ClaimScoreText(
                new ClaimEvaluation(new ReadingChain().get()).score(ClaimEvaluation.goldIn(gold), articles, half));
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> score.lines();
                            case MARKDOWN -> score.markdown();
                            case JSON -> score.json();
                        });
        if (errors) {
            score.failures().forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }
}
