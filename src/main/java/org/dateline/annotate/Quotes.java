package org.dateline.annotate;

/** Typographic quotation marks, read as the plain ones that the models were trained on; lengths never change. */
public final class Quotes {
    private Quotes() {}

    /** {@code text} with plain quotation marks, apostrophes and hyphens. */
    public static String straight(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('„', '"')
                .replace('«', '"')
                .replace('»', '"')
                .replace('‑', '-');
    }
}
