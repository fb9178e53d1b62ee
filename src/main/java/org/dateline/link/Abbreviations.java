package org.dateline.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.text.Span;

/** The abbreviations that an article introduces itself: "the Iraqi Joint Operations Command (JOC)". */
final class Abbreviations {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(\\p{Lu}[\\p{L}.]{1,9})\\s*\\)");
    private static final Set<String> SMALL_WORDS = Set.of("and", "for", "in", "of", "on", "the", "to");
    /** No name spelt out before its abbreviation is longer in characters. */
    private static final int LONGEST = 120;

    private final Map<String, String> longForms;
    private final Map<String, String> shortForms = new HashMap<>();

    private Abbreviations(Map<String, String> longForms) {
        this.longForms = longForms;
        longForms.forEach((letters, name) -> shortForms.putIfAbsent(NameFolder.fold(name), letters));
    }

    static Abbreviations in(String text) {
        Map<String, String> longForms = new LinkedHashMap<>();
        Matcher matcher = IN_BRACKETS.matcher(text);
        while (matcher.find()) {
            int end = matcher.start();
            String letters = NameWord.in(matcher.group(1)).get(0).key();
            longForm(text, Math.max(0, end - LONGEST), end, letters)
                    .ifPresent(name -> longForms.putIfAbsent(NameFolder.fold(matcher.group(1)), name));
        }
        return new Abbreviations(longForms);
    }

    /** The name that {@code name} abbreviates in this article. */
    Optional<String> longForm(String name) {
        return Optional.ofNullable(longForms.get(NameFolder.fold(name)));
    }

    /** The abbreviation that this article introduces for {@code name}. */
    Optional<String> shortForm(String name) {
        return Optional.ofNullable(shortForms.get(NameFolder.fold(name)));
    }

    /** The words before {@code end} whose first letters are {@code letters}, small words skipped. */
    private static Optional<String> longForm(String text, int begin, int end, String letters) {
        List<NameWord> words = NameWord.in(text, new Span(begin, end));
        int letter = letters.length() - 1;
        int first = words.size();
        while (letter >= 0 && first > 0) {
            NameWord word = words.get(first - 1);
            if (first < words.size() && words.get(first).gap() == NameWord.Gap.BREAK) {
                return Optional.empty();
            }
            if (word.key().charAt(0) == letters.charAt(letter) && (word.isCapitalised() || isSmall(word))) {
                letter--;
            } else if (!isSmall(word)) {
                return Optional.empty();
            }
            first--;
        }
        if (letter >= 0 || words.size() - first < 2 || !words.get(first).isCapitalised()) {
            return Optional.empty();
        }
        return Optional.of(
                text.substring(words.get(first).span().begin(), end).strip().replaceAll("\\s+", " "));
    }

    private static boolean isSmall(NameWord word) {
        return SMALL_WORDS.contains(word.key());
    }
}
