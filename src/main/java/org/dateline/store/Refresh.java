package org.dateline.store;

/**
 * What a refresh of the derived part has touched.
 *
 * @param incidents number of incidents that were looked at anew
 * @param shared number of them that several reports are about
 * @param conflicts number of pairs of claims in them that contradict each other
 * @param changed whether anything was not up to date before
 */
public record Refresh(int incidents, int shared, int conflicts, boolean changed) {
    static final Refresh NOTHING = new Refresh(0, 0, 0, false);

    Refresh withChange() {
        return new Refresh(incidents, shared, conflicts, true);
    }
}
