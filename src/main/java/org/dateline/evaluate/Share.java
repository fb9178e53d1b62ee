package org.dateline.evaluate;

/** So many of so many. */
record Share(int part, int all) {
    static final Share NONE = new Share(0, 0);

    /** From 0 to 1; 0 of nothing. */
    double value() {
        return all == 0 ? 0 : (double) part / all;
    }

    Share plus(boolean counts) {
        return new Share(part + (counts ? 1 : 0), all + 1);
    }
}
