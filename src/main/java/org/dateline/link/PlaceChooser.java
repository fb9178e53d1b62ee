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

    private final Gazetteer gazetteer;
    private final PlaceContext context;

    PlaceChooser(Gazetteer gazetteer, PlaceContext context) {
        this.gazetteer = gazetteer;
        this.context = context;
    }

    private record Scored(Place place, double kind, double nearness, double country) {
        double total() {
            return kind + nearness + country + PRIOR.getOrDefault(place.kind(), SMALL_PRIOR);
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
            Scored each = score(mention, place, allowed);
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
        if (best.total() - second.total() < MARGIN) {
            return new Link.Ambiguous(
                    mention.mention(), scored.stream().<Entry>map(Scored::place).toList());
        }
        return new Link.Known(mention.mention(), best.place(), reason(best, second));
    }

    private Scored score(MentionText mention, Place place, Set<Place.Kind> allowed) {
        return new Scored(
                place,
                allowed.contains(place.kind()) ? KIND : 0,
                context.nearness(mention, place),
                COUNTRY * context.weight(place));
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
                boolean nested = !outer.id().equals(inner.id()) && gazetteer.isWithin(inner, outer);
                if (nested && inner.kind() != Place.Kind.NEIGHBOURHOOD) {
                    boolean outerMeant = (allowed.contains(outer.kind()) && !allowed.contains(inner.kind()))
                            || context.standsBesidePlaceIn(outer, inner, mention);
                    kept.remove(outerMeant ? inner : outer);
                }
            }
        }
        return kept;
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
