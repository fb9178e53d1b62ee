package org.dateline.gazetteer;

import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/**
 * A word as names are made of them: finer than a token, because names are compared without hyphens, points and
 * apostrophes.
 *
 * @param span where it stands, a possessive {@code 's} left out
 * @param form its characters without points and apostrophes, in their case ({@code PKK} for {@code P.K.K.})
 * @param key its form without case and accents
 * @param gap what stands between it and the word before it
 * @param possessive whether {@code 's} follows it
 */
public record NameWord(Span span, String form, String key, Gap gap, boolean possessive) {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ez");
    private static final Set<String> ASSIMILATED_ARTICLES = Set.of(
            "ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "er", "es", "esh", "et", "eth", "ul", "ur");
    /** Those that gazetteers write as a word of its own: Ar Raqqah. */
    private static final Set<String> LEADING_ARTICLES =
            Set.of("ad", "adh", "al", "an", "ar", "as", "ash", "at", "ath", "az", "el", "the");

    /** What stands between two words. */
    public enum Gap {
        SPACE,
        HYPHEN,
        /** Punctuation that no name runs across, or the beginning. */
        BREAK
    }

    /** The words of {@code text} inside {@code range}, in order. */
    public static List<NameWord> in(String text, Span range) {
        return new NameWordCutter(text, range).words();
    }

    /** The words of {@code name}. */
    public static List<NameWord> in(String name) {
        return in(name, new Span(0, name.length()));
    }

    /** Whether it is the Arabic article of {@code next} (al-Qaim, Al Jazeera, ash-Shaddadi, Deir ez Zor). */
    public boolean isArticleOf(NameWord next) {
        return switch (next.gap) {
            case BREAK -> false;
            case HYPHEN -> ARTICLES.contains(key) || ASSIMILATED_ARTICLES.contains(key);
            case SPACE -> ARTICLES.contains(key);
        };
    }

    /** Whether a name that begins with this word is the same name without it (The Hague, Ar Raqqah). */
    boolean isLeadingArticle() {
        return LEADING_ARTICLES.contains(key);
    }

    /** Whether it is written with a capital first. */
    public boolean isCapitalised() {
        return Character.isUpperCase(form.codePointAt(0)) || Character.isTitleCase(form.codePointAt(0));
    }

    /** Whether it has letters and all of them are capitals. */
    public boolean isAllCapitals() {
        return form.chars().anyMatch(Character::isLetter) && form.chars().noneMatch(Character::isLowerCase);
    }
}
