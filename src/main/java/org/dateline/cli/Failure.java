package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryParseException;
import org.dateline.serve.ServerProblem;
import org.dateline.store.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * A failure as its one line and its exit code.
 *
 * @param what is wrong, and where
 * @param remedy what to do about it
 */
record Failure(String what, String remedy, int exitCode) {
    String line() {
        return "dateline: " + oneLine(what) + "; " + oneLine(remedy);
    }

    static Failure of(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return new Failure(String.valueOf(problem.getMessage()), problem.remedy(), problem.exitCode());
        }
        if (thrown instanceof StoreProblem problem) {
            return new Failure(String.valueOf(problem.getMessage()), problem.remedy(), ExitCode.BROKEN);
        }
        if (thrown instanceof ServerProblem problem) {
            return new Failure(String.valueOf(problem.getMessage()), problem.remedy(), ExitCode.BROKEN);
        }
        if (thrown instanceof QueryParseException fault) {
            return new Failure(String.valueOf(fault.getMessage()), "mend the query", ExitCode.MISUSE);
        }
        if (thrown instanceof QueryCancelledException) {
            return new Failure(
                    "the query took too long and was stopped", "narrow it, or raise --timeout", ExitCode.BROKEN);
        }
        if (thrown instanceof QueryDeniedException) {
            return new Failure(
                    "the query asks for another server", "leave SERVICE out: a store answers alone", ExitCode.MISUSE);
        }
        if (thrown instanceof UncheckedIOException broken) {
            return new Failure(
                    broken.getMessage() + ": " + cause(broken.getCause()),
                    "check that the path exists, is yours to use, and that the disk has room",
                    ExitCode.BROKEN);
        }
        if (thrown instanceof IllegalArgumentException misuse) {
            return new Failure(
                    String.valueOf(misuse.getMessage()), "dateline help tells what is expected", ExitCode.MISUSE);
        }
        if (thrown instanceof OutOfMemoryError) {
            return new Failure(
                    "out of memory", "give it more, as in DATELINE_JAVA_OPTS=-Xmx8g dateline ...", ExitCode.BROKEN);
        }
        return new Failure(
                "a fault in Dateline: " + thrown, "run it again with --debug and report what it says", ExitCode.BROKEN);
    }

    private static String cause(@Nullable IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        return cause == null ? "unknown" : String.valueOf(cause.getMessage());
    }

    /** Control and format characters, which names of files can hold, must not reach the terminal. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }
}
