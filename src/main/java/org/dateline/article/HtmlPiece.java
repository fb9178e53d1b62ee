package org.dateline.article;

import org.jsoup.nodes.Element;

/** A run of text of a page that no block element interrupts, and the element it began in. */
record HtmlPiece(Element home, String text, int linkedCharacters) {
    double linked() {
        return (double) linkedCharacters / text.length();
    }

    int heading() {
        for (Element at = home; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                return tag.charAt(1) - '0';
            }
            if (at.isBlock()) {
                return 0;
            }
        }
        return 0;
    }
}
