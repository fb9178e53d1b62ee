package org.dateline.rdf;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.claim.StanceKind;
import org.dateline.event.EventType;
import org.dateline.event.Role;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Place;

/** Readings that several tests share. */
public final class SampleReadings {
    public static final Place IRAQ = ReadingBuilder.place("iraq", Place.Kind.COUNTRY, "");
    public static final Place ANBAR = ReadingBuilder.place("anbar-governorate", Place.Kind.GOVERNORATE, "iraq");
    public static final Place QAIM = ReadingBuilder.place("qaim", Place.Kind.TOWN, "anbar-governorate");
    public static final Actor COALITION = new Actor(
            "us-led-coalition",
            "US-led coalition",
            Actor.Kind.COALITION,
            List.of("the coalition"),
            Optional.empty(),
            List.of("US"),
            Optional.empty(),
            new Links(Optional.empty(), Optional.empty(), "general"));
    public static final List<Entry> GAZETTEER = List.of(IRAQ, ANBAR, QAIM, COALITION);

    private SampleReadings() {}

    /** A disputed toll with a subset, an unnamed source, an accused perpetrator and a name that nobody knows. */
    public static ReadingBuilder airStrike() {
        ReadingBuilder builder = ReadingBuilder.article(
                "At least 13 soldiers, two officers among them, were killed in an air strike near qaim,"
                        + " a medical source said.",
                "The Jazira Clan Council called the figure exaggerated.",
                "It blamed the US-led coalition.",
                "Nothing rests on this sentence of \uD83D\uDCA5 Mosul.");
        return builder.by("Tigris Wire", "2017-03-21")
                .mention("qaim", MentionKind.LOCATION, Optional.of(QAIM))
                .mention("Jazira Clan Council", MentionKind.ORGANISATION, Optional.empty())
                .mention("US-led coalition", MentionKind.ORGANISATION, Optional.of(COALITION))
                .mention("Mosul", MentionKind.LOCATION, Optional.empty())
                .event(EventType.AIRSTRIKE, "air strike", "2017-03-21", QAIM)
                .participant(Role.PERPETRATOR, "US-led coalition", true, Optional.of(COALITION))
                .claim(Harm.KILLED, "At least 13", Bound.AT_LEAST, 13, "soldiers")
                .saidBy(builder.party("a medical source", false, Optional.empty()))
                .claim(Harm.KILLED, "two", Bound.EXACT, 2, "officers")
                .subsetOf(0)
                .stance(
                        0,
                        StanceKind.DISPUTES,
                        "called the figure exaggerated",
                        builder.party("Jazira Clan Council", true, Optional.empty()));
    }

    /** One report of an air strike near a place, with one toll. */
    public static ReadingBuilder toll(String outlet, String day, Place place, long killed) {
        return ReadingBuilder.article(killed + " soldiers were killed in an air strike near " + place.id() + ", "
                        + outlet + " reports.")
                .by(outlet, day)
                .event(EventType.AIRSTRIKE, "air strike", day, place)
                .claim(Harm.KILLED, Long.toString(killed), Bound.EXACT, killed, "soldiers");
    }
}
