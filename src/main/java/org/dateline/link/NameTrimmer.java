package org.dateline.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.NameWord;

/** Drops from a mention the words that say what it is: titles, kinds of places, "group", "militants". */
final class NameTrimmer {
    private static final Set<String> TITLES = Set.of(
            "admiral",
            "army",
            "brig",
            "brigadier",
            "captain",
            "col",
            "colonel",
            "commander",
            "defence",
            "defense",
            "deputy",
            "dr",
            "envoy",
            "foreign",
            "former",
            "gen",
            "general",
            "interior",
            "king",
            "leader",
            "lieutenant",
            "lt",
            "maj",
            "major",
            "minister",
            "mr",
            "mrs",
            "ms",
            "pm",
            "president",
            "prime",
            "prince",
            "prof",
            "professor",
            "secretary",
            "sen",
            "senator",
            "sheikh",
            "spokesman",
            "spokeswoman",
            "staff",
            "state",
            "vice");
    private static final Set<String> DIRECTIONS = Set.of(
            "central",
            "downtown",
            "east",
            "eastern",
            "greater",
            "north",
            "northeast",
            "northeastern",
            "northern",
            "northwest",
            "northwestern",
            "south",
            "southeast",
            "southeastern",
            "southern",
            "southwest",
            "southwestern",
            "west",
            "western");
    private static final Set<String> MEMBERS = Set.of(
            "extremists",
            "faction",
            "fighters",
            "forces",
            "group",
            "guerrillas",
            "gunmen",
            "insurgents",
            "jihadists",
            "members",
            "militants",
            "militia",
            "militiamen",
            "militias",
            "movement",
            "organisation",
            "organization",
            "party",
            "rebels",
            "soldiers",
            "terrorists",
            "troops");

    private NameTrimmer() {}

    /** Ever shorter forms of {@code name}, as long as something that is a name is left. */
    static List<String> trimmed(String name, MentionKind kind) {
        return switch (kind) {
            case PERSON -> fromFront(name, TITLES);
            case LOCATION -> {
                List<String> shorter = fromFront(name, placeWords());
                shorter.addAll(fromBack(name, PlaceWords.KINDS.keySet()));
                yield shorter;
            }
            case ORGANISATION -> fromBack(name, MEMBERS);
            case NATIONALITY -> List.of();
        };
    }

    /** Whether a word can stand before the name of somebody in office. */
    static boolean isTitle(String key) {
        return TITLES.contains(key);
    }

    private static Set<String> placeWords() {
        Set<String> words = new HashSet<>(DIRECTIONS);
        words.addAll(PlaceWords.KINDS.keySet());
        words.add("of");
        return words;
    }

    private static List<String> fromFront(String name, Set<String> droppable) {
        List<NameWord> words = NameWord.in(name);
        List<String> shorter = new ArrayList<>();
        for (int i = 1; i < words.size() && droppable.contains(words.get(i - 1).key()); i++) {
            shorter.add(name.substring(words.get(i).span().begin()));
        }
        return shorter;
    }

    private static List<String> fromBack(String name, Set<String> droppable) {
        List<NameWord> words = NameWord.in(name);
        List<String> shorter = new ArrayList<>();
        for (int i = words.size() - 1; i > 0 && droppable.contains(words.get(i).key()); i--) {
            shorter.add(name.substring(0, words.get(i - 1).span().end()));
        }
        return shorter;
    }
}
