package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Mends where the sentence model cuts a block: not after "P.K.K.", "Gen." or "Dec." before a day, not before a word
 * without a capital; but between "killed." and "The" even when the web lost the space. Where no rule speaks, the model
 * decides.
 */
final class SentenceRepair {
    private static final Pattern GAP = Pattern.compile("(?<mark>[.!?…]+)(?<close>[”\"’')\\]]*)(?<space>\\s+)");

    /** A full stop between a common word and a capital, without a space. */
    private static final Pattern RUN_ON =
            Pattern.compile("(?<![\\p{L}\\d/@.'’-])\\p{Ll}{2,}[.!?][”\"]?(?=[“]?\\p{Lu}\\p{Ll}*[\\s,’'])");

    private static final Pattern BULLET =
            Pattern.compile("\\n\\s*(?=[-*–·]\\s)|[:;]\\s*\\n\\s*(?=\\d{1,2}[.)]\\s)|\\s(?=[•●▪‣]\\s)");

    /** The number of a list's item. */
    private static final Pattern ITEM = Pattern.compile("\\s*\\d{1,2}");

    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{M}\\d.'’-]+$");
    private static final Pattern NEXT = Pattern.compile("[“\"‘'(\\[—–-]*\\s*(?<word>\\p{L}\\.|[\\p{L}\\p{M}\\d]*)");
    private static final Pattern LOWER_NAME = Pattern.compile("(?:al|el|as|ar|an|ad|at)-\\p{Lu}");
    private static final Pattern SPEECH = Pattern.compile("(?:[\\p{L}’'-]+ ){1,3}"
            + "(?:said|says|asked|asks|told|tells|added|adds|shouted|wrote|writes|replied|wondered|recalled)\\b");

    private enum Verdict {
        SPLIT,
        JOIN,
        OPEN
    }

    /** The sentences of {@code block}, given the model's; both relative to the block, in order. */
    List<Span> repair(String block, List<Span> found) {
        Set<Integer> model = new TreeSet<>();
        found.forEach(span -> model.add(span.begin()));
        TreeSet<Integer> begins = new TreeSet<>();
        Matcher gap = GAP.matcher(block);
        while (gap.find()) {
            int begin = begins.isEmpty() ? 0 : begins.last();
            boolean item = ITEM.matcher(block).region(begin, gap.start()).matches();
            Verdict verdict = item ? Verdict.JOIN : verdict(block, gap);
            if (verdict == Verdict.SPLIT || (verdict == Verdict.OPEN && model.contains(gap.end()))) {
                begins.add(gap.end());
            }
        }
        for (Pattern pattern : List.of(RUN_ON, BULLET)) {
            Matcher matcher = pattern.matcher(block);
            while (matcher.find()) {
                begins.add(matcher.end());
            }
        }
        return cut(block, begins);
    }

    private static Verdict verdict(String block, Matcher gap) {
        String rest = block.substring(gap.end());
        Matcher next = NEXT.matcher(rest);
        String word = next.lookingAt() ? next.group("word") : "";
        if (word.isEmpty()) {
            return Verdict.OPEN;
        }
        if (Character.isLowerCase(word.codePointAt(0))
                && !LOWER_NAME.matcher(rest).lookingAt()) {
            return Verdict.JOIN;
        }
        if (!gap.group("mark").equals(".")) {
            boolean speaks =
                    !gap.group("close").isEmpty() && SPEECH.matcher(rest).lookingAt();
            return speaks ? Verdict.JOIN : Verdict.SPLIT;
        }
        return gap.group("close").isEmpty() ? afterStop(wordBefore(block, gap.start()), word) : Verdict.SPLIT;
    }

    private static Verdict afterStop(String before, String next) {
        boolean number = Character.isDigit(next.codePointAt(0));
        if (Abbreviations.leads(before)
                || (number && (Abbreviations.isMonth(before) || Abbreviations.counts(before)))) {
            return Verdict.JOIN;
        }
        if (Abbreviations.tellsTime(before)) {
            return Abbreviations.followsTime(next) ? Verdict.JOIN : Verdict.SPLIT;
        }
        if (Abbreviations.mayEnd(before)) {
            return Abbreviations.opens(next) ? Verdict.SPLIT : Verdict.JOIN;
        }
        boolean shortName = !before.isEmpty() && before.length() <= 4 && Character.isUpperCase(before.charAt(0));
        return shortName && !Abbreviations.opens(next) ? Verdict.OPEN : Verdict.SPLIT;
    }

    private static String wordBefore(String block, int end) {
        Matcher word = WORD_BEFORE.matcher(block).region(Math.max(0, end - 40), end);
        return word.find() ? word.group() : "";
    }

    private static List<Span> cut(String block, NavigableSet<Integer> begins) {
        begins.add(0);
        List<Span> sentences = new ArrayList<>();
        for (int begin : begins) {
            Integer next = begins.higher(begin);
            Span sentence = trim(block, begin, next == null ? block.length() : next);
            if (sentence.length() > 0) {
                sentences.add(sentence);
            }
        }
        return List.copyOf(sentences);
    }

    /** The range without white space at either end. */
    static Span trim(String block, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(block.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(block.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
