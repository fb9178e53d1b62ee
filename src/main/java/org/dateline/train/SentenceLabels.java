package org.dateline.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.NamePiece;
import org.dateline.annotate.SentenceReader;
import org.dateline.article.BlockKind;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Turns labelled characters into labelled words, cut as the name finder sees them. */
final class SentenceLabels {
    private final SentenceReader reader;

    SentenceLabels(SentenceReader reader) {
        this.reader = reader;
    }

    /**
     * The sentences of {@code document}, a line each.
     *
     * @param file the document's, so that documents of different files are different
     */
    List<LabelledSentence> of(String file, GoldDocument document) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (Sentence sentence : reader.read(document.article(BlockKind.HEADLINE))) {
            List<String> forms = sentence.tokens().stream().map(Token::form).toList();
            List<NamePiece> pieces = NamePiece.of(forms);
            List<Label> labels = new ArrayList<>();
            for (GoldName name : document.names()) {
                if (sentence.span().covers(name.span()) && name.kind().isPresent()) {
                    label(sentence, pieces, name, name.kind().get()).ifPresent(labels::add);
                }
            }
            sentences.add(new LabelledSentence(
                    file + " " + document.id(),
                    pieces.stream().map(NamePiece::form).toList(),
                    labels));
        }
        return List.copyOf(sentences);
    }

    /** The words that {@code name} stands on, the first and the last perhaps only in part. */
    private static Optional<Label> label(Sentence sentence, List<NamePiece> pieces, GoldName name, MentionKind kind) {
        int begin = pieces.size();
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (span(sentence, pieces.get(i)).overlaps(name.span())) {
                begin = Math.min(begin, i);
                end = i + 1;
            }
        }
        return begin < end ? Optional.of(new Label(new Span(begin, end), kind)) : Optional.empty();
    }

    private static Span span(Sentence sentence, NamePiece piece) {
        int word = sentence.tokens().get(piece.token()).span().begin();
        return new Span(word + piece.from(), word + piece.to());
    }

    /** The names in {@code document} that begin or end inside a word. */
    List<String> askew(GoldDocument document) {
        List<String> askew = new ArrayList<>();
        for (Sentence sentence : reader.read(document.article(BlockKind.HEADLINE))) {
            List<Span> spans = NamePiece.of(
                            sentence.tokens().stream().map(Token::form).toList())
                    .stream()
                    .map(piece -> span(sentence, piece))
                    .toList();
            for (GoldName name : document.names()) {
                boolean whole = spans.stream()
                                .anyMatch(span -> span.begin() == name.span().begin())
                        && spans.stream()
                                .anyMatch(span -> span.end() == name.span().end());
                if (sentence.span().covers(name.span()) && !whole) {
                    askew.add(document.text().slice(name.span()) + " in: "
                            + document.text().slice(sentence.span()));
                }
            }
        }
        return askew;
    }
}
