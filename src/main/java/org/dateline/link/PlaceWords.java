package org.dateline.link;

import static org.dateline.gazetteer.Place.Kind.AREA;
import static org.dateline.gazetteer.Place.Kind.CAMP;
import static org.dateline.gazetteer.Place.Kind.CITY;
import static org.dateline.gazetteer.Place.Kind.CROSSING;
import static org.dateline.gazetteer.Place.Kind.DISTRICT;
import static org.dateline.gazetteer.Place.Kind.GOVERNORATE;
import static org.dateline.gazetteer.Place.Kind.NEIGHBOURHOOD;
import static org.dateline.gazetteer.Place.Kind.REGION;
import static org.dateline.gazetteer.Place.Kind.RIVER;
import static org.dateline.gazetteer.Place.Kind.TOWN;
import static org.dateline.gazetteer.Place.Kind.VILLAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Place;

/** The words beside a place's name that say what kind of place it is. */
final class PlaceWords {
    static final Map<String, Set<Place.Kind>> KINDS = Map.ofEntries(
            Map.entry("province", Set.of(GOVERNORATE, REGION)),
            Map.entry("governorate", Set.of(GOVERNORATE)),
            Map.entry("region", Set.of(REGION, GOVERNORATE, AREA)),
            Map.entry("city", Set.of(CITY, TOWN)),
            Map.entry("town", Set.of(TOWN, CITY)),
            Map.entry("village", Set.of(VILLAGE, TOWN)),
            Map.entry("district", Set.of(DISTRICT, AREA, NEIGHBOURHOOD)),
            Map.entry("neighborhood", Set.of(NEIGHBOURHOOD, AREA)),
            Map.entry("neighbourhood", Set.of(NEIGHBOURHOOD, AREA)),
            Map.entry("quarter", Set.of(NEIGHBOURHOOD, AREA)),
            Map.entry("suburb", Set.of(NEIGHBOURHOOD, AREA, TOWN)),
            Map.entry("camp", Set.of(CAMP)),
            Map.entry("crossing", Set.of(CROSSING)),
            Map.entry("river", Set.of(RIVER)));

    private PlaceWords() {}

    /**
     * The kinds of place that the words around a mention allow; empty when they say nothing. "A Mosul neighborhood" and
     * "the Mosul neighborhood of Zanjili" speak of another place than Mosul.
     */
    static Set<Place.Kind> allowed(MentionText mention) {
        List<NameWord> words = mention.words();
        if (words.isEmpty()) {
            return Set.of();
        }
        Optional<Set<Place.Kind>> inside = kinds(words.get(words.size() - 1).key())
                .or(() -> kinds(words.get(0).key()));
        if (words.size() > 1 && inside.isPresent()) {
            return inside.get();
        }
        boolean introduced = mention.before(1).equals("of");
        if (introduced && kinds(singular(mention.before(2))).isPresent()) {
            return KINDS.get(singular(mention.before(2)));
        }
        boolean indefinite = Set.of("a", "an", "one").contains(mention.before(1));
        boolean ofAnother = mention.after(2).equals("of");
        return indefinite || ofAnother ? Set.of() : kinds(mention.after(1)).orElse(Set.of());
    }

    private static Optional<Set<Place.Kind>> kinds(String key) {
        return Optional.ofNullable(KINDS.get(key));
    }

    /** The towns of Rawa and Qaim, the cities of Mosul and Erbil. */
    private static String singular(String key) {
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
