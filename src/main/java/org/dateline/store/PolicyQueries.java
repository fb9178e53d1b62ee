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
            List.of(read("1-counted"), read("3-sides")),
            List.of(read("2-tallies")),
            List.of(read("acled-like"), read("ibc-like"), read("latest"), read("ucdp-like")));

    private PolicyQueries() {}

    /**
     * One of the queries.
     *
     * @param file where it is published
     * @param digest of the file
     */
    record PolicyQuery(String file, Digest digest, Query query) {}

    private static PolicyQuery read(String name) {
        String file = "queries/policies/" + name + ".rq";
        try (InputStream in = PolicyQueries.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new PolicyQuery(file, Digest.of(text), QueryFactory.create(text));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
