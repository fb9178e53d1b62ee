package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Organisation;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;

/** Where an article is about: the places that it names beyond doubt, and the countries behind its names. */
final class PlaceContext {
    private static final double SAME_SENTENCE = 4;
    private static final double SAME_BLOCK = 3;
    private static final double NEXT_BLOCK = 2;
    private static final double ELSEWHERE = 1;
    /** What one more mention adds; it only ever decides between places equally near. */
    private static final double REPEATED = 0.02;

    private final Gazetteer gazetteer;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Belonging> belongings = new ArrayList<>();

    private record Sighting(MentionText where, Place place) {}

    /** A mention of something that belongs to a country. */
    private record Belonging(String id, String country) {}

    PlaceContext(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Takes note of a mention whose words mean one entry only. */
    void add(MentionText mention, Candidates candidates) {
        if (candidates.entries().size() != 1) {
            return;
        }
        Entry entry = candidates.entries().get(0);
        if (entry instanceof Place place && place.kind() != Place.Kind.NEIGHBOURHOOD) {
            place.country().ifPresent(country -> belongings.add(new Belonging(place.id(), country)));
            if (!candidates.evidence().equals("demonym") && place.kind() != Place.Kind.COUNTRY) {
                sightings.add(new Sighting(mention, place));
            }
        } else if (entry instanceof Actor actor) {
            actor.countries().forEach(country -> belongings.add(new Belonging(actor.id(), country)));
        }
    }

    /** The part of the article's names that belong to the countries of {@code entry}, itself left out; from 0 to 1. */
    double weight(Entry entry) {
        List<Belonging> others = belongings.stream()
                .filter(each -> !each.id().equals(entry.id()))
                .toList();
        long same = others.stream()
                .filter(each -> countries(entry).contains(each.country()))
                .count();
        return others.isEmpty() ? 0 : same / (double) others.size();
    }

    private static List<String> countries(Entry entry) {
        if (entry instanceof Actor actor) {
            return actor.countries();
        }
        if (entry instanceof Place place) {
            return place.country().stream().toList();
        }
        return (entry instanceof Person person ? person.country() : ((Organisation) entry).country())
                .stream().toList();
    }

    /** How near to {@code mention} the article names a place that contains {@code candidate} or lies in it; 0 for never. */
    double nearness(MentionText mention, Place candidate) {
        double nearest = 0;
        int related = 0;
        for (Sighting sighting : sightings) {
            if (isRelated(sighting.place(), candidate)) {
                nearest = Math.max(nearest, nearness(mention, sighting.where()));
                related++;
            }
        }
        return nearest + REPEATED * related;
    }

    /** Whether the name next to {@code mention} is of a place in {@code outer} but not in {@code inner}. */
    boolean standsBesidePlaceIn(Place outer, Place inner, MentionText mention) {
        return sightings.stream()
                .filter(sighting -> isBeside(sighting.where(), mention))
                .map(Sighting::place)
                .anyMatch(place -> gazetteer.isWithin(place, outer) && !gazetteer.isWithin(place, inner));
    }

    private boolean isRelated(Place seen, Place candidate) {
        return !seen.id().equals(candidate.id())
                && (gazetteer.isWithin(candidate, seen) || gazetteer.isWithin(seen, candidate));
    }

    private static double nearness(MentionText mention, MentionText other) {
        if (mention.mention().sentence() == other.mention().sentence()) {
            return SAME_SENTENCE;
        }
        int blocks = Math.abs(mention.block() - other.block());
        return blocks == 0 ? SAME_BLOCK : blocks == 1 ? NEXT_BLOCK : ELSEWHERE;
    }

    /** Kirkuk's town of Hawija; Hawija, Kirkuk; Hawija in Kirkuk: within a few characters of one sentence. */
    private static boolean isBeside(MentionText other, MentionText mention) {
        int after = other.mention().span().begin() - mention.mention().span().end();
        int before = mention.mention().span().begin() - other.mention().span().end();
        boolean owned = mention.possessive() && after >= 0 && after <= 20;
        boolean explains = before >= 0 && before <= 5 && !mention.before(1).equals("and");
        return mention.mention().sentence() == other.mention().sentence() && (owned || explains);
    }
}
