package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the headline: what the metadata call the title, the page's heading, or the first short line before the prose. */
final class HeadlineFinder {
    private static final int MOST_WORDS = 28;
    private static final int ENOUGH_WORDS = 3;
    private static final int WORDS_OF_A_SENTENCE = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LOWER_CASE = Pattern.compile("^\\p{Ll}[\\p{Ll} ]*$");

    private HeadlineFinder() {}

    /** The number of the passage, or -1 when there is no headline. */
    static int find(List<Passage> passages, IntPredicate isOpen, Optional<String> title) {
        IntPredicate canBe = i -> isOpen.test(i)
                && passages.get(i).words() <= MOST_WORDS
                && passages.get(i).words() > 0
                && passages.size() > 1;
        IntPredicate isTitle =
                i -> title.filter(it -> same(it, passages.get(i).text())).isPresent();
        IntPredicate isMainHeading =
                i -> passages.get(i).look().inMain() && passages.get(i).look().heading() == 1;
        IntPredicate isTopHeading = i -> passages.get(i).look().heading() == 1;
        for (IntPredicate wanted : List.of(isTitle, isMainHeading, isTopHeading)) {
            int found = first(passages, i -> canBe.test(i) && wanted.test(i));
            if (found >= 0) {
                return found;
            }
        }
        return beforeTheProse(passages, canBe);
    }

    private static int beforeTheProse(List<Passage> passages, IntPredicate canBe) {
        int prose = IntStream.range(0, passages.size())
                .filter(i -> canBe.test(i) || passages.get(i).words() > MOST_WORDS)
                .filter(i -> isProse(passages.get(i)))
                .findFirst()
                .orElse(passages.size());
        IntPredicate isShortLine = i -> i < prose
                && canBe.test(i)
                && passages.get(i).look().inMain()
                && !LOWER_CASE.matcher(passages.get(i).text()).matches();
        int rich = first(passages, i -> isShortLine.test(i) && passages.get(i).words() >= ENOUGH_WORDS);
        return rich >= 0 ? rich : first(passages, isShortLine);
    }

    private static boolean isProse(Passage passage) {
        return passage.words() > MOST_WORDS
                || (passage.words() >= WORDS_OF_A_SENTENCE
                        && passage.look().heading() == 0
                        && passage.text().matches("(?s).*[.:][”\"’)]*"));
    }

    private static int first(List<Passage> passages, IntPredicate wanted) {
        return IntStream.range(0, passages.size()).filter(wanted).findFirst().orElse(-1);
    }

    /** Whether a title and a line have the same letters and digits. */
    static boolean same(String title, String line) {
        String letters = letters(line);
        return !letters.isEmpty() && letters.equalsIgnoreCase(letters(title));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("");
    }
}
