package org.dateline.evaluate;

/** Found against looked for. */
record Hits(int right, int gold, int found) {
    double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
