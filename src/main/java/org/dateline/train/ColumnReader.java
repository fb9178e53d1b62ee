package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.MentionKind;
import org.dateline.text.Span;

/** Reads labels in columns: word, tab, BIO label; a blank line ends a sentence, {@code #doc} opens a document. */
final class ColumnReader {
    private static final Map<String, MentionKind> KINDS = Map.of(
            "PER", MentionKind.PERSON,
            "ORG", MentionKind.ORGANISATION,
            "LOC", MentionKind.LOCATION,
            "FAC", MentionKind.LOCATION,
            "NORP", MentionKind.NATIONALITY);

    private final List<LabelledSentence> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private int documents;
    private String open = "O";
    private int begin;

    private ColumnReader() {}

    /** The sentences of {@code file}; labels of kinds that Dateline does not know are dropped. */
    static List<LabelledSentence> read(Path file) {
        ColumnReader reader = new ColumnReader();
        try {
            Files.readAllLines(file, StandardCharsets.UTF_8).forEach(reader::line);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        reader.endSentence();
        return List.copyOf(reader.sentences);
    }

    private void line(String line) {
        if (line.equals("#doc")) {
            endSentence();
            documents++;
        } else if (line.isBlank()) {
            endSentence();
        } else {
            String[] columns = line.split("\t", -1);
            if (columns.length != 2) {
                throw new IllegalArgumentException("not a word and a label: " + line);
            }
            label(columns[1]);
            words.add(columns[0]);
        }
    }

    private void label(String label) {
        boolean continues = label.startsWith("I-") && label.substring(2).equals(open);
        if (!continues) {
            endName();
            begin = words.size();
            open = label.equals("O") ? "O" : label.substring(2);
        }
    }

    private void endName() {
        if (KINDS.containsKey(open)) {
            labels.add(new Label(new Span(begin, words.size()), KINDS.get(open)));
        }
        open = "O";
    }

    private void endSentence() {
        endName();
        if (!words.isEmpty()) {
            sentences.add(HyphenJoiner.join(new LabelledSentence(String.valueOf(documents), words, labels)));
        }
        words.clear();
        labels.clear();
    }
}
