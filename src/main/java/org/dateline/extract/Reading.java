package org.dateline.extract;

import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Stance;
import org.dateline.event.Event;
import org.dateline.link.LinkedArticle;

/** What was read in one article; claims refer to events, stances to claims, by index. */
public record Reading(
        LinkedArticle linked, List<Event> events, List<Claim> claims, List<Stance> stances, List<Refusal> refusals) {
    public Reading {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        stances = List.copyOf(stances);
        refusals = List.copyOf(refusals);
    }
}
