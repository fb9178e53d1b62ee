package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Collects the pieces of text of a page in reading order, leaving out what is never shown. */
@SuppressWarnings("ReferenceEquality") // an element is itself, not one that looks like it
final class HtmlPieces implements NodeFilter {
    private static final Set<String> BREAKING = Set.of("td", "th", "button", "label", "legend", "option", "summary");

    private final List<HtmlPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element home;
    private int links;
    private int linkedCharacters;

    private HtmlPieces(Element root) {
        this.home = root;
    }

    static List<HtmlPiece> of(Document document) {
        HtmlPieces collector = new HtmlPieces(document.body());
        NodeTraversor.filter(collector, document.body());
        collector.flush();
        return collector.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (PageMarks.isDropped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                flush();
            }
            if (element.normalName().equals("a") && links > 0) {
                links--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (breaks(element)) {
            flush();
        }
        switch (element.normalName()) {
            case "a" -> {
                links++;
                text.append(isLink(element.previousSibling()) ? " " : "");
            }
            case "br" -> lineBreak(element);
            default -> {}
        }
    }

    /** A lone break inside a sentence is layout; one after a sentence, or doubled, ends a paragraph. */
    private void lineBreak(Element element) {
        String soFar = text.toString().stripTrailing();
        Element next = element.nextElementSibling();
        boolean doubled = next != null && next.normalName().equals("br") && isBlank(element.nextSibling(), next);
        boolean ended = !soFar.isEmpty() && ".!?:”\"]".indexOf(soFar.charAt(soFar.length() - 1)) >= 0;
        if (doubled || ended) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private static boolean isBlank(@Nullable Node from, Node to) {
        return from == to || (from instanceof TextNode words && words.isBlank() && words.nextSibling() == to);
    }

    private static boolean isLink(@Nullable Node node) {
        return node instanceof Element element && element.normalName().equals("a");
    }

    private void append(TextNode words) {
        String more = words.getWholeText();
        if (text.isEmpty() && words.isBlank()) {
            return;
        }
        if (text.isEmpty() && words.parentElement() != null) {
            home = words.parentElement();
        }
        text.append(more);
        if (links > 0) {
            linkedCharacters += more.strip().length();
        }
    }

    private void flush() {
        String clean =
                CharacterCleaner.clean(text.toString()).replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty()) {
            pieces.add(new HtmlPiece(home, clean, Math.min(linkedCharacters, clean.length())));
        }
        text.setLength(0);
        linkedCharacters = 0;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKING.contains(element.normalName());
    }
}
