package org.dateline.serve;

/** A server that cannot start, and what to do about it. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String remedy;

    ServerProblem(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
