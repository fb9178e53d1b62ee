package org.dateline.store;

/** A store that cannot be used as asked, with what to do about it. */
public final class StoreProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    StoreProblem(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    StoreProblem(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /** What the user can do, as a sentence. */
    public String remedy() {
        return remedy;
    }
}
