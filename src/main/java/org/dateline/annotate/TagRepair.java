package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends parts of speech that the tagger, which learned from letters, reviews and weblogs, gets wrong in news. */
final class TagRepair {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.\\s\\u00a0\\u202f\\u2009]*");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{3,}");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.-]*\\p{Lu}\\.?");

    /** Acronyms that are spelt like a word: Islamic State, United States, World Health Organization. */
    private static final Set<String> WORDLIKE = Set.of("IS", "US", "WHO");

    /** What an acronym is taken for; words of other classes are in capitals for emphasis. */
    private static final Set<String> NAMELIKE = Set.of("NOUN", "VERB");

    private static final Pattern JOINED_ADJECTIVE = Pattern.compile(
            ".*-(?:led|backed|held|controlled|based|linked|affiliated|run|owned|dominated|born|related|old|wide|range|"
                    + "border|ranking|level|armed|trained|made|occupied|aligned|supported|allied)");

    /** The classes of the words of one sentence, given the tagger's. */
    List<WordClass> repair(List<String> forms, List<WordClass> found) {
        boolean capitalsTell =
                forms.stream().anyMatch(form -> LOWER.matcher(form).lookingAt());
        List<WordClass> mended = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String tag = found.get(i).tag();
            mended.add(found.get(i).as(capitalsTell ? name(forms.get(i), tag) : tag(forms.get(i), tag)));
        }
        return List.copyOf(mended);
    }

    private static String name(String form, String tag) {
        boolean name = WORDLIKE.contains(form)
                || (NAMELIKE.contains(tag) && ACRONYM.matcher(form).matches());
        return name ? "PROPN" : tag(form, tag);
    }

    private static String tag(String form, String tag) {
        if (FIGURE.matcher(form).matches()) {
            return "NUM";
        }
        return JOINED_ADJECTIVE.matcher(form).matches() ? "ADJ" : tag;
    }
}
