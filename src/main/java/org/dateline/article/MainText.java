package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds the main text: where most unlinked, unmarked prose stands together. */
@SuppressWarnings("ReferenceEquality") // an element is itself, not one that looks like it
final class MainText {
    private static final int SHORTEST_PROSE = 40;
    private static final double LINKED_NO_MORE_THAN = 0.5;
    private static final double[] SHARES = {1.0, 0.5, 0.25};
    /** A parent that holds so much more than its best child is the better choice. */
    private static final double WORTH_CLIMBING = 1.25;

    private static final Set<BlockKind> NO_PROSE = Set.of(
            BlockKind.COMMENT_FORM,
            BlockKind.NOTICE,
            BlockKind.TEASER,
            BlockKind.SHARE_BAR,
            BlockKind.AUTHOR_BOX,
            BlockKind.CAPTION);

    private MainText() {}

    static Element of(Document document, List<HtmlPiece> pieces) {
        List<HtmlPiece> prose =
                pieces.stream().filter(piece -> isProse(piece, document)).toList();
        Map<Element, Double> scores = new HashMap<>();
        Element best = document.body();
        for (HtmlPiece piece : prose) {
            Element at = block(piece.home());
            Element holder = at.parent() == null || !at.normalName().equals("p") ? at : at.parent();
            for (double share : SHARES) {
                if (holder == null || holder == document.body().parent()) {
                    break;
                }
                double score = scores.merge(holder, share * piece.text().length(), Double::sum);
                if (score > scores.getOrDefault(best, 0.0)) {
                    best = holder;
                }
                holder = holder.parent();
            }
        }
        return widened(best, prose, document);
    }

    private static Element widened(Element best, List<HtmlPiece> prose, Document document) {
        Optional<Element> declared = Optional.ofNullable(best.closest("article, [itemprop=articleBody]"))
                .or(() -> Optional.ofNullable(best.closest("main, [role=main]")));
        if (declared.isPresent()) {
            return declared.get();
        }
        Element chosen = best;
        while (chosen != document.body()
                && chosen.parent() != null
                && characters(chosen.parent(), prose) > WORTH_CLIMBING * characters(chosen, prose)) {
            chosen = chosen.parent();
        }
        return chosen;
    }

    private static double characters(Element within, List<HtmlPiece> prose) {
        return prose.stream()
                .filter(piece -> holds(within, piece.home()))
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    static boolean holds(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(HtmlPiece piece, Document document) {
        return piece.text().length() >= SHORTEST_PROSE
                && piece.linked() <= LINKED_NO_MORE_THAN
                && PageMarks.nearest(piece.home(), document.body())
                        .filter(mark -> NO_PROSE.contains(mark.kind()))
                        .isEmpty();
    }

    private static Element block(Element element) {
        Element at = element;
        while (!at.isBlock() && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }
}
