package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.export.QueryLibrary;
import org.dateline.ontology.OntologySite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline ontology}. */
@Command(
        name = "ontology",
        description =
                "Writes the ontology as a publication: index.html for readers, the terms in Turtle, JSON-LD, RDF/XML and"
                        + " N-Triples, and code lists, shapes, alignments, context and earlier versions. Files of the same names are"
                        + " replaced.")
final class OntologyVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Manners manners = new Manners();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write into.")
    private Path out = Path.of("");

    OntologyVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw Problem.misuse(out + " is a file", "give a folder with --out");
        }
        OntologySite site = new OntologySite(QueryLibrary.shipped());
        site.writeInto(out);
        new Progress(console, manners.quiet())
                .say("ontology " + site.version() + ": " + OntologySite.PAGE + " and "
                        + site.files().size() + " other files in " + out);
        return ExitCode.DONE;
    }
}
