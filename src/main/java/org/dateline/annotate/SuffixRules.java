package org.dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary form of regular English words, from the end of the word and its part of speech alone. */
public final class SuffixRules {
    private record Rule(Pattern ending, String replacement) {
        static Rule of(String ending, String replacement) {
            return new Rule(Pattern.compile(ending), replacement);
        }
    }

    private static final List<Rule> NOUN = List.of(
            Rule.of("(.*[^aeiou])ies$", "$1y"),
            Rule.of("(.*(?:ss|sh|ch|x|zz))es$", "$1"),
            Rule.of("(.*)men$", "$1man"),
            Rule.of("(.*[^suio])s$", "$1"),
            Rule.of("(.*[aeio][aeio])s$", "$1"),
            Rule.of("(.*[^s][io])s$", "$1"));

    private static final List<Rule> VERB_S = List.of(
            Rule.of("(.*[^aeiou])ies$", "$1y"),
            Rule.of("(.*(?:ss|sh|ch|x|zz|o))es$", "$1"),
            Rule.of("(.*[^s])s$", "$1"));

    /** A stem that is left when "-ed" or "-ing" goes. */
    private static final List<Rule> STEM = List.of(
            Rule.of("(.*[aeiouy].*|[aeiou])([bdgmnprt])\\2$", "$1$2"),
            Rule.of("(.*(?:[cvzu]|(?<!s)s|[^aeioul]l|[^aeiou][iou]l|[rd]g|[aeo]th))$", "$1e"),
            Rule.of("(.*(?:^|[^aeiou])(?:[aiu][dkt]|[ai]m|[aiou]r|in|ap|ok|id|ib|ag))$", "$1e"));

    private static final Pattern PAST = Pattern.compile("(.*[^e])ed");
    private static final Pattern ING = Pattern.compile("(.+)ing");

    private SuffixRules() {}

    /** The lemma of {@code form}, a word of the UPOS class {@code tag}; names keep their form. */
    public static String lemma(String form, String tag) {
        if (tag.equals("PROPN")) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "NOUN" -> first(NOUN, lower);
            case "VERB", "AUX" -> verb(lower);
            default -> lower;
        };
    }

    private static String verb(String lower) {
        Matcher past = PAST.matcher(lower);
        if (past.matches() && hasVowel(past.group(1))) {
            return past.group(1).endsWith("i") ? past.group(1).replaceFirst("i$", "y") : first(STEM, past.group(1));
        }
        Matcher ing = ING.matcher(lower);
        if (ing.matches() && hasVowel(ing.group(1))) {
            return first(STEM, ing.group(1));
        }
        return first(VERB_S, lower);
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String first(List<Rule> rules, String word) {
        for (Rule rule : rules) {
            Matcher matcher = rule.ending().matcher(word);
            if (matcher.find()) {
                return matcher.replaceFirst(rule.replacement());
            }
        }
        return word;
    }
}
