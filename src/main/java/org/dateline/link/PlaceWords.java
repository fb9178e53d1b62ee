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

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one");

    /** The kinds of which a plural says what the names with it are: provinces of Nineveh and Kirkuk. */
    private static final Set<String> NAMED_IN_PLURAL =
            Set.of("provinces", "governorates", "cities", "towns", "villages");

    private PlaceWords() {}

    /** Whether a plural before the mention says what it and the names listed after it are: the towns of Rawa (and Qaim). */
    static boolean opensList(MentionText mention) {
        return mention.before(1).equals("of") && NAMED_IN_PLURAL.contains(mention.before(2));
    }

    /** Whether a plural after the mention says what it and the names listed before it are: (Raqqa and) Hama provinces. */
    static boolean closesList(MentionText mention) {
        return NAMED_IN_PLURAL.contains(mention.after(1));
    }

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
        return mention.before(1).equals("of") ? introduced(mention) : explained(mention);
    }

    /** The city of Mosul, the towns of Rawa and Qaim; but neighborhoods of Damascus, a suburb of Damascus. */
    private static Set<Place.Kind> introduced(MentionText mention) {
        boolean part = INDEFINITE.contains(mention.before(3)) || INDEFINITE.contains(mention.before(4));
        return part ? Set.of() : kinds(singular(mention.before(2))).orElse(Set.of());
    }

    private static Set<Place.Kind> explained(MentionText mention) {
        boolean another =
                INDEFINITE.contains(mention.before(1)) || mention.after(2).equals("of");
        return another ? Set.of() : kinds(singular(mention.after(1))).orElse(Set.of());
    }

    private static Optional<Set<Place.Kind>> kinds(String key) {
        return Optional.ofNullable(KINDS.get(key));
    }

    /** The word itself, or the singular of a plural that names what stands with it. */
    private static String singular(String key) {
        if (!NAMED_IN_PLURAL.contains(key)) {
            return key;
        }
        return key.equals("cities") ? "city" : key.substring(0, key.length() - 1);
    }
}
