package org.dateline.audit;

import org.apache.jena.graph.Node;
import org.dateline.rdf.Vocabulary;

/** A statement in a few words, as lists name it. */
record Told(Lookup lookup) {
    String of(Node node) {
        if (lookup.is(node, Vocabulary.CASUALTY_CLAIM)) {
            return claim(node);
        }
        if (lookup.is(node, Vocabulary.CLAIM_ASSESSMENT)) {
            return lookup.one(node, Vocabulary.ASSESSES)
                    .map(claim -> lookup.code(node, Vocabulary.STANCE) + " \"" + claim(claim) + "\"")
                    .orElse(lookup.code(node, Vocabulary.STANCE));
        }
        if (lookup.is(node, Vocabulary.DERIVED_FIGURE)) {
            return figure(node);
        }
        String place = lookup.one(node, Vocabulary.PLACE_PROPERTY)
                .map(where -> ", " + lookup.name(where))
                .orElse("");
        String day = lookup.text(node, Vocabulary.START_DATE);
        return lookup.code(node, Vocabulary.EVENT_TYPE) + place + (day.isEmpty() ? "" : ", " + day);
    }

    private String figure(Node figure) {
        return lookup.code(figure, Vocabulary.HARM) + ": " + lookup.text(figure, Vocabulary.BEST_ESTIMATE) + " ("
                + lookup.text(figure, Vocabulary.LOW_ESTIMATE) + " to "
                + lookup.text(figure, Vocabulary.HIGH_ESTIMATE) + ") of "
                + lookup.code(figure, Vocabulary.VICTIM_SCOPE) + ", by the policy "
                + lookup.code(figure, Vocabulary.POLICY);
    }

    private String claim(Node claim) {
        String number = lookup.text(claim, Vocabulary.COUNT_TEXT);
        String victims = lookup.text(claim, Vocabulary.VICTIM_TEXT);
        String denied = lookup.code(claim, Vocabulary.POLARITY).equals("denied") ? "denied: " : "";
        String whom = victims.isEmpty() || victims.equals(number) ? "" : " " + victims;
        return denied + lookup.code(claim, Vocabulary.HARM) + ": " + number + whom;
    }
}
