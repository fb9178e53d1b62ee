package org.dateline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.Place;

/** Chooses between places of one name: by the words beside it, by what the article names nearby, by country, by size. */
final class PlaceChooser {
    /** Nearness goes up to four, and a word that says the kind outweighs everything. */
    private static final double KIND = 10;

    private static final double COUNTRY = 2;
    /** Candidates closer together than this are not told apart. */
    private static final double MARGIN = 0.15;
    /** How much likelier a name alone means the larger thing. */
    private static final Map<Place.Kind, Double> PRIOR = Map.of(
            Place.Kind.COUNTRY, 0.9,
            Place.Kind.CITY, 0.7,
            Place.Kind.REGION, 0.6,
            Place.Kind.GOVERNORATE, 0.5,
            Place.Kind.TOWN, 0.4);

    private static final double SMALL_PRIOR = 0.2;
    /** What a place that the tables know has before one of the rest of the world. */
    private static final double SHIPPED = 1.5;
    /** A name right before the name of what contains the place: Paris, Texas. */
    private static final double BESIDE = 6;

    private static final double NEIGHBOURHOOD = 1.5;
    /** A province has at most so many times the inhabitants of the city it is named after. */
    private static final long MAIN_CITY = 20;
    /** Places of the dump are told apart by their size, which is known. */
    private static final double WORLD_MARGIN = 0.05;
    /** What ten times as many inhabitants add. */
    private static final double TENFOLD = 0.2;
    /** What a name that is not the place's own takes away: one in another language, or of old. */
    private static final double ALTERNATE = 0.8;

    private final Gazetteer gazetteer;
    private final Containment containment;
    private final PlaceContext context;

    PlaceChooser(Gazetteer gazetteer, Containment containment, PlaceContext context) {
        this.gazetteer = gazetteer;
        this.containment = containment;
        this.context = context;
    }

    private record Scored(Place place, double kind, double nearness, double country, double prior) {
        double total() {
            return kind + nearness + country + prior;
        }
    }

    /**
     * The link of {@code mention} to one of {@code candidates}, all of them places; unknown when none can be meant.
     *
     * @param allowed the kinds of place that the words beside it allow; empty when they say nothing
     */
    Link choose(MentionText mention, Candidates candidates, Set<Place.Kind> allowed) {
        List<Place> places =
                candidates.entries().stream().map(Place.class::cast).toList();
        List<Place> meant = withoutContainers(mention, withNamesakes(places), allowed);
        if (meant.size() == 1 && meant.equals(places) && isBeyondDoubt(places.get(0), allowed)) {
            return new Link.Known(mention.mention(), places.get(0), candidates.evidence());
        }
        List<Scored> scored = new ArrayList<>();
        for (Place place : meant) {
            Scored each = score(mention, place, allowed, leftOut(meant, place));
            if (isPossible(each, allowed)) {
                scored.add(each);
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::total)
                .reversed()
                .thenComparing(each -> each.place().id()));
        if (scored.isEmpty()) {
            return new Link.Unknown(mention.mention(), mention.name());
        }
        Scored best = scored.get(0);
        if (scored.size() == 1) {
            return new Link.Known(
                    mention.mention(), best.place(), places.size() == 1 ? candidates.evidence() : reason(best));
        }
        Scored second = scored.get(1);
        if (best.total() - second.total() < (Gazetteer.isOfWorld(best.place()) ? WORLD_MARGIN : MARGIN)) {
            return new Link.Ambiguous(
                    mention.mention(), scored.stream().<Entry>map(Scored::place).toList());
        }
        return new Link.Known(mention.mention(), best.place(), reason(best, second));
    }

    private Scored score(MentionText mention, Place place, Set<Place.Kind> allowed, Set<String> leftOut) {
        double nearness = context.nearness(mention, place);
        if (gazetteer.worldSize() > 0) {
            nearness += context.standsBeforeContainer(mention, place) ? BESIDE : 0;
            nearness += NEIGHBOURHOOD * context.neighbourhood(mention, place);
        }
        return new Scored(
                place,
                allowed.contains(place.kind()) ? KIND : 0,
                nearness,
                COUNTRY * context.weight(place, leftOut),
                prior(mention, place));
    }

