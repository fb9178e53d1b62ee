package org.dateline.evaluate;

import java.util.List;

/**
 * A statement about a claim as it is compared.
 *
 * @param kind disputes, denies, qualifies, confirms, revises or retracts
 * @param figure the figure that it is about, as {@link Told#figure()} shows it
 * @param holders who says it, as written; empty when the outlet itself does
 */
record ToldStance(String kind, String figure, List<String> holders, String sentence) {
    ToldStance {
        holders = List.copyOf(holders);
    }
}
