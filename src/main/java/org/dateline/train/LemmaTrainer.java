package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.annotate.Lemmas;
import org.dateline.annotate.SuffixRules;

/**
 * Makes the table of lemmas from a treebank: the words whose lemma the suffix rules get wrong. A treebank is a file of
 * white-space columns, form first, UPOS tag second, lemma last; other lines are passed over.
 */
final class LemmaTrainer {
    private static final Set<String> WITHOUT_LEMMA = Set.of("PROPN", "NUM", "PUNCT", "SYM", "X");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");

    private record Word(String form, String tag) implements Comparable<Word> {
        @Override
        public int compareTo(Word other) {
            return Comparator.comparing(Word::form).thenComparing(Word::tag).compare(this, other);
        }
    }

    /** The table as a file of tab-separated lines, sorted. */
    String table(List<Path> treebanks) {
        SortedMap<Word, SortedMap<String, Integer>> counts = new TreeMap<>();
        treebanks.forEach(treebank -> count(treebank, counts));
        StringBuilder table = new StringBuilder(Lemmas.HEADER).append('\n');
        counts.forEach((word, lemmas) -> {
            String lemma = mostFrequent(lemmas);
            if (!lemma.equals(SuffixRules.lemma(word.form(), word.tag()))) {
                table.append(word.form())
                        .append('\t')
                        .append(word.tag())
                        .append('\t')
                        .append(lemma)
                        .append('\n');
            }
        });
        return table.toString();
    }

    private static void count(Path treebank, SortedMap<Word, SortedMap<String, Integer>> counts) {
        try {
            for (String line : Files.readAllLines(treebank, StandardCharsets.UTF_8)) {
                String[] columns = line.split("\\s+");
                if (columns.length == 6 && isLearned(columns[0], columns[1])) {
                    Word word = new Word(columns[0].toLowerCase(Locale.ROOT), columns[1]);
                    counts.computeIfAbsent(word, key -> new TreeMap<>()).merge(columns[5], 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(treebank.toString(), e);
        }
    }

    private static boolean isLearned(String form, String tag) {
        return !WITHOUT_LEMMA.contains(tag) && WORD.matcher(form).matches();
    }

    /** The lemma seen most often; of equals, the first in the alphabet. */
    private static String mostFrequent(SortedMap<String, Integer> lemmas) {
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue();
        return lemmas.entrySet().stream()
                .max(byCount.thenComparing(
                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
