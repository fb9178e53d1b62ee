package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.evaluate.IncidentEvaluation;
import org.dateline.evaluate.IncidentScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline evaluate incidents}. */
@Command(
        name = "incidents",
        description = {
            "How well pages are grouped by the incident that they are about, by B-cubed, against grouping by equal place"
                    + " and days. A page is about the incident of its main report: the one with most figures of dead and"
                    + " wounded, and of these the first. A page in which no event is read stays alone.",
            "",
            "FILE holds a JSON object a line with text, published (the day), incident, gold.num_killed and"
                    + " gold.num_injured. Only pages whose incident stands in two lines or more are grouped."
        })
final class EvaluateIncidentsVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Mixin
    private Pages pages = new Pages();

    @Option(names = "--errors", description = "Also each pair of pages that is wrongly one or two, a line.")
    private boolean errors;

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: text).")
    private ScoreFormat format = ScoreFormat.TEXT;

    EvaluateIncidentsVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        pages.check();
        IncidentScoreText score = new IncidentScoreText(new IncidentEvaluation(new SummaryChain(), pages.threads())
                .score(pages.file(), pages.from(), pages.to()));
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> score.lines();
                            case MARKDOWN -> score.markdown();
                            case JSON -> score.json();
                        });
        if (errors) {
            score.errors().forEach(console.out()::println);
        }
        return ExitCode.DONE;
    }
}
