package org.dateline.annotate;

/** How a word is written: capitals, digits, signs. */
final class NameShape {
    private static final int LONGEST = 12;

    private NameShape() {}

    static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** A coarse class: lower case, initial capital, all capitals, a number ... */
    static String kind(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            upper += Character.isUpperCase(character) ? 1 : 0;
            lower += Character.isLowerCase(character) ? 1 : 0;
            digits += Character.isDigit(character) ? 1 : 0;
        }
        int length = word.length();
        if (lower == length) {
            return "lc";
        }
        if (digits > 0) {
            return number(word, digits);
        }
        if (upper == length) {
            return length == 1 ? "sc" : "ac";
        }
        if (length == 2 && upper == 1 && word.charAt(1) == '.') {
            return "cp";
        }
        if (!isCapitalised(word)) {
            return "other";
        }
        if (upper == 1) {
            return lower == length - 1 ? "ic" : "icx";
        }
        return lower > 0 ? "mc" : "icx";
    }

    private static String number(String word, int digits) {
        if (digits == word.length()) {
            return digits == 2 ? "2d" : digits == 4 ? "4d" : "num";
        }
        return digits + 1 == word.length() ? "dx" : "an";
    }

    /** The word with X for capitals, x for small letters, 9 for digits, runs cut to two. */
    static String pattern(String word) {
        StringBuilder pattern = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length() && pattern.length() < LONGEST; i++) {
            char sign = sign(word.charAt(i));
            run = sign == last ? run + 1 : 1;
            if (run <= 2) {
                pattern.append(sign);
            }
            last = sign;
        }
        return pattern.toString();
    }

    private static char sign(char character) {
        if (Character.isUpperCase(character)) {
            return 'X';
        }
        if (Character.isLowerCase(character)) {
            return 'x';
        }
        return Character.isDigit(character) ? '9' : character;
    }
}
