package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.release.Contents;
import org.dateline.release.Crate;
import org.dateline.release.Difference;
import org.dateline.release.DifferenceText;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline diff}. */
@Command(
        name = "diff",
        description =
                "Says what the second of two stores or releases has that the first has not, and the other way"
                        + " round: publications, claims, reports, stances and incidents that are new (+), gone (-), changed (~).")
final class DiffVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    @Parameters(paramLabel = "A B", arity = "2", description = "Folders of stores, or of releases (export crate).")
    private List<Path> two = List.of();

    @Option(
            names = "--format",
            description =
                    "One of: ${COMPLETION-CANDIDATES}; patch is an RDF patch that makes B out of A (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--provenance",
            description = "Compare provenance and the account of inputs as well: times of builds, names of files.")
    private boolean provenance;

    DiffVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Difference difference = Difference.between(contents(two.get(0)), contents(two.get(1)));
        console.out().print(format == Format.PATCH ? difference.patch() : DifferenceText.of(difference));
        return ExitCode.DONE;
    }

    private Contents contents(Path folder) {
        Contents all = Crate.isCrate(folder) ? Contents.of(folder) : loaded(folder);
        return provenance ? all : all.without("graph/provenance", "graph/build");
    }

    /** Read at once, so that the store is closed before the other is opened. */
    private static Contents loaded(Path store) {
        try (GraphStore graphs = Stores.forReading(store)) {
            SortedMap<String, CanonicalQuads> held =
                    Contents.of(graphs.dataset().asDatasetGraph()).graphs();
            return () -> held;
        }
    }

    /** How a difference can be written. */
    enum Format {
        TEXT,
        PATCH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
