package org.dateline.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;

/** Cuts a range of a text into the words that names are made of; single use. */
final class NameWordCutter {
    /** ICU's tables travel with the program, so a key does not depend on the Unicode version of the Java in use. */
    private static final Transliterator PLAIN =
            Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower; NFC");

    private static final String APOSTROPHES = "'’‘`´ʻʼʽʾʿʹ′ˈ";
    private static final String HYPHENS = "-‐‑";
    /** A point after a word this short is read as that of an abbreviation (St. Petersburg), not as the end of a name. */
    private static final int LONGEST_ABBREVIATION = 3;

    private final String text;
    private final int end;
    private final List<NameWord> words = new ArrayList<>();
    private int position;
    private NameWord.Gap gap = NameWord.Gap.BREAK;

    NameWordCutter(String text, Span range) {
        this.text = text;
        this.end = range.end();
        this.position = range.begin();
    }

    List<NameWord> words() {
        while (position < end) {
            int point = text.codePointAt(position);
            if (isWordCharacter(point)) {
                cutWord();
            } else if (point == '&') {
                add(position, position + 1, "and", false);
                position++;
            } else {
                widen(point);
                position += Character.charCount(point);
            }
        }
        return List.copyOf(words);
    }

    /** Spaces and apostrophes never end a name; a hyphen joins; a point may belong to an abbreviation. */
    private void widen(int point) {
        if (gap == NameWord.Gap.BREAK || isApostrophe(point)) {
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            gap = NameWord.Gap.SPACE;
        } else if (HYPHENS.indexOf(point) >= 0) {
            gap = gap == NameWord.Gap.HYPHEN && followsDirectly() ? NameWord.Gap.HYPHEN : NameWord.Gap.BREAK;
        } else if (point != '.' || !endsAbbreviation()) {
            gap = NameWord.Gap.BREAK;
        }
    }

    private boolean followsDirectly() {
        return words.get(words.size() - 1).span().end() == position || isApostrophe(text.codePointBefore(position));
    }

    private boolean endsAbbreviation() {
        NameWord last = words.get(words.size() - 1);
        return last.span().end() == position
                && last.form().length() <= LONGEST_ABBREVIATION
                && last.isCapitalised()
                && position + 1 < end;
    }

    private void cutWord() {
        int begin = position;
        boolean initials = true;
        while (position < end) {
            int point = text.codePointAt(position);
            if (isWordCharacter(point)) {
                initials &= position == begin || text.charAt(position - 1) == '.';
                position += Character.charCount(point);
            } else if (isInsideWord(point) || (point == '.' && initials && isInitialAt(position + 1))) {
                position++;
            } else {
                break;
            }
        }
        if (initials && position - begin > 1 && position < end && text.charAt(position) == '.') {
            position++;
        }
        boolean possessive = position < end && isApostrophe(text.codePointAt(position)) && isPossessive(position);
        add(begin, position, bare(begin, position), possessive);
        if (possessive) {
            position += 2;
        }
    }

    /** Whether {@code point}, which stands at the position, is an apostrophe of the word itself, as in Qa'im. */
    private boolean isInsideWord(int point) {
        return isApostrophe(point) && isWordAt(position + 1) && !isPossessive(position);
    }

    private void add(int begin, int stop, String form, boolean possessive) {
        words.add(new NameWord(new Span(begin, stop), form, key(form), gap, possessive));
        // Until something else is seen, the next word is taken to be joined: only a hyphen leaves it so.
        gap = NameWord.Gap.HYPHEN;
    }

    private String bare(int begin, int stop) {
        StringBuilder form = new StringBuilder(stop - begin);
        for (int i = begin; i < stop; i++) {
            char c = text.charAt(i);
            if (c != '.' && !isApostrophe(c)) {
                form.append(c);
            }
        }
        return form.toString();
    }

    private static String key(String form) {
        if (form.chars().allMatch(c -> c < 128)) {
            return form.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder();
        PLAIN.transliterate(form)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.isEmpty() ? form : key.toString();
    }

    private boolean isWordAt(int index) {
        return index < end && isWordCharacter(text.codePointAt(index));
    }

    /** A single letter before a point or a break: the next initial of P.K.K. */
    private boolean isInitialAt(int index) {
        return index < end
                && Character.isLetter(text.charAt(index))
                && (index + 1 >= end || !isWordCharacter(text.codePointAt(index + 1)));
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < end
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && !isWordAt(apostrophe + 2);
    }

    private static boolean isApostrophe(int point) {
        return APOSTROPHES.indexOf(point) >= 0;
    }

    private static boolean isWordCharacter(int point) {
        if (point < 128) {
            return Character.isLetterOrDigit(point);
        }
        return !isApostrophe(point)
                && (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK);
    }
}
