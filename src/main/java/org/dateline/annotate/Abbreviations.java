package org.dateline.annotate;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop without ending a sentence, and words that open one. */
final class Abbreviations {
    /** Always followed by what they belong to: a name or a number. */
    private static final Set<String> LEADING = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Hon", "Fr", "Msgr", "St", "Ste", "Mt", "Ft", "Gen", "Lt", "Col",
            "Maj", "Brig", "Capt", "Cpt", "Sgt", "Cpl", "Pvt", "Pfc", "Spc", "Adm", "Cmdr", "Cdr", "Sen", "Rep", "Gov",
            "Pres", "Amb", "Supt", "Insp", "Det", "Atty", "Engr", "Md", "Wro", "vs", "approx", "ca", "cf", "Govt",
            "Dept");

    private static final Set<String> MONTHS =
            Set.of("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    /** An abbreviation only before a number. */
    private static final Set<String> COUNTING = Set.of("No", "Nos", "NO", "no", "nos", "Art", "Sec", "p", "pp", "Vol");

    private static final Set<String> TIMES_OF_DAY = Set.of("a.m", "p.m", "am", "pm", "A.M", "P.M");

    /** What belongs to the time of day before it: 6 p.m. Monday, 6 p.m. GMT. */
    private static final Pattern AFTER_TIMES =
            Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|UTC|[ECMP][DS]?T|CEST|EE[SD]?T|EAT|BST|IST"
                    + "|Eastern|Central|Pacific");

    /** End a sentence only when a word that opens sentences follows. */
    private static final Set<String> TRAILING =
            Set.of("Co", "Corp", "Inc", "Ltd", "Bros", "Jr", "Sr", "etc", "al", "Ave", "Blvd", "Rd", "Esq", "PhD");

    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "It",
            "Its",
            "He",
            "She",
            "His",
            "Her",
            "They",
            "Their",
            "We",
            "Our",
            "You",
            "In",
            "On",
            "At",
            "By",
            "For",
            "From",
            "With",
            "After",
            "Before",
            "Since",
            "During",
            "As",
            "And",
            "But",
            "Or",
            "So",
            "Yet",
            "If",
            "When",
            "While",
            "Although",
            "Though",
            "However",
            "Meanwhile",
            "Earlier",
            "Later",
            "Also",
            "Many",
            "Most",
            "Some",
            "Several",
            "Both",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Dozens",
            "Hundreds",
            "Thousands",
            "More",
            "No",
            "Not",
            "Another",
            "Other",
            "All",
            "Each",
            "Among",
            "According",
            "Over",
            "Under",
            "Until",
            "Nearly",
            "Almost",
            "About",
            "Separately",
            "Elsewhere",
            "Then",
            "Thus",
            "Last",
            "Local",
            "What",
            "Who",
            "Where");

    /** Initials, perhaps behind another word and a hyphen; but "wasn't" and "SPLM-N" are none. */
    private static final Pattern DOTTED = Pattern.compile("['’]?(?:.*[^\\p{Lu}]-)?(?:\\p{L}\\.)*\\p{L}");

    private Abbreviations() {}

    /** Whether {@code word} (without its last full stop) is always followed by its name or number. */
    static boolean leads(String word) {
        return LEADING.contains(word);
    }

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean counts(String word) {
        return COUNTING.contains(word);
    }

    /** Whether {@code word} (without its last full stop) ends a sentence only when an opener follows. */
    static boolean mayEnd(String word) {
        return TRAILING.contains(word) || DOTTED.matcher(word).matches();
    }

    /** Whether {@code word} (without its last full stop) says which half of the day is meant. */
    static boolean tellsTime(String word) {
        return TIMES_OF_DAY.contains(word);
    }

    /** Whether {@code word} belongs to a time of day before it. */
    static boolean followsTime(String word) {
        return AFTER_TIMES.matcher(word).matches() || MONTHS.contains(word);
    }

    /** Whether {@code word} usually opens a sentence when it has a capital. */
    static boolean opens(String word) {
        return OPENERS.contains(word);
    }

    /** Whether {@code word} (without its last full stop) may be an abbreviation at all. */
    static boolean isKnown(String word) {
        return LEADING.contains(word) || MONTHS.contains(word) || TRAILING.contains(word);
    }
}
