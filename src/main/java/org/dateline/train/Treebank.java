package org.dateline.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Quotes;
import org.dateline.annotate.WordClass;

/**
 * The sentences of a treebank file: CoNLL-U, or six columns (form, UPOS, XPOS, head, relation, lemma); a blank line ends a
 * sentence.
 */
final class Treebank {
    private static final int SHORT_ROW = 6;
    private static final int CONLLU_ROW = 10;
    private static final String HYPHEN = "HYPH";

    /** A word in its tree; heads count from 0, the root's is -1. */
    private record Word(String form, WordClass kind, int head, String relation) {
        boolean isHyphen() {
            return kind.fine().equals(HYPHEN) && form.equals("-");
        }
    }

    private final List<List<Word>> sentences = new ArrayList<>();

    /**
     * Reads {@code file}.
     *
     * @throws IllegalArgumentException naming the line that is no word of a treebank
     */
    Treebank(Path file) {
        List<Word> open = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.isBlank()) {
                    end(open);
                } else if (!line.startsWith("# ")) {
                    word(line).ifPresent(open::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        end(open);
    }

    private void end(List<Word> open) {
        if (!open.isEmpty()) {
            sentences.add(List.copyOf(open));
            open.clear();
        }
    }

    /** The word of a line; empty for CoNLL-U's lines of several words or of none, whose numbers are no integers. */
    private static Optional<Word> word(String line) {
        String[] columns = line.split(line.indexOf('\t') < 0 ? " +" : "\t", -1);
        return switch (columns.length) {
            case SHORT_ROW -> Optional.of(word(columns[0], columns[1], columns[2], columns[3], columns[4]));
            case CONLLU_ROW ->
                columns[0].chars().allMatch(Character::isDigit)
                        ? Optional.of(word(columns[1], columns[3], columns[4], columns[6], columns[7]))
                        : Optional.empty();
            default -> throw new IllegalArgumentException("no word of a treebank: " + line);
        };
    }

    private static Word word(String form, String tag, String fine, String head, String relation) {
        return new Word(Quotes.straight(form), new WordClass(tag, fine), Integer.parseInt(head) - 1, relation);
    }

    /** The sentences with the words that the treebank has. */
    List<TaggedSentence> asGiven() {
        return sentences.stream().map(Treebank::tagged).toList();
    }

    /** The sentences with words that Dateline does not cut at hyphens ("U.S.-led") in one piece. */
    List<TaggedSentence> joined() {
        return sentences.stream().map(Treebank::join).map(Treebank::tagged).toList();
    }

    /** Those of {@link #joined()} that are not {@link #asGiven()}. */
    List<TaggedSentence> joinedOnly() {
        return sentences.stream()
                .filter(words -> words.stream().anyMatch(Word::isHyphen))
                .map(Treebank::join)
                .map(Treebank::tagged)
                .toList();
    }

    private static TaggedSentence tagged(List<Word> words) {
        return new TaggedSentence(
                words.stream().map(Word::form).toList(),
                words.stream().map(word -> word.kind().joint()).toList());
    }

    private static List<Word> join(List<Word> words) {
        List<Word> joined = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = begin + 1;
            while (end + 1 < words.size() && words.get(end).isHyphen()) {
                end += 2;
            }
            joined.add(end == begin + 1 ? words.get(begin) : join(words.subList(begin, end), begin));
            begin = end;
        }
        return joined;
    }

    /** One word of several, of the class of the part that governs the others; before what it describes, an adjective. */
    private static Word join(List<Word> parts, int begin) {
        int end = begin + parts.size();
        Word governor = parts.stream()
                .filter(part -> !part.isHyphen() && (part.head() < begin || part.head() >= end))
                .reduce((first, last) -> last)
                .orElse(parts.get(parts.size() - 1));
        boolean describes = governor.head() >= end && Set.of("amod", "compound").contains(governor.relation());
        boolean adjective =
                describes && Set.of("VERB", "NOUN").contains(governor.kind().tag());
        String form = parts.stream().map(Word::form).collect(Collectors.joining());
        return new Word(
                form, adjective ? governor.kind().as("ADJ") : governor.kind(), governor.head(), governor.relation());
    }
}
