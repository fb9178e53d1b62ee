package org.dateline.train;

import java.util.Map;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.text.Span;

/**
 * A name that a corpus labels, in characters of its document.
 *
 * @param code the corpus's own word for its kind
 */
record GoldName(Span span, String code) {
    private static final Map<String, MentionKind> KINDS = Map.ofEntries(
            Map.entry("PER", MentionKind.PERSON),
            Map.entry("ORG", MentionKind.ORGANISATION),
            Map.entry("LOC", MentionKind.LOCATION),
            Map.entry("FAC", MentionKind.LOCATION),
            Map.entry("GPE", MentionKind.LOCATION),
            Map.entry("NORP", MentionKind.NATIONALITY),
            Map.entry("per", MentionKind.PERSON),
            Map.entry("org", MentionKind.ORGANISATION),
            Map.entry("geo", MentionKind.LOCATION),
            Map.entry("gpe", MentionKind.NATIONALITY));

    /** What it names; empty for a kind that Dateline does not know, such as a date. */
    Optional<MentionKind> kind() {
        return kind(code);
    }

    static Optional<MentionKind> kind(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }
}
