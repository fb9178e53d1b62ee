package org.dateline.article;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Composes the text of a page from its pieces, a blank line between them, and says how each stood in the page. */
final class HtmlPassages {
    private static final String BETWEEN = "\n\n";
    /** A part that holds more of the main text than this is the text, whatever it is called. */
    private static final double TOO_MUCH_TO_BE_MARKED = 0.4;

    private HtmlPassages() {}

    static Composition compose(Document document) {
        List<HtmlPiece> pieces = HtmlPieces.of(document);
        Element main = MainText.of(document, pieces);
        int mainCharacters = pieces.stream()
                .filter(piece -> MainText.holds(main, piece.home()))
                .mapToInt(piece -> piece.text().length())
                .sum();
        Map<Element, Integer> lengths = new IdentityHashMap<>();
        Predicate<PageMarks.Mark> isSmallPart =
                mark -> lengths.computeIfAbsent(mark.part(), part -> part.text().length())
                        < TOO_MUCH_TO_BE_MARKED * mainCharacters;
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        for (HtmlPiece piece : pieces) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            Span span = new Span(text.length(), text.length() + piece.text().length());
            text.append(piece.text());
            passages.add(new Passage(span, piece.text(), look(piece, main, document, isSmallPart)));
        }
        return new Composition(text.toString(), passages);
    }

    private static Look look(HtmlPiece piece, Element main, Document document, Predicate<PageMarks.Mark> isSmallPart) {
        boolean inMain = MainText.holds(main, piece.home());
        Optional<PageMarks.Mark> mark = PageMarks.nearest(piece.home(), inMain ? main : document.body())
                .filter(it -> !inMain || isSmallPart.test(it));
        return new Look(
                mark.map(PageMarks.Mark::kind),
                mark.map(PageMarks.Mark::reason).orElse(""),
                piece.heading(),
                piece.linked(),
                inMain);
    }
}