    /** What is no evidence for the country of {@code place}: itself, and its namesakes in the rest of the world. */
    private static Set<String> leftOut(List<Place> meant, Place place) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(place.id());
        if (meant.stream().anyMatch(Gazetteer::isOfWorld)) {
            meant.forEach(each -> ids.add(each.id()));
        }
        return ids;
    }

    /** How likely the place is when nothing speaks for it but its name. */
    private static double prior(MentionText mention, Place place) {
        double byKind = PRIOR.getOrDefault(place.kind(), SMALL_PRIOR);
        if (!Gazetteer.isOfWorld(place)) {
            return byKind + SHIPPED;
        }
        double bySize = TENFOLD * StrictMath.log10(place.population() + 1.0);
        return Math.max(byKind, bySize) - (WorldFinder.isOwnName(place, mention.name()) ? 0 : ALTERNATE);
    }

    /**
     * A neighbourhood is believed only where its town or country is spoken of, and another kind of place that the words
     * call a neighbourhood only where its country is: a "Gaza neighborhood" in an Iraqi town is not the Gaza Strip.
     */
    private static boolean isPossible(Scored scored, Set<Place.Kind> allowed) {
        boolean supported = scored.nearness() > 0 || scored.country() > 0;
        boolean otherKind = allowed.contains(Place.Kind.NEIGHBOURHOOD) && scored.kind() == 0;
        return supported || !(otherKind || scored.place().kind() == Place.Kind.NEIGHBOURHOOD);
    }

    /** Whether no context could speak against the only candidate. */
    private static boolean isBeyondDoubt(Place place, Set<Place.Kind> allowed) {
        return place.kind() != Place.Kind.NEIGHBOURHOOD && !allowed.contains(Place.Kind.NEIGHBOURHOOD);
    }

    /** Kirkuk may mean the Kirkuk Governorate around the city, whether or not the gazetteer lists the short name for both. */
    private List<Place> withNamesakes(List<Place> places) {
        Set<Place> all = new LinkedHashSet<>(places);
        for (Place place : places) {
            String name = NameFolder.fold(place.name()) + " ";
            gazetteer.containers(place).stream()
                    .filter(container -> NameFolder.fold(container.name()).startsWith(name))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** Of a city and the province named after it, the city is meant, unless the words beside it say otherwise. */
    private List<Place> withoutContainers(MentionText mention, List<Place> places, Set<Place.Kind> allowed) {
        List<Place> kept = new ArrayList<>(places);
        for (Place outer : places) {
            for (Place inner : places) {
                boolean nested = !outer.id().equals(inner.id()) && containment.isWithin(inner, outer);
                if (nested && inner.kind() != Place.Kind.NEIGHBOURHOOD && isNamesake(inner, outer)) {
                    boolean outerMeant = (allowed.contains(outer.kind()) && !allowed.contains(inner.kind()))
                            || context.standsBesidePlaceIn(outer, inner, mention);
                    kept.remove(outerMeant ? inner : outer);
                }
            }
        }
        return kept;
    }

    /** A province may be named after its main city; a town in the state of California is a stranger to it. */
    private static boolean isNamesake(Place inner, Place outer) {
        boolean known = !Gazetteer.isOfWorld(inner) && !Gazetteer.isOfWorld(outer);
        return known
                || (outer.kind() != Place.Kind.COUNTRY
                        && outer.population() > 0
                        && MAIN_CITY * inner.population() >= outer.population());
    }

    private static String reason(Scored only) {
        return only.kind() > 0 ? "kind" : only.nearness() > 0 ? "containment" : "prior";
    }

    private static String reason(Scored best, Scored second) {
        if (best.kind() > second.kind()) {
            return "kind";
        }
        if (best.nearness() - second.nearness() >= MARGIN) {
            return "containment";
        }
        return best.country() - second.country() >= MARGIN ? "country" : "prior";
    }
}
