package org.dateline.annotate;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends parts of speech (UPOS) that the tagger gets wrong in news: "IS" as a name, figures, words joined by hyphens. */
final class TagRepair {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.\\s\\u00a0\\u202f\\u2009]*");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.]*\\p{Lu}\\.?");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\p{M}']*");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{3,}");
    private static final Pattern NAME_WITH_HYPHEN =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+|[aeAE][ldnrst])(?:-\\p{Lu}[\\p{L}\\p{M}']+)+");
    private static final Pattern JOINED_ADJECTIVE = Pattern.compile(
            ".*-(?:led|backed|held|controlled|based|linked|affiliated|run|owned|dominated|born|related|old|wide|range|"
                    + "border|ranking|level|armed|trained|made|occupied|aligned|supported|allied)");
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}.*(?:i|ish|an|ese|ic|ite|ch|ni|im|sh)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> CLITIC = Set.of("'s", "'S", "'", "n't");
    private static final Set<String> NOT_NAMES =
            Set.of("VERB", "AUX", "ADV", "ADP", "PRON", "SCONJ", "INTJ", "X", "PART");
    private static final Pattern LOWER_WORD =
            Pattern.compile("(?!(?:al|el|as|ar|an|ad|at|mid)-)\\p{Ll}{3,}(?:-\\p{Ll}+)*");
    private static final Set<String> AUXILIARIES = Set.of(
            "are", "was", "were", "been", "being", "has", "have", "had", "having", "does", "did", "can", "could",
            "will", "would", "shall", "should", "may", "might", "must", "ought", "need", "dare", "used", "get", "gets",
            "got", "getting", "cannot", "wo", "ca", "sha", "doing", "done");
    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV", "PROPN");

    /** The tags of one sentence, given the tagger's. */
    String[] repair(List<String> forms, String[] tags) {
        boolean mixed = isMixed(forms, tags);
        String[] mended = tags.clone();
        for (int i = 0; i < mended.length; i++) {
            mended[i] = tag(forms.get(i), tags[i], mixed, i == 0);
        }
        return mended;
    }

    private static String tag(String form, String tag, boolean mixed, boolean first) {
        if (FIGURE.matcher(form).matches()) {
            return "NUM";
        }
        if (CLITIC.contains(form)) {
            return tag.equals("AUX") ? tag : "PART";
        }
        if (SIGNS.matcher(form).matches()) {
            return tag.equals("SYM") ? tag : "PUNCT";
        }
        if (ORDINAL.matcher(form).matches()) {
            return "ADJ";
        }
        if (NAME_WITH_HYPHEN.matcher(form).matches()) {
            return PEOPLE.matcher(form).matches() && tag.equals("ADJ") ? tag : "PROPN";
        }
        if (JOINED_ADJECTIVE.matcher(form).matches()) {
            return "ADJ";
        }
        if (LOWER_WORD.matcher(form).matches()) {
            return common(form, tag);
        }
        return mixed ? withCapital(form, tag, first) : tag;
    }

    /** A word without a capital is no name; only the auxiliaries are AUX. */
    private static String common(String form, String tag) {
        boolean wrong =
                tag.equals("PROPN") || tag.equals("PUNCT") || (tag.equals("AUX") && !AUXILIARIES.contains(form));
        return wrong ? form.contains("-") ? "ADJ" : "NOUN" : tag;
    }

    /** A word with a capital where capitals tell names from other words. */
    private static String withCapital(String form, String tag, boolean first) {
        boolean unlikely = NOT_NAMES.contains(tag);
        if (CAPITALS.matcher(form).matches()) {
            return unlikely || tag.equals("NOUN") ? "PROPN" : tag;
        }
        if (first || !CAPITAL.matcher(form).matches()) {
            return tag;
        }
        boolean name = tag.equals("NOUN")
                || (unlikely && !Abbreviations.opens(form))
                || (tag.equals("ADJ") && !PEOPLE.matcher(form).matches());
        return name ? "PROPN" : tag;
    }

    /** Whether a capital says something here: it does not in "ATTACK IS CLAIMED" or "Town Close to Liberation". */
    private static boolean isMixed(List<String> forms, String[] tags) {
        int lower = 0;
        int content = 0;
        for (int i = 0; i < tags.length; i++) {
            String form = forms.get(i);
            if (OPEN.contains(tags[i]) && Character.isLetter(form.codePointAt(0))) {
                content++;
                lower += LOWER.matcher(form).lookingAt() ? 1 : 0;
            }
        }
        return lower * 4 >= content && lower > 0;
    }
}
