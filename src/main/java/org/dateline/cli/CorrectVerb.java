package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.correct.CorrectionFile;
import org.dateline.rdf.Resource;
import org.dateline.store.GraphStore;
import org.dateline.text.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline correct}. */
@Command(
        name = "correct",
        description = {
            "Records what you say against readings, groupings and names. Nothing that was read is overwritten: the"
                    + " correction stands beside it, with who, when and why, and counts whenever figures and incidents"
                    + " are derived. A line whose target the store does not have is refused.",
            "",
            "FILE has tab-separated columns: kind target with field value who when why. Kinds: rejectClaim, fixValue,"
                    + " sameEvent, differentEvent, sameActor, alias."
        })
final class CorrectVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables of corrections.")
    private List<Path> files = List.of();

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    CorrectVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> texts = files.stream().map(CorrectVerb::text).toList();
        Progress progress = new Progress(console, manners.quiet());
        List<String> refused = new ArrayList<>();
        try (GraphStore graphs = Stores.forWriting(store)) {
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                String text = texts.get(i);
                CorrectionFile read = CorrectionFile.read(text, graphs.iris().base() + "id/");
                Resource resource = new Resource("corrections", String.valueOf(file.getFileName()), Digest.of(text));
                List<CorrectionFile.Fault> faults = graphs.correct(read, resource);
                faults.forEach(fault -> refused.add("refused: " + file + ":" + fault.line() + ": " + fault.reason()));
                int lines = read.corrections().size() + read.faults().size();
                progress.say(file + ": " + (lines - faults.size()) + " of " + lines + " corrections recorded");
            }
            graphs.refresh();
            graphs.lapsedCorrections().forEach(line -> console.out().println("not applied: " + line));
        }
        refused.forEach(console.out()::println);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED_INPUTS;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Problem.misuse("cannot read " + file + ": " + e, "give a table of corrections in UTF-8");
        }
    }
}
