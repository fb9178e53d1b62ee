package org.dateline.text;

/** Characters of others on somebody's terminal: none of them may move the cursor, change colours or turn the line round. */
public final class Inert {
    private static final int REPLACEMENT = 0xFFFD;

    private Inert() {}

    /**
     * {@code words} on one line: white space as blanks; control, format and unassigned characters and halves of pairs as
     * U+FFFD. As many code points as before.
     */
    public static String line(String words) {
        StringBuilder out = new StringBuilder(words.length());
        words.codePoints().map(Inert::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r' ? ' ' : REPLACEMENT;
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> REPLACEMENT;
            default -> c;
        };
    }
}
