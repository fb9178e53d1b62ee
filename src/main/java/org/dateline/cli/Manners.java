package org.dateline.cli;

import picocli.CommandLine.Option;

/** Options that every verb has. */
final class Manners {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // for picocli
    private boolean help;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no remarks, only answers and problems.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show where in the program a problem arose.")
    @SuppressWarnings("UnusedVariable") // for picocli
    private boolean debug;

    boolean quiet() {
        return quiet;
    }
}
