package org.dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.dateline.text.Digest;

/** The published queries that derive figures from claims, as they travel with the software, in the order of their steps. */
final class PolicyQueries {
    /** Each step reads what the steps before it have written; the queries of one step do not read each other. */
    static final List<List<PolicyQuery>> STEPS = List.of(
            List.of(read("1-counted", "incident"), read("3-sides", "claim")),
            List.of(read("2-tallies", "tally")),
            List.of(
                    read("acled-like", "incident"),
                    read("ibc-like", "incident"),
                    read("latest", "incident"),
                    read("ucdp-like", "incident")));

    private PolicyQueries() {}

    /**
     * One of the queries.
     *
     * @param file where it is published
     * @param digest of the file
     * @param restrictedBy the variable for what a part of the store is chosen by
     */
    record PolicyQuery(String file, Digest digest, Query query, String restrictedBy) {}

    private static PolicyQuery read(String name, String restrictedBy) {
        String file = "queries/policies/" + name + ".rq";
        try (InputStream in = PolicyQueries.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PolicyQuery(file, Digest.of(text), QueryFactory.create(text), restrictedBy);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
