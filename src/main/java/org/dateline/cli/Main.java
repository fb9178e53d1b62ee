package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.rdf.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of Dateline. */
@Command(
        name = "dateline",
        description = {
            "Turns news about conflict into a graph of claims: who said that how many of whom came to which harm,"
                    + " where, when and on whose word.",
            "",
            "Begin with: dateline demo"
        },
        synopsisSubcommandLabel = "VERB",
        commandListHeading = "%nVerbs (dateline help VERB is the manual):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, but some inputs were refused; they are listed",
            "2:the command line, or a file that it names, is wrong",
            "3:the machine does not do what is needed: disk, lock, port, memory",
            "4:verification or validation found a fault"
        },
        versionProvider = Main.Version.class)
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // for picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // for picocli
    private boolean version;

    private Main() {}

    /** Runs one verb and leaves with its exit code. */
    public static void main(String[] arguments) {
        // Jena writes digits and lower-cases in the locale of the machine: names of files, and answers, would differ.
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(new Console(out, err, Boolean.getBoolean("dateline.terminal")), arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs one verb; every failure becomes one line and an exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = new CommandLine(new Main());
        verbs(console).forEach(commandLine::addSubcommand);
        Objects.requireNonNull(commandLine.getSubcommands().get("evaluate"))
                .addSubcommand(new EvaluateClaimsVerb(console))
                .addSubcommand(new EvaluateCountsVerb(console))
                .addSubcommand(new EvaluateIncidentsVerb(console))
                .addSubcommand(new EvaluatePlacesVerb(console));
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler((fault, given) -> {
            console.err()
                    .println("dateline: " + fault.getMessage() + "; dateline help " + verbOf(fault.getCommandLine())
                            + " tells what is expected");
            return ExitCode.MISUSE;
        });
        commandLine.setExecutionExceptionHandler((thrown, verb, parsed) -> explain(thrown, console, arguments));
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getOut());
            return ExitCode.MISUSE;
        }
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return explain(e, console, arguments);
        }
    }

    private static Map<String, Callable<Integer>> verbs(Console console) {
        Map<String, Callable<Integer>> verbs = new LinkedHashMap<>();
        verbs.put("demo", new DemoVerb(console));
        verbs.put("build", new BuildVerb(console));
        verbs.put("serve", new ServeVerb(console));
        verbs.put("query", new QueryVerb(console));
        verbs.put("export", new ExportVerb(console));
        verbs.put("audit", new AuditVerb(console));
        verbs.put("ontology", new OntologyVerb(console));
        verbs.put("verify", new VerifyVerb(console));
        verbs.put("diff", new DiffVerb(console));
        verbs.put("remove", new RemoveVerb(console));
        verbs.put("correct", new CorrectVerb(console));
        verbs.put("import", new ImportVerb(console));
        verbs.put("train", new TrainVerb(console));
        verbs.put("bench", new BenchVerb(console));
        verbs.put("evaluate", new EvaluateVerb(console));
        return verbs;
    }

    private static String verbOf(CommandLine commandLine) {
        return commandLine.getParent() == null ? "VERB" : commandLine.getCommandName();
    }

    private static int explain(Throwable thrown, Console console, String[] arguments) {
        Failure failure = Failure.of(thrown);
        console.err().println(failure.line());
        if (List.of(arguments).contains("--debug")) {
            thrown.printStackTrace(console.err());
        }
        return failure.exitCode();
    }

    /** The release that is running. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dateline " + Pipeline.runningVersion()};
        }
    }
}
