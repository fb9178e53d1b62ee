package org.dateline.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.dateline.coded.UcdpReader;
import org.dateline.rdf.CodedEventMapper;
import org.dateline.rdf.Resource;
import org.dateline.store.GraphStore;
import org.dateline.text.Digest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline import}. */
@Command(
        name = "import",
        description = {
            "Imports a data set that others have coded, for comparison: into a graph of its own, never among the evidence."
                    + " Its events are matched with incidents as candidates, with a score and reasons; nothing is merged.",
            "",
            "Formats: ucdp (the UCDP georeferenced event data, GED, as CSV)."
        })
final class ImportVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(index = "0", paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("UnusedVariable") // for picocli
    private Format format = Format.UCDP;

    @Parameters(index = "1", paramLabel = "FILE", description = "The data set.")
    private Path file = Path.of("");

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Name of the data set with its version, such as ucdp-ged-19.1 (default: the file's name).")
    private @Nullable String as;

    ImportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String name = name();
        Progress progress = new Progress(console, manners.quiet());
        List<UcdpReader.Fault> faults = new ArrayList<>();
        long[] events = {0};
        Resource source = new Resource("data set", String.valueOf(file.getFileName()), digest());
        try (GraphStore graphs = Stores.forWriting(store)) {
            CodedEventMapper mapper = new CodedEventMapper(graphs.iris(), name);
            graphs.replaceDataSet(name, quads -> {
                mapper.dataSet(source).forEach(quads);
                events[0] = read(mapper, quads, faults);
            });
            progress.say(events[0] + " events in the graph "
                    + graphs.iris().dataSetGraph(name).getURI());
            graphs.refresh();
        }
        faults.forEach(fault -> console.out().println("refused: " + file + ":" + fault.line() + ": " + fault.reason()));
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED_INPUTS;
    }

    private long read(CodedEventMapper mapper, Consumer<Quad> quads, List<UcdpReader.Fault> faults) {
        long[] events = {0};
        try (Reader csv = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Optional<String> unreadable = new UcdpReader()
                    .read(
                            csv,
                            event -> {
                                mapper.map(event).forEach(quads);
                                events[0]++;
                            },
                            faults::add);
            if (unreadable.isPresent()) {
                throw Problem.misuse(file + " is not read: " + unreadable.get(), "give a CSV file of UCDP GED");
            }
            return events[0];
        } catch (IOException e) {
            throw Problem.misuse("cannot read " + file + ": " + e, "give a CSV file of UCDP GED in UTF-8");
        }
    }

    private String name() {
        String name = as != null ? as : String.valueOf(file.getFileName()).replaceFirst("[.][^.]*$", "");
        String folded = name.toLowerCase(Locale.ROOT);
        if (!folded.matches("[a-z0-9][a-z0-9.-]*[0-9][a-z0-9.-]*")) {
            throw Problem.misuse(
                    "'" + name + "' names no version of a data set",
                    "give --as with letters, digits, dots and hyphens, such as --as ucdp-ged-19.1");
        }
        return folded;
    }

    private Digest digest() {
        try {
            return Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Problem.misuse("cannot read " + file + ": " + e, "give a CSV file of UCDP GED");
        }
    }

    /** What can be imported. */
    enum Format {
        UCDP;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
