package org.dateline.article;

import java.text.Normalizer;

/** Brings characters into the form that every text is kept in: NFC, lines ended by \n, plain spaces, no controls. */
final class CharacterCleaner {
    private CharacterCleaner() {}

    static String clean(String raw) {
        StringBuilder cleaned = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char it = raw.charAt(i);
            if (it == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    cleaned.append('\n');
                }
            } else if (Character.isSurrogate(it)) {
                i += appendSurrogate(raw, i, cleaned);
            } else if (!isInvisible(it)) {
                cleaned.append(plain(it));
            }
        }
        return Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /** Returns how many characters beyond the first were taken. */
    private static int appendSurrogate(String raw, int at, StringBuilder cleaned) {
        int point = raw.codePointAt(at);
        if (Character.isSupplementaryCodePoint(point)) {
            cleaned.appendCodePoint(point);
            return 1;
        }
        cleaned.append('\uFFFD');
        return 0;
    }

    private static char plain(char it) {
        return switch (it) {
            case '\n', '\t' -> it;
            case '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> Character.isISOControl(it) || Character.getType(it) == Character.SPACE_SEPARATOR ? ' ' : it;
        };
    }

    /** Soft hyphens, joiners of no width and marks of direction stand between letters of one word. */
    private static boolean isInvisible(char it) {
        return it == '\u00AD'
                || it == '\uFEFF'
                || it == '\u2060'
                || (it >= '\u200B' && it <= '\u200F')
                || (it >= '\u202A' && it <= '\u202E')
                || (it >= '\u2066' && it <= '\u2069');
    }
}
