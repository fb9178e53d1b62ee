package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dateline.annotate.MentionKind;
import org.dateline.event.Where;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;

/** Finds where a sentence says that something happened: the most exact place that belongs to the word of harm. */
final class PlaceFinder {

    private record Candidate(Where where, int at, int score) {}

    private final Gazetteer gazetteer;
    private final RuleBook rules;

    PlaceFinder(Gazetteer gazetteer, RuleBook rules) {
        this.rules = rules;
        this.gazetteer = gazetteer;
    }

    /**
     * The place of the harm at word {@code at}.
     *
     * @param spoken whether a word belongs to a speaker ("told Anadolu in Mosul" places nobody's death)
     */
    Optional<Where> find(Words words, int at, IntPredicate spoken) {
        int excluded = rules.cue("exclude")
                .within(words, 0, words.size())
                .map(Phrases.Hit::from)
                .orElse(words.size());
        List<Candidate> candidates = Stream.concat(
                        words.links().stream()
                                .filter(l -> l.mention().kind() == MentionKind.LOCATION)
                                .map(l -> candidate(words, l, at)),
                        unlisted(words, at).stream())
                .filter(c -> !spoken.test(c.at()))
                .filter(c -> c.at() < excluded)
                .toList();
        Optional<Candidate> best = candidates.stream()
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(Comparator.comparingInt(Candidate::at).reversed()));
        return best.map(b -> finest(words, candidates, b).where());
    }

    /** The most exact place of a whole sentence, whatever happened there. */
    Optional<Where> topic(Words words, IntPredicate spoken) {
        return find(words, words.size(), spoken);
    }

    /** The country that contains {@code place}. */
    Optional<Place> countryOf(Place place) {
        return gazetteer.containers(place).stream()
                .filter(p -> p.kind() == Place.Kind.COUNTRY)
                .findFirst();
    }

    /** Whether one of two places is the other or contains it. */
    boolean overlap(Where a, Where b) {
        return holds(a, b) || holds(b, a);
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    boolean holds(Where outer, Where inner) {
        boolean known = outer.place().isPresent()
                && inner.place().isPresent()
                && gazetteer.isWithin(inner.place().get(), outer.place().get());
        return known || outer.name().equals(inner.name());
    }

    /** "at Kunlong", "in the Imbada district": capital words after a preposition of place that are no known name. */
    private List<Candidate> unlisted(Words words, int at) {
        List<Candidate> out = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int before = words.in(i - 1, rules.words("place-modifier")) || words.is(i - 1, "of") ? i - 2 : i - 1;
            boolean led = words.in(i - 1, rules.words("unlisted-locative"))
                    || (before == i - 2 && words.in(before, rules.words("unlisted-locative")) && !words.is(i - 1, "of"))
                    || (words.is(i - 1, "of") && words.in(i - 2, rules.words("settlement")));
            int end = i;
            while (led && isUnlistedName(words, end)) {
                end++;
            }
            boolean alone = !words.tag(end).equals("NOUN") || words.in(end, rules.words("settlement"));
            if (end > i && alone) {
                Where where = new Where(words.span(i, end), words.slice(i, end), Optional.empty());
                int distance = Math.min(Math.abs(i - at), 30);
                out.add(new Candidate(
                        where, i, 32 - distance - (parted(words, i, Math.min(at, words.size())) ? 30 : 0)));
            }
        }
        return out;
    }

    private boolean isUnlistedName(Words words, int i) {
        boolean written = words.isCapital(i)
                && words.tag(i).equals("PROPN")
                && words.linkAt(i).isEmpty();
        return written && !words.in(i, rules.words("calendar")) && !words.isMark(i);
    }

    private Candidate candidate(Words words, Link link, int at) {
        int index = words.indexOf(link);
        Optional<Place> place = link.entry().filter(Place.class::isInstance).map(Place.class::cast);
        String name = place.map(Place::name).orElse(words.slice(index, words.nameEnd(index)));
        Where where = new Where(link.mention().span(), name, place);
        String before = words.low(index - 1);
        String beyond = words.in(index - 1, rules.words("place-modifier")) ? words.low(index - 2) : before;
        int score = rules.words("locative").contains(before)
                        || rules.words("locative").contains(beyond)
                ? 40
                : 0;
        score -= rules.words("origin").contains(before) || rules.words("origin").contains(beyond) ? 30 : 0;
        score -= words.in(index - 2, rules.words("care-place")) ? 45 : 0;
        score += index > at ? 6 : 0;
        score -= at < words.size() && parted(words, index, at) ? 30 : 0;
        score -= Math.min(Math.abs(index - at), 30);
        score += place.isEmpty() ? -5 : exactness(place.get());
        return new Candidate(where, index, score);
    }

    private static int exactness(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> -20;
            case REGION -> -12;
            case GOVERNORATE -> -6;
            case DISTRICT, AREA, RIVER -> -2;
            default -> 0;
        };
    }

    /** Of a place and the ones that contain it, the innermost that the sentence names ("in Tall Afar, west of Nineveh"). */
    private Candidate finest(Words words, List<Candidate> candidates, Candidate best) {
        Candidate finest = best;
        for (Candidate other : candidates) {
            boolean near = Math.abs(other.at() - finest.at()) <= 10 && !parted(words, other.at(), finest.at());
            if (near && inside(other, finest) && other.score() > finest.score() - 45) {
                finest = other;
            }
        }
        return finest;
    }

    private static boolean parted(Words words, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (words.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private boolean inside(Candidate inner, Candidate outer) {
        return inner.where().place().isPresent()
                && outer.where().place().isPresent()
                && !inner.where().place().equals(outer.where().place())
                && gazetteer.isWithin(
                        inner.where().place().get(), outer.where().place().get());
    }
}
