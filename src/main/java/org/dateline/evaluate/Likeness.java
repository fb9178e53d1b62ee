package org.dateline.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two readers mean the same: names by their telling words, days by their common part. */
final class Likeness {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "s", "al", "el", "and", "in");
    private static final Set<String> GENERIC = Set.copyOf(
            List.of(("west western east eastern north northern south southern central city town village province"
                            + " governorate district neighborhood neighbourhood army forces force state security police"
                            + " official officials source sources group media military local")
                    .split(" ")));
    /** More words than that are a sentence and no name. */
    private static final int LONGEST_NAME = 12;

    private static final int LONG_WORD = 5;
    private static final double HALF = 0.5;
    private static final int YEAR_ALONE = 4;
    private static final int MONTH_ALONE = 7;
    private static final int DAY = 10;

    private Likeness() {}

    /** The telling words, in order. */
    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The share of the shorter one's words that both have. */
    static double overlap(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        long common = first.stream().filter(second::contains).count();
        return (double) common / Math.max(1, Math.min(first.size(), second.size()));
    }

    /** Whether half of the words agree, of the shorter name at least; two empty names agree. */
    static boolean sameName(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() && second.isEmpty();
        }
        if (Math.max(first.size(), second.size()) > LONGEST_NAME) {
            return false;
        }
        Set<String> firstTelling = telling(first);
        Set<String> secondTelling = telling(second);
        boolean bothTell = !firstTelling.isEmpty() && !secondTelling.isEmpty();
        return agree(bothTell ? firstTelling : first, bothTell ? secondTelling : second);
    }

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(GENERIC);
        return telling;
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        Set<String> shorter = a.size() > b.size() ? b : a;
        Set<String> longer = a.size() > b.size() ? a : b;
        long hits = shorter.stream()
                .filter(word -> longer.stream().anyMatch(other -> close(word, other)))
                .count();
        return hits >= HALF * shorter.size() && (hits == shorter.size() || hits >= HALF * longer.size());
    }

    /** Equal up to plural s, or one letter in words of five letters and more (Hasakeh, Hasakah). */
    private static boolean close(String a, String b) {
        String first = a.replaceFirst("s+$", "");
        String second = b.replaceFirst("s+$", "");
        if (first.equals(second)) {
            return true;
        }
        String shorter = first.length() <= second.length() ? first : second;
        String longer = first.length() <= second.length() ? second : first;
        if (shorter.length() < LONG_WORD || longer.length() - shorter.length() > 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        String rest = longer.substring(Math.min(at + 1, longer.length()));
        return shorter.length() == longer.length()
                ? shorter.substring(Math.min(at + 1, shorter.length())).equals(rest)
                : shorter.substring(at).equals(rest);
    }

    /** Whether half of the union agrees: naming everything does not pay. */
    static <T> boolean sameList(List<T> gold, List<T> read, Function<T, String> name) {
        if (gold.isEmpty() || read.isEmpty()) {
            return gold.isEmpty() && read.isEmpty();
        }
        long hits = gold.stream()
                .filter(g -> read.stream().anyMatch(r -> sameName(name.apply(g), name.apply(r))))
                .count();
        return hits > 0 && hits >= HALF * Math.max(gold.size(), read.size());
    }

    /** Whether the common days are half of all days that either gives. */
    static boolean sameTime(String goldStart, String goldEnd, String readStart, String readEnd) {
        Optional<LocalDate> a = day(goldStart);
        Optional<LocalDate> b = day(goldEnd.isEmpty() ? goldStart : goldEnd);
        Optional<LocalDate> c = day(readStart);
        Optional<LocalDate> d = day(readEnd.isEmpty() ? readStart : readEnd);
        if (a.isEmpty() || b.isEmpty() || c.isEmpty() || d.isEmpty()) {
            return false;
        }
        long common = 1 + least(b.get(), d.get()) - most(a.get(), c.get());
        long all = 1 + most(b.get(), d.get()) - least(a.get(), c.get());
        return common > 0 && common >= HALF * all;
    }

    private static long least(LocalDate a, LocalDate b) {
        return Math.min(a.toEpochDay(), b.toEpochDay());
    }

    private static long most(LocalDate a, LocalDate b) {
        return Math.max(a.toEpochDay(), b.toEpochDay());
    }

    /** A day; of a month or a year alone the first. */
    private static Optional<LocalDate> day(String iso) {
        String whole = switch (iso.length()) {
            case YEAR_ALONE -> iso + "-01-01";
            case MONTH_ALONE -> iso + "-01";
            default -> iso.substring(0, Math.min(DAY, iso.length()));
        };
        try {
            return Optional.of(LocalDate.parse(whole));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
