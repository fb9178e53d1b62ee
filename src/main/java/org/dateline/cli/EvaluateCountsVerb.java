package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.evaluate.CountEvaluation;
import org.dateline.evaluate.CountScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline evaluate counts}. */
@Command(
        name = "counts",
        description = {
            "On how many pages the numbers of killed and wounded are read as somebody counted them. A page's number is"
                    + " its largest figure that is affirmed and sums no other events.",
            "",
            "FILE holds a JSON object a line with text, published (the day), gold.num_killed and gold.num_injured. Pages"
                    + " shorter than 400 characters are left out. Whether a page states its counts is told crudely: a"
                    + " numeral or number word anywhere, or a noun for one person."
        })
final class EvaluateCountsVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Mixin
    private Pages pages = new Pages();

    @Option(names = "--errors", description = "Also each failure, a line, by kind.")
    private boolean errors;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    private ScoreFormat format = ScoreFormat.TEXT;

    EvaluateCountsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        pages.check();
        CountScoreText score = new CountScoreText(
                new CountEvaluation(new ReadingChain(), pages.threads()).score(pages.file(), pages.from(), pages.to()));
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
