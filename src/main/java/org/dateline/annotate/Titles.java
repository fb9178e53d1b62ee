package org.dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.Span;

/** Words for a person's office or rank that stand before the name and are no part of it. */
public final class Titles {
    private static final Set<String> WORDS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "lord",
            "lady",
            "dame",
            "rev",
            "reverend",
            "hon",
            "president",
            "vice",
            "deputy",
            "prime",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "undersecretary",
            "secretary-general",
            "secretary-of-state",
            "ambassador",
            "envoy",
            "senator",
            "sen",
            "congressman",
            "congresswoman",
            "representative",
            "rep",
            "governor",
            "gov",
            "mayor",
            "judge",
            "justice",
            "general",
            "gen",
            "lieutenant",
            "lt",
            "colonel",
            "col",
            "major",
            "maj",
            "brigadier",
            "brig",
            "brigadier-general",
            "major-general",
            "lieutenant-general",
            "lieutenant-colonel",
            "captain",
            "capt",
            "sergeant",
            "sgt",
            "corporal",
            "cpl",
            "spc",
            "pvt",
            "private",
            "staff",
            "admiral",
            "adm",
            "commander",
            "cmdr",
            "marshal",
            "field",
            "king",
            "queen",
            "prince",
            "princess",
            "emir",
            "sultan",
            "sheikh",
            "shaikh",
            "imam",
            "ayatollah",
            "mullah",
            "cleric",
            "pope",
            "cardinal",
            "archbishop",
            "bishop",
            "patriarch",
            "father",
            "chief",
            "director",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chairman",
            "chairwoman",
            "speaker",
            "leader",
            "foreign",
            "defense",
            "defence",
            "interior",
            "finance",
            "opposition",
            "army",
            "police",
            "first",
            "former",
            "then",
            "acting",
            "grand",
            "he",
            "the",
            "a",
            "of",
            "and",
            "affairs",
            "state");

    /** Whoever bears one of these is a person, whatever stands before. */
    private static final Set<String> RANKS = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gen",
            "lt",
            "col",
            "maj",
            "brig",
            "capt",
            "sgt",
            "cpl",
            "spc",
            "pvt",
            "adm",
            "cmdr",
            "colonel",
            "major",
            "brigadier",
            "captain",
            "sergeant",
            "corporal",
            "lieutenant",
            "brigadier-general",
            "major-general",
            "lieutenant-general",
            "lieutenant-colonel",
            "sheikh",
            "ayatollah");

    private Titles() {}

    /** {@code name}, a range of {@code words}, without the titles that it begins with; empty when nothing is left. */
    public static Span strip(List<String> words, Span name) {
        int begin = name.begin();
        while (begin < name.end() && isTitle(words.get(begin))) {
            begin++;
        }
        return new Span(begin, name.end());
    }

    /** Whether {@code word} may stand in a title. */
    public static boolean isTitle(String word) {
        return WORDS.contains(fold(word));
    }

    /** "Thaer Salim" of "Army Brigadier-General Thaer Salim"; {@code name} itself where no rank stands before a word. */
    static Span afterRank(List<String> words, Span name) {
        for (int i = name.end() - 2; i >= name.begin(); i--) {
            if (RANKS.contains(fold(words.get(i)))) {
                return new Span(i + 1, name.end());
            }
        }
        return name;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
