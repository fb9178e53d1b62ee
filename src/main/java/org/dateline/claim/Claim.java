package org.dateline.claim;

import java.util.List;

/**
 * A statement that people (or homes) came to harm.
 *
 * @param event index into the reading's events
 * @param sentence index of the sentence it rests on
 * @param excludes what the figure leaves out, as written ("do not include security members")
 * @param rule id of the rule or model that read it
 * @param confidence how likely it is that harm and figure are what the text tells; from 0 to 1, rounded to two decimals
 */
public record Claim(
        int event,
        int sentence,
        Harm harm,
        Quantity quantity,
        Victims victims,
        Attribution attribution,
        Certainty certainty,
        Polarity polarity,
        List<String> excludes,
        Relations relations,
        String rule,
        double confidence) {
    public Claim {
        excludes = List.copyOf(excludes);
    }

    /** The same claim, told of another event of its reading. */
    public Claim withEvent(int other) {
        return new Claim(
                other,
                sentence,
                harm,
                quantity,
                victims,
                attribution,
                certainty,
                polarity,
                excludes,
                relations,
                rule,
                confidence);
    }

    /** The same claim of another harm, as another rule reads it. */
    public Claim withHarm(Harm other, String reader) {
        return new Claim(
                event,
                sentence,
                other,
                quantity,
                victims,
                attribution,
                certainty,
                polarity,
                excludes,
                relations,
                reader,
                confidence);
    }

    /** The same claim, standing so to others of its reading. */
    public Claim withRelations(Relations others) {
        return new Claim(
                event,
                sentence,
                harm,
                quantity,
                victims,
                attribution,
                certainty,
                polarity,
                excludes,
                others,
                rule,
                confidence);
    }

    /** The same claim, believed so much. */
    public Claim withConfidence(double value) {
        return new Claim(
                event,
                sentence,
                harm,
                quantity,
                victims,
                attribution,
                certainty,
                polarity,
                excludes,
                relations,
                rule,
                value);
    }
}
