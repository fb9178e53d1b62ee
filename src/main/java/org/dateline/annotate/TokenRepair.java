package org.dateline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Mends how the tokenizer model cuts a sentence. Some things are one word whatever the model says ("6,878", "10 000",
 * "P.K.K.", "U.S.-led", "al-Abadi"), some are always apart ("UNAMI" and "'s", "Beirut" and a dash that hangs on it);
 * between the two the model's cuts stand.
 */
final class TokenRepair {
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?\\s";
    private static final String WORD = "[\\p{L}\\p{M}\\d]+(?:'\\p{L}[\\p{L}\\p{M}]*)*";

    /** One word each; at one place the first alternative that matches counts. */
    private static final Pattern WHOLE = Pattern.compile(String.join(
            "|",
            "https?://[^\\s\"<>]*[\\w/]",
            "www\\.[^\\s\"<>]*[\\w/]",
            "[\\w.+-]+@[\\w-]+(?:\\.\\w+)+",
            "\\b[A-Za-z][\\w-]*\\.(?:com|org|net|info|co\\.uk)\\b",
            "(?<![\\d.,-])(?<!" + MONTH + ")\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?![\\d.,]*\\d|\\p{L}|-)",
            "(?<![\\d,])\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)",
            "(?<!\\d)\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)",
            "(?:\\p{L}\\.){2,}(?:-" + WORD + ")*",
            "(?<![\\p{L}\\p{M}\\d'-])[AaEe]l(?: - ?|- )(?=\\p{Lu})" + WORD,
            "(?:\\p{Lu}\\.)+\\p{Lu}(?![\\p{L}\\p{M}'])",
            "\\d+(?:[.:/]\\d+)+",
            "(?<![\\p{L}\\d])\\p{Lu}\\.(?=\\s*\\p{Lu})",
            "(?=\\d*-?\\d*\\p{L})" + WORD + "(?:-" + WORD + ")+",
            WORD,
            "\\.{2,}",
            "-{2,}"));

    /** The places between which something always stands alone. */
    private static final Pattern APART = Pattern.compile(String.join(
            "|",
            "(?i)(?<=[\\p{L}\\d.])'(?:s|re|ve|ll|d|m)(?![\\p{L}\\p{M}\\d'-])",
            "(?i)(?<=\\p{L})n't(?!\\p{L})",
            "'(?!\\p{L})",
            "(?<![\\p{L}\\d.])'(?!s\\b)",
            "(?<=[\\p{L}\\d.])(?!(?<=\\b[AaEe]l)- \\p{Lu})-(?![\\p{L}\\d])",
            "(?<![\\p{L}\\d.])-(?=\\p{L})",
            "(?<=\\d)-(?=\\d)",
            "[,;:](?!\\d)",
            "(?<=\\p{L})[,:](?=\\d)",
            "[()\\[\\]{}\"!?…–—%$€£•*|<>=+_~^`]",
            "/"));

    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\d.])(\\p{L}{1,7})\\.(?=\\s+[\\p{Lu}\\d])");

    /** The words of {@code sentence}, given the model's; both relative to the sentence, in order. */
    List<Span> repair(String sentence, List<Span> found) {
        String plain = Quotes.straight(sentence);
        BitSet cuts = new BitSet();
        found.forEach(token -> cut(cuts, token.begin(), token.end()));
        BitSet glue = new BitSet();
        Matcher whole = WHOLE.matcher(plain);
        while (whole.find()) {
            keepWhole(whole.start(), whole.end(), cuts, glue);
        }
        Matcher apart = APART.matcher(plain);
        while (apart.find()) {
            if (!insideFigure(plain, apart)) {
                cut(cuts, apart.start(), apart.end());
            }
        }
        stops(plain, cuts);
        return spans(plain, cuts, glue);
    }

    private static void keepWhole(int begin, int end, BitSet cuts, BitSet glue) {
        cuts.clear(begin + 1, end);
        cut(cuts, begin, end);
        glue.set(begin, end);
    }

    private static void cut(BitSet cuts, int begin, int end) {
        cuts.set(begin);
        cuts.set(end);
    }

    /** Whether the match is part of an address or of figures like 3/4. */
    private static boolean insideFigure(String plain, Matcher match) {
        int begin = plain.lastIndexOf(' ', match.start()) + 1;
        boolean address = plain.startsWith("http", begin) || plain.startsWith("www.", begin);
        boolean last = match.end() == plain.length() || plain.charAt(match.end()) == ' ';
        boolean digits = match.group().equals("/")
                && match.start() > 0
                && !last
                && Character.isDigit(plain.charAt(match.start() - 1))
                && Character.isDigit(plain.charAt(match.end()));
        return (address && !last) || digits;
    }

    /** A full stop belongs to an abbreviation before a name or number, and stands alone at the end of a sentence. */
    private static void stops(String plain, BitSet cuts) {
        Matcher abbreviation = ABBREVIATION.matcher(plain);
        while (abbreviation.find()) {
            String word = abbreviation.group(1);
            boolean number = Character.isDigit(plain.codePointAt(abbreviation.end() + 1));
            if (Abbreviations.isKnown(word) || (number && Abbreviations.counts(word))) {
                cuts.clear(abbreviation.end() - 1);
                cut(cuts, abbreviation.start(), abbreviation.end());
            }
        }
        int last = plain.length() - 1;
        while (last > 0 && "\"')]".indexOf(plain.charAt(last)) >= 0) {
            last--;
        }
        boolean ends = last > 0 && plain.charAt(last) == '.' && plain.charAt(last - 1) != '.';
        if (ends && !cuts.get(last) && !endsInAbbreviation(plain, last)) {
            cut(cuts, last, last + 1);
        }
    }

    private static boolean endsInAbbreviation(String plain, int last) {
        int begin = plain.lastIndexOf(' ', last) + 1;
        return Abbreviations.mayEnd(plain.substring(begin, last).replaceAll("^[^\\p{L}]+", ""));
    }

    private static List<Span> spans(String plain, BitSet cuts, BitSet glue) {
        List<Span> tokens = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean space = i == plain.length() || (SentenceRepair.isSpace(plain.charAt(i)) && !glue.get(i));
            if (begin >= 0 && (space || cuts.get(i))) {
                tokens.add(new Span(begin, i));
                begin = -1;
            }
            if (begin < 0 && !space) {
                begin = i;
            }
        }
        return List.copyOf(tokens);
    }
}
