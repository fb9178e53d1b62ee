package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Reads columns (word, tab, BIO label; a blank line ends a sentence, {@code #doc} opens a document) as running text. */
final class ColumnDocuments {
    private static final String NONE = "O";

    private final Path file;
    private final List<GoldDocument> documents = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private RunningText text = new RunningText();
    private List<GoldName> names = new ArrayList<>();
    private int number;

    private ColumnDocuments(Path file) {
        this.file = file;
    }

    /**
     * The documents of {@code file}, their ordinals for ids; a file without {@code #doc} is one document.
     *
     * @throws IllegalArgumentException naming file and line, if one is no word and label
     */
    static List<GoldDocument> read(Path file) {
        ColumnDocuments reader = new ColumnDocuments(file);
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        reader.endDocument();
        return List.copyOf(reader.documents);
    }

    private void line(String line) {
        number++;
        if (line.equals("#doc") || line.startsWith("#doc ")) {
            endDocument();
        } else if (line.isBlank()) {
            endSentence();
        } else {
            String[] columns = line.split("\t", -1);
            boolean known = columns.length == 2 && !columns[0].isBlank() && columns[1].matches("O|[BI]-\\S+");
            if (!known) {
                throw Misread.at(file, number, "not a word, a tab and O, B-KIND or I-KIND: " + line);
            }
            words.add(columns[0]);
            labels.add(columns[1]);
        }
    }

    private void endSentence() {
        List<Span> spans = text.line(words);
        int begin = -1;
        for (int i = 0; i <= labels.size(); i++) {
            String before = i == 0 ? NONE : kind(labels.get(i - 1));
            boolean continues = i < labels.size()
                    && labels.get(i).startsWith("I-")
                    && kind(labels.get(i)).equals(before);
            if (begin >= 0 && !continues) {
                names.add(new GoldName(spans.get(begin).join(spans.get(i - 1)), before));
                begin = -1;
            }
            if (begin < 0 && i < labels.size() && !labels.get(i).equals(NONE)) {
                begin = i;
            }
        }
        words.clear();
        labels.clear();
    }

    private static String kind(String label) {
        return label.equals(NONE) ? NONE : label.substring(2);
    }

    private void endDocument() {
        if (!words.isEmpty()) {
            endSentence();
        }
        if (!text.toString().isBlank()) {
            documents.add(new GoldDocument(String.valueOf(documents.size() + 1), Text.of(text.toString()), names));
        }
        text = new RunningText();
        names = new ArrayList<>();
    }
}
