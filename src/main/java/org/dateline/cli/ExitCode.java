package org.dateline.cli;

/** What the program's exit codes mean. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but some inputs were refused; they are listed. */
    static final int REFUSED_INPUTS = 1;
    /** The command line or a file that it names is wrong. */
    static final int MISUSE = 2;
    /** The machine does not do what is needed: disk, lock, port, memory; or the program has a fault. */
    static final int BROKEN = 3;
    /** Verification or validation found a fault in the data. */
    static final int FAULT_FOUND = 4;

    private ExitCode() {}
}
