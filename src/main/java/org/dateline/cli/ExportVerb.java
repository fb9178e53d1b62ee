package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.export.ClaimsTable;
import org.dateline.export.EventsTable;
import org.dateline.export.Table;
import org.dateline.release.Contents;
import org.dateline.release.Crate;
import org.dateline.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline export}. */
@Command(
        name = "export",
        description = "Writes all claims, or all reports of events, of a store as a table (RFC 4180, UTF-8). Lists are"
                + " joined by '|'. Cells are exact: a spreadsheet may run those that begin with = + - or @. Or writes"
                + " all of the store as a release (crate): a folder to deposit, which dateline verify checks anywhere.")
final class ExportVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Subject subject = Subject.CLAIMS;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "Of a crate: a new or empty folder.")
    private @Nullable Path folder;

    @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
    private Path store = Path.of("");

    @Option(names = "--format", description = "One of: ${COMPLETION-CANDIDATES} (default: csv).")
    @SuppressWarnings("UnusedVariable") // for picocli
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    ExportVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (subject == Subject.CRATE) {
            return writeCrate();
        }
        if (folder != null) {
            throw Problem.misuse(folder + " is one folder too many", "use --out FILE for a table");
        }
        return writeTable();
    }

    private int writeCrate() {
        if (folder == null || out != null) {
            throw Problem.misuse("a crate is a folder", "give it, new or empty: dateline export crate DIR --store ...");
        }
        try (GraphStore graphs = Stores.forReading(store)) {
            Contents contents = Contents.of(graphs.dataset().asDatasetGraph());
            Crate.Summary written = Crate.write(contents, graphs.iris(), CrateExtras.read(), folder);
            new Progress(console, manners.quiet())
                    .say(written.graphs() + " graphs of " + written.quads() + " quads in " + folder + "; "
                            + written.files() + " files");
        }
        return ExitCode.DONE;
    }

    private int writeTable() {
        Table table;
        try (GraphStore graphs = Stores.forReading(store)) {
            DatasetGraph dataset = graphs.dataset().asDatasetGraph();
            table = Txn.calculateRead(dataset, () -> subject.table(dataset));
        }
        if (out == null) {
            Writer writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
            table.writeCsv(writer);
        } else {
            try (Writer writer = Files.newBufferedWriter(out)) {
                table.writeCsv(writer);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + out, e);
            }
            new Progress(console, manners.quiet()).say(table.rows().size() + " rows in " + out);
        }
        return ExitCode.DONE;
    }

    /** What can be exported. */
    enum Subject {
        CLAIMS {
            @Override
            Table table(DatasetGraph store) {
                return new ClaimsTable(store).read();
            }
        },
        EVENTS {
            @Override
            Table table(DatasetGraph store) {
                return new EventsTable(store).read();
            }
        },
        CRATE {
            @Override
            Table table(DatasetGraph store) {
                throw new IllegalStateException("a crate is no table");
            }
        };

        abstract Table table(DatasetGraph store);

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a table can be written. */
    enum Format {
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
