package org.dateline.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameFolder;
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
    /** Kirkuk's town of Hawija: at most so many characters between the names. */
    private static final int LONGEST_OWNED = 20;
    /** Hawija, Kirkuk; Hawija in Kirkuk. */
    private static final int LONGEST_JOINT = 5;

    /** Neighbours lie no farther apart. */
    private static final double NEIGHBOUR_KM = 300;

    private final Containment containment;
    private final Map<String, Sightings> sightings = new TreeMap<>();
    private final TreeMap<Integer, Sighting> byBegin = new TreeMap<>();
    private final TreeMap<Integer, Sighting> all = new TreeMap<>();
    private final Map<String, Map<String, Integer>> idsByCountry = new TreeMap<>();

    private record Sighting(MentionText where, Place place) {}

    /** Where an article names one place. */
    private static final class Sightings {
        private final Place place;
        private final TreeSet<Integer> sentences = new TreeSet<>();
        private final TreeSet<Integer> blocks = new TreeSet<>();
        private final Set<String> names = new TreeSet<>();
        private int count;

        Sightings(Place place) {
            this.place = place;
        }

        void add(MentionText mention) {
            sentences.add(mention.mention().sentence());
            blocks.add(mention.block());
            names.add(NameFolder.fold(mention.name()));
            count++;
        }

        double nearness(MentionText mention) {
            if (sentences.contains(mention.mention().sentence())) {
                return SAME_SENTENCE;
            }
            if (blocks.contains(mention.block())) {
                return SAME_BLOCK;
            }
            boolean next = blocks.contains(mention.block() - 1) || blocks.contains(mention.block() + 1);
            return next ? NEXT_BLOCK : ELSEWHERE;
        }
    }

    PlaceContext(Containment containment) {
        this.containment = containment;
    }

    /** Takes note of a mention whose words mean one entry only. */
    void add(MentionText mention, Candidates candidates) {
        if (candidates.entries().size() != 1) {
            return;
        }
        Entry entry = candidates.entries().get(0);
        if (entry instanceof Place place && place.kind() != Place.Kind.NEIGHBOURHOOD) {
            count(place);
            if (!candidates.evidence().equals("demonym")) {
                all.put(mention.mention().span().begin(), new Sighting(mention, place));
            }
            if (!candidates.evidence().equals("demonym") && place.kind() != Place.Kind.COUNTRY) {
                sightings
                        .computeIfAbsent(place.id(), id -> new Sightings(place))
                        .add(mention);
                byBegin.put(mention.mention().span().begin(), new Sighting(mention, place));
            }
        } else if (entry instanceof Actor actor) {
            count(actor);
        }
    }

    private void count(Entry entry) {
        for (String country : countries(entry)) {
            idsByCountry.computeIfAbsent(country, code -> new HashMap<>()).merge(entry.id(), 1, Integer::sum);
        }
    }

    /** The part of the article's names that belong to the countries of {@code entry}, itself left out; from 0 to 1. */
    double weight(Entry entry) {
        return weight(entry, Set.of(entry.id()));
    }

    /** As {@link #weight(Entry)}, with all entries of these ids left out: what else the name could mean is no evidence. */
    double weight(Entry entry, Set<String> leftOut) {
        List<String> own = countries(entry);
        int same = 0;
        int all = 0;
        for (Map.Entry<String, Map<String, Integer>> country : idsByCountry.entrySet()) {
            int others = country.getValue().entrySet().stream()
                    .filter(seen -> !leftOut.contains(seen.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            all += others;
            same += own.contains(country.getKey()) ? others : 0;
        }
        return all == 0 ? 0 : same / (double) all;
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
        for (Sightings seen : sightings.values()) {
            if (containment.isRelated(seen.place, candidate)) {
                nearest = Math.max(nearest, seen.nearness(mention));
                related += seen.count;
            }
        }
        return nearest + REPEATED * related;
    }

    /** Whether the name next to {@code mention} is of a place in {@code outer} but not in {@code inner}. */
    boolean standsBesidePlaceIn(Place outer, Place inner, MentionText mention) {
        int from = mention.mention().span().begin() - 2 * LONGEST_OWNED;
        int to = mention.mention().span().end() + LONGEST_OWNED;
        return byBegin.subMap(from, true, to, true).values().stream()
                .filter(sighting -> isBeside(sighting.where(), mention))
                .map(Sighting::place)
                .anyMatch(place -> containment.isWithin(place, outer) && !containment.isWithin(place, inner));
    }

    /** Whether the name right after {@code mention} is of a place that contains {@code candidate}: Paris, Texas. */
    boolean standsBeforeContainer(MentionText mention, Place candidate) {
        int end = mention.mention().span().end();
        return all.subMap(end, true, end + LONGEST_JOINT, true).values().stream()
                .filter(sighting -> sighting.where().mention().sentence()
                        == mention.mention().sentence())
                .map(Sighting::place)
                .anyMatch(place -> !place.id().equals(candidate.id()) && containment.isWithin(candidate, place));
    }

    /** How many of the other places that the article names lie near {@code candidate}; from 0 to 1. */
    double neighbourhood(MentionText mention, Place candidate) {
        String own = NameFolder.fold(mention.name());
        int near = 0;
        int far = 0;
        for (Sightings seen : sightings.values()) {
            Optional<Double> distance = seen.place.id().equals(candidate.id()) || seen.names.contains(own)
                    ? Optional.empty()
                    : seen.place.point().flatMap(point -> candidate.point().map(point::kilometres));
            near += distance.filter(km -> km <= NEIGHBOUR_KM).isPresent() ? 1 : 0;
            far += distance.filter(km -> km > NEIGHBOUR_KM).isPresent() ? 1 : 0;
        }
        return near == 0 ? 0 : near / (double) (near + far);
    }

    private static boolean isBeside(MentionText other, MentionText mention) {
        int after = other.mention().span().begin() - mention.mention().span().end();
        int before = mention.mention().span().begin() - other.mention().span().end();
        boolean owned = mention.possessive() && after >= 0 && after <= LONGEST_OWNED;
        boolean explains =
                before >= 0 && before <= LONGEST_JOINT && !mention.before(1).equals("and");
        return mention.mention().sentence() == other.mention().sentence() && (owned || explains);
    }
}
