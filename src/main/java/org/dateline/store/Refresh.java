package org.dateline.store;

/**
 * What a refresh of the derived part has found.
 *
 * @param incidents number of incidents
 * @param shared number of incidents that several reports are about
 * @param conflicts number of pairs of claims that contradict each other
 * @param changed whether the store was not up to date before
 */
public record Refresh(int incidents, int shared, int conflicts, boolean changed) {
    Refresh withChange() {
        return new Refresh(incidents, shared, conflicts, true);
    }
}
