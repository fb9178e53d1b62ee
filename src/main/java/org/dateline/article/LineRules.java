package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms by which lines say of themselves what they are, in pages as in plain text; the first that fits wins. */
final class LineRules {
    private static final String FILE = "line-rules.tsv";
    private static final int COLUMNS = 5;

    private static final Map<String, String> PIECES = Map.of(
            "{AGENCY}",
            "(?:Reuters|REUTERS|AFP|AP|EPA|DPA|Getty(?: Images)?|Anadolu|Xinhua|TASS|Sputnik|Handout|File|Courtesy)",
            "{SHARE}",
            "(?:shares?|tweets?|facebook|twitter|whatsapp|e-?mail|print|linkedin|pinterest|reddit|telegram|viber|messenger|google\\+?|copy"
                    + " link|pin(?: it)?|likes?|flipboard|tumblr|vk|x|follow us(?: on)?|this|on|via|a[+-]|save(?: for"
                    + " later)?|more|\\(?[\\d.,]+[km]?\\)?|[|•·:,&+/-]|f|t|in)",
            "{CREDITED}",
            "(?:\\p{Lu}[\\p{L}\\d'’-]*|and|of|the|for|agencies|staff)",
            "{NAMES}",
            Names.NAMES,
            "{TIME}",
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
                    + "|October|November|December)");

    private static final List<LineRule> RULES = load();

    private LineRules() {}

    static Optional<LineRule> fitting(Passage passage) {
        return RULES.stream().filter(rule -> rule.fits(passage)).findFirst();
    }

    private static List<LineRule> load() {
        try (InputStream stream = Objects.requireNonNull(LineRules.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LineRules::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static LineRule rule(String line) {
        String[] columns = line.split("\t");
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not " + COLUMNS + " columns: " + line);
        }
        String form = columns[4];
        for (Map.Entry<String, String> piece : PIECES.entrySet()) {
            form = form.replace(piece.getKey(), piece.getValue());
        }
        int flags = columns[1].equals("any") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return new LineRule(
                BlockKind.valueOf(columns[0]), columns[3], Integer.parseInt(columns[2]), Pattern.compile(form, flags));
    }
}
