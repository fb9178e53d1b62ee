package org.dateline.claim;

import java.util.Optional;
import org.dateline.event.Party;
import org.dateline.text.Span;

/**
 * Who came to harm.
 *
 * @param span the words, or empty when only a number stands there ("60 killed")
 * @param group the organisation they belong to, if the text says so
 */
public record Victims(Optional<Span> span, VictimCategory category, Optional<Party> group) {}
