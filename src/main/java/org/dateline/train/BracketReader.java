package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Reads text with names in square brackets behind their kind, such as {@code [PER Amina Diallo] of [ORG UNHCR]}: a sentence
 * a line, a blank line between paragraphs, {@code #doc ID | STYLE | REGION} before each document.
 */
final class BracketReader {
    private static final Pattern NAME = Pattern.compile("(?<!\\\\)\\[(?<code>[A-Z]+) (?<words>[^\\[\\]]+)]");
    private static final Pattern BRACKET = Pattern.compile("(?<!\\\\)[\\[\\]]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?<bracket>[\\[\\]])");
    private static final Pattern DOCUMENT = Pattern.compile("#doc (?<id>[^|]*\\S) *\\|[^|]*\\S[^|]*\\|[^|]*\\S[^|]*");

    private final Path file;
    private final List<GoldDocument> documents = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<GoldName> names = new ArrayList<>();
    private String id = "";
    private int number;

    private BracketReader(Path file) {
        this.file = file;
    }

    /**
     * The documents of {@code file}.
     *
     * @throws IllegalArgumentException naming file and line, if one breaks the layout
     */
    static List<GoldDocument> read(Path file) {
        BracketReader reader = new BracketReader(file);
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        reader.endDocument();
        return List.copyOf(reader.documents);
    }

    private void line(String raw) {
        number++;
        String line = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (line.startsWith("#doc")) {
            endDocument();
            Matcher header = DOCUMENT.matcher(line);
            if (!header.matches()) {
                throw Misread.at(file, number, "not #doc ID | STYLE | REGION: " + line);
            }
            id = header.group("id");
        } else if (line.isEmpty()) {
            text.append('\n');
        } else if (id.isEmpty()) {
            throw Misread.at(file, number, "a sentence before the first #doc");
        } else {
            sentence(line);
        }
    }

    private void sentence(String line) {
        Matcher name = NAME.matcher(line);
        int from = 0;
        while (name.find()) {
            append(line.substring(from, name.start()));
            int begin = text.length();
            append(name.group("words"));
            String code = name.group("code");
            if (GoldName.kind(code).isEmpty()) {
                throw Misread.at(file, number, "no kind of name: " + code);
            }
            if (!name.group("words").equals(name.group("words").strip())) {
                throw Misread.at(file, number, "spaces at the edge of " + name.group());
            }
            names.add(new GoldName(new Span(begin, text.length()), code));
            from = name.end();
        }
        append(line.substring(from));
        text.append('\n');
    }

    private void append(String words) {
        if (BRACKET.matcher(words).find()) {
            throw Misread.at(file, number, "a bracket that is no label: " + words.strip());
        }
        text.append(ESCAPED.matcher(words).replaceAll("${bracket}"));
    }

    private void endDocument() {
        if (!id.isEmpty()) {
            if (text.toString().isBlank()) {
                throw Misread.at(file, number, "nothing in document " + id);
            }
            documents.add(new GoldDocument(id, Text.of(text.toString()), names));
        }
        text.setLength(0);
        names.clear();
    }
}
