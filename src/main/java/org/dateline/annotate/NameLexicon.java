package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What words may be: given names, family names, places, peoples, organisations, titles, or ordinary words that texts also
 * write in lower case. For the name finder these are hints, which it learned to weigh, not answers. Immutable; it travels
 * inside the model that was trained with it.
 */
public final class NameLexicon {
    /** A lexicon that knows nothing. */
    public static final NameLexicon EMPTY = new NameLexicon(Map.of(), Set.of());

    private static final String ALSO_ENGLISH = "also English words";
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final String PLAIN = "-";
    private static final int LONGEST = 6;
    /** The beginning of a list's path, in the order of trial, and the mark of its names. */
    private static final List<Map.Entry<String, String>> LISTS = List.of(
            Map.entry("place-words", "R"),
            Map.entry("organisation-words", "W"),
            Map.entry("given", "G"),
            Map.entry("family", "F"),
            Map.entry("place", "P"),
            Map.entry("people", "N"),
            Map.entry("organisation", "O"),
            Map.entry("title", "T"));

    private final Map<String, Set<String>> marks;
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> plain;

    private NameLexicon(Map<String, Set<String>> marks, Set<String> plain) {
        this.marks = marks;
        this.plain = Set.copyOf(plain);
        for (String name : marks.keySet()) {
            int space = name.indexOf(' ');
            if (space > 0) {
                int words =
                        1 + (int) name.chars().filter(letter -> letter == ' ').count();
                longest.merge(name.substring(0, space), Math.min(words, LONGEST), Math::max);
            }
        }
    }

    /**
     * The lists in {@code folder} and the folders in it: names separated by commas; lines with # name the culture or region
     * that follows, of which "also English words" holds names that are more often something else. What a list's names name
     * is told by the beginning of its path: given, family, places, peoples, organisations, titles, organisation-words,
     * place-words.
     *
     * @param lists the folder; empty for no lists
     * @param plain words in lower case that are no names, from the text that is learned from
     * @throws IllegalArgumentException if a list is called otherwise
     */
    public static NameLexicon read(Optional<Path> lists, Collection<String> plain) {
        Map<String, Set<String>> marks = new TreeMap<>();
        lists.ifPresent(folder -> lists(folder)
                .forEach(list -> add(list, mark(folder.relativize(list).toString()), marks)));
        return new NameLexicon(marks, new TreeSet<>(plain));
    }

    private static void add(Path list, String mark, Map<String, Set<String>> marks) {
        String now = mark;
        for (String line : lines(list)) {
            if (line.startsWith("#")) {
                now = line.contains(ALSO_ENGLISH) ? mark.toLowerCase(Locale.ROOT) : mark;
                continue;
            }
            for (String name : COMMA.split(line.strip())) {
                if (!name.isEmpty()) {
                    marks.computeIfAbsent(fold(name), key -> new TreeSet<>()).add(now);
                }
            }
        }
    }

    /** The lists in {@code folder}, sorted by path. */
    public static List<Path> lists(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<String> lines(Path list) {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(list.toString(), e);
        }
    }

    private static String mark(String path) {
        return LISTS.stream()
                .filter(list -> path.startsWith(list.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of list: " + path));
    }

    private static String fold(String name) {
        return Quotes.straight(name).toLowerCase(Locale.ROOT);
    }

    /** The lexicon as a model carries it: a name a line behind its marks. */
    public byte[] bytes() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(marks)
                .forEach((name, its) -> lines.append(String.join("", its))
                        .append('\t')
                        .append(name)
                        .append('\n'));
        new TreeSet<>(plain)
                .forEach(word -> lines.append(PLAIN + "\t").append(word).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #bytes} wrote. */
    public static NameLexicon of(byte[] bytes) {
        Map<String, Set<String>> marks = new HashMap<>();
        Set<String> plain = new HashSet<>();
        Map<String, Set<String>> shared = new HashMap<>();
        new BufferedReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .lines()
                .forEach(line -> {
                    int tab = line.indexOf('\t');
                    String name = line.substring(tab + 1);
                    if (line.startsWith(PLAIN)) {
                        plain.add(name);
                    } else {
                        marks.put(name, shared.computeIfAbsent(line.substring(0, tab), NameLexicon::split));
                    }
                });
        return new NameLexicon(marks, plain);
    }

    private static Set<String> split(String its) {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(its.split(""))));
    }

    /** Whether {@code word}, in lower case, is an ordinary word. */
    boolean isPlain(String word) {
        return plain.contains(word);
    }

    /** Whether {@code word}, in lower case, is a given name. */
    boolean isGivenName(String word) {
        return marks.getOrDefault(word, Set.of()).contains("G");
    }

    /**
     * For each word its marks, sorted; of a name of several words b, i and e tell its begin, inside and end.
     *
     * @param lower the words in lower case
     */
    List<Set<String>> marks(List<String> words, List<String> lower) {
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(single(words.get(i), lower.get(i)));
        }
        for (int i = 0; i < words.size(); i++) {
            if (NameShape.isCapitalised(words.get(i))) {
                phrase(lower, i, all);
            }
        }
        return all;
    }

    private Set<String> single(String word, String lower) {
        boolean namelike =
                NameShape.isCapitalised(word) || (word.indexOf('-') > 0 && Character.isLetter(word.codePointAt(0)));
        if (!namelike) {
            return Set.of();
        }
        Set<String> whole = marks.get(lower);
        int hyphen = lower.indexOf('-');
        if (whole != null || hyphen < 0) {
            return whole == null ? Set.of() : whole;
        }
        Set<String> after = marks.get(lower.substring(hyphen + 1));
        return after != null ? after : marks.getOrDefault(lower.substring(0, hyphen), Set.of());
    }

    /** Marks the longest name of several words that begins at {@code begin}. */
    private void phrase(List<String> lower, int begin, List<Set<String>> all) {
        int most = Math.min(longest.getOrDefault(lower.get(begin), 0), lower.size() - begin);
        for (int length = most; length > 1; length--) {
            Set<String> its = marks.get(String.join(" ", lower.subList(begin, begin + length)));
            if (its != null) {
                for (int i = begin; i < begin + length; i++) {
                    String place = i == begin ? "b" : i == begin + length - 1 ? "e" : "i";
                    Set<String> sum = new TreeSet<>(all.get(i));
                    its.forEach(mark -> sum.add(mark + place));
                    all.set(i, sum);
                }
                return;
            }
        }
    }
}
