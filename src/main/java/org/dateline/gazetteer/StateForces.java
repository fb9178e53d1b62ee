package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which body of a state is meant by "Turkish warplanes", "Iraqi soldiers", "Syrian police". */
public final class StateForces {
    private static final List<String> MILITARY =
            List.of("Armed Forces", "Army", "Military", "Defence Forces", "Defense Forces");
    private static final List<String> AIR = List.of("Air Force", "Air Forces", "Aerospace Forces");
    private static final List<String> POLICE = List.of("Police", "National Police", "Federal Police");
    private static final List<String> GOVERNMENT = List.of("Government");
    private static final Map<String, List<String>> BODIES = bodies();
    private static final Set<String> MODIFIERS = Set.of(
            "air",
            "armed",
            "army",
            "federal",
            "fighter",
            "government",
            "ground",
            "military",
            "police",
            "regime",
            "security",
            "special");

    private final Gazetteer gazetteer;

    public StateForces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word names troops, aircraft, police or government: the noun behind "Turkish". */
    public static boolean isNoun(String key) {
        return BODIES.containsKey(key);
    }

    /** Whether a word may stand between nationality and noun: Iraqi <em>ground</em> forces. */
    public static boolean isModifier(String key) {
        return MODIFIERS.contains(key);
    }

    /**
     * The body that {@code phrase} names by its country and a noun, possibly with modifiers between them; empty when the
     * phrase is not of that form or the gazetteer lacks the body.
     */
    public Optional<Actor> find(String phrase) {
        List<NameWord> words = NameFolder.significant(NameWord.in(phrase));
        int noun = words.size() - 1;
        if (noun < 1 || !isNoun(words.get(noun).key())) {
            return Optional.empty();
        }
        for (int end = noun;
                end > 0 && (end == noun || isModifier(words.get(end).key()));
                end--) {
            String nation = phrase.substring(0, words.get(end - 1).span().end());
            Optional<Actor> body = body(nation, words.get(noun).key());
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The body of the country called or described by {@code nation}. */
    private Optional<Actor> body(String nation, String noun) {
        for (Place country : countries(nation)) {
            for (String kind : BODIES.getOrDefault(noun, List.of())) {
                Optional<Actor> body = forms(country).stream()
                        .flatMap(form -> gazetteer.named(form + " " + kind).stream())
                        .filter(Actor.class::isInstance)
                        .map(Actor.class::cast)
                        .findFirst();
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    private List<Place> countries(String nation) {
        List<Place> places = new ArrayList<>(gazetteer.withDemonym(nation));
        gazetteer.named(nation).stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .forEach(places::add);
        places.removeIf(place -> place.kind() != Place.Kind.COUNTRY);
        return places;
    }

    private static List<String> forms(Place country) {
        List<String> forms = new ArrayList<>(country.demonyms());
        forms.add(country.name());
        forms.addAll(country.aliases());
        return forms;
    }

    /** By noun, the bodies it may mean, the best first: without an air force entry, warplanes are the armed forces'. */
    private static Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        List<String> airOrMilitary = new ArrayList<>(AIR);
        airOrMilitary.addAll(MILITARY);
        for (String noun :
                List.of("troops", "soldiers", "soldier", "forces", "army", "military", "servicemen", "troop")) {
            bodies.put(noun, MILITARY);
        }
        for (String noun :
                List.of("warplanes", "warplane", "jets", "jet", "aircraft", "airforce", "helicopters", "bombers")) {
            bodies.put(noun, List.copyOf(airOrMilitary));
        }
        for (String noun : List.of("police", "policemen", "policeman")) {
            bodies.put(noun, POLICE);
        }
        bodies.put("government", GOVERNMENT);
        bodies.put("authorities", GOVERNMENT);
        return Map.copyOf(bodies);
    }
}
