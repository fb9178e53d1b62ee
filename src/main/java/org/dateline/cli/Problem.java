package org.dateline.cli;

/** Why a verb stops: what is wrong and where, what to do about it, and the exit code. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String remedy;
    private final int exitCode;

    private Problem(String message, String remedy, int exitCode) {
        super(message);
        this.remedy = remedy;
        this.exitCode = exitCode;
    }

    /** Something that the command line names is missing or wrong. */
    static Problem misuse(String message, String remedy) {
        return new Problem(message, remedy, ExitCode.MISUSE);
    }

    String remedy() {
        return remedy;
    }

    int exitCode() {
        return exitCode;
    }
}
