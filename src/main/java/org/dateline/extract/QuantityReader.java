package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.claim.Bound;
import org.dateline.claim.Quantity;
import org.dateline.text.Span;

/** Reads quantities with their bound: "at least 35", "between 20 and 30", "nearly two dozen", "tens of thousands". */
final class QuantityReader {
    /** A quantity whose words end before {@code to}. */
    record Read(int to, Quantity quantity) {}

    private static final Phrases<Bound> BOUNDS = new Phrases<>();
    private static final Phrases<String> VAGUE = new Phrases<>();
    private static final Set<String> DETERMINERS =
            Set.of("the", "another", "further", "all", "other", "these", "those", "additional");
    private static final Set<String> MORE = Set.of("more", "other", "others", "additional", "further");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final int RISE_REACH = 8;
    private static final Set<String> RISES = Set.of(
            "rose",
            "rises",
            "risen",
            "rising",
            "raised",
            "raises",
            "raising",
            "increased",
            "climbed",
            "jumped",
            "grew",
            "grown",
            "up",
            "revised",
            "fell",
            "lowered",
            "cut",
            "dropped",
            "down");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3}(?:,\\d{3})*)[-–](\\d{1,3}(?:,\\d{3})*)");

    static {
        for (String phrase : List.of(
                "at least",
                "no fewer than",
                "not fewer than",
                "not less than",
                "no less than",
                "more than",
                "over",
                "well over",
                "upwards of",
                "in excess of",
                "a minimum of",
                "at the very least",
                "at least some")) {
            BOUNDS.add(phrase, Bound.AT_LEAST);
        }
        for (String phrase : List.of(
                "as many as",
                "up to",
                "at most",
                "no more than",
                "not more than",
                "nearly",
                "almost",
                "fewer than",
                "less than",
                "as high as",
                "a maximum of",
                "as much as",
                "just under")) {
            BOUNDS.add(phrase, Bound.AT_MOST);
        }
        for (String phrase : List.of(
                "about", "around", "some", "approximately", "roughly", "an estimated", "estimated", "close to")) {
            BOUNDS.add(phrase, Bound.ABOUT);
        }
        for (String phrase : List.of("a total of", "the total of")) {
            BOUNDS.add(phrase, Bound.EXACT);
        }
        for (String phrase : List.of(
                "dozens",
                "scores",
                "hundreds",
                "thousands",
                "tens",
                "tenths",
                "tenth",
                "millions",
                "tens of thousands",
                "hundreds of thousands",
                "several",
                "several hundred",
                "several thousand",
                "several dozen",
                "a few hundred",
                "a few dozen",
                "a few thousand",
                "many",
                "so many",
                "a number",
                "a large number",
                "large numbers",
                "large number",
                "an unknown number",
                "an unspecified number",
                "an undisclosed number",
                "numerous",
                "multiple",
                "a handful",
                "a few",
                "countless",
                "an untold number",
                "many more",
                "several more",
                "a dozen or more",
                "some")) {
            VAGUE.add(phrase, phrase);
        }
    }

    private QuantityReader() {}

    /** The quantity that begins at word {@code i}. */
    static Optional<Read> at(Words words, int i) {
        Optional<Phrases.Hit<Bound>> bound = BOUNDS.at(words, i);
        int at = bound.map(Phrases.Hit::to).orElse(i);
        at = bound.isPresent() && words.is(at, "at") ? at + 1 : at;
        at = skipDeterminers(words, at);
        Optional<Read> range = range(words, i, bound.isPresent() ? at : i);
        if (range.isPresent()) {
            return range;
        }
        Optional<NumberReader.Numeral> number = NumberReader.at(words, at).or(() -> two(words, i));
        if (number.isPresent()) {
            return counted(words, i, number.get(), bound.map(Phrases.Hit::value).orElse(Bound.EXACT));
        }
        if (bound.isPresent() && bound.get().value() != Bound.EXACT) {
            int nested = bound.get().to();
            Optional<Phrases.Hit<String>> vague = VAGUE.at(words, nested);
            return vague.isPresent() && !vague.get().value().equals("some")
                    ? vague(words, i, vague.get().to())
                    : softSome(words, i);
        }
        return VAGUE.at(words, at).flatMap(hit -> vague(words, i, hit.to()));
    }

    /** "both men", "both were", "a couple of", "a pair of": two. */
    private static Optional<NumberReader.Numeral> two(Words words, int i) {
        if (words.is(i, "both") && !words.is(i + 1, "sides") && !words.is(i + 1, "in")) {
            return Optional.of(new NumberReader.Numeral(i + 1, 2));
        }
        boolean pair = Set.of("couple", "pair", "trio", "quartet", "score").contains(words.low(i + 1));
        long count = words.is(i + 1, "trio") ? 3 : words.is(i + 1, "quartet") ? 4 : words.is(i + 1, "score") ? 20 : 2;
        boolean article = words.is(i, "a") || words.is(i, "the") || words.is(i, "another");
        return article && pair && words.is(i + 2, "of")
                ? Optional.of(new NumberReader.Numeral(i + 2, count))
                : Optional.empty();
    }

    private static Optional<Read> softSome(Words words, int i) {
        return words.is(i, "some") ? vague(words, i, i + 1) : Optional.empty();
    }

    private static Optional<Read> vague(Words words, int from, int to) {
        int end = MORE.contains(words.low(to)) ? to + 1 : to;
        return Optional.of(new Read(end, Quantity.vague(words.span(from, to))));
    }

    private static Optional<Read> counted(Words words, int from, NumberReader.Numeral number, Bound bound) {
        Bound effective = bound;
        int to = number.to();
        if (words.is(to, "or") && words.is(to + 1, "more")) {
            effective = Bound.AT_LEAST;
            to += 2;
        } else if (words.is(to, "or") && words.is(to + 1, "so")) {
            effective = Bound.ABOUT;
            to += 2;
        }
        return Optional.of(new Read(to, Quantity.of(words.span(from, to), effective, number.value())));
    }

    private static int skipDeterminers(Words words, int at) {
        int next = at;
        while (DETERMINERS.contains(words.low(next))
                || ((words.is(next, "a") || words.is(next, "an"))
                        && (words.is(next + 1, "further") || words.is(next + 1, "additional")))) {
            next++;
        }
        return next;
    }

    private static Optional<Read> range(Words words, int from, int at) {
        Matcher dashed = RANGE.matcher(words.low(at));
        if (dashed.matches()) {
            return range(words.span(from, at + 1), at + 1, number(dashed.group(1)), number(dashed.group(2)));
        }
        boolean between = words.is(at, "between") || (words.is(at, "from") && !rises(words, at));
        int first = between ? at + 1 : at;
        Optional<NumberReader.Numeral> low = NumberReader.at(words, first);
        boolean second = words.is(at - 1, "from") && rises(words, at - 1);
        if (low.isEmpty() || second) {
            return Optional.empty();
        }
        int link = low.get().to();
        boolean joined = between
                ? words.is(link, "and") || words.is(link, "to")
                : words.in(link, DASHES)
                        || words.is(link, "to")
                        || (words.is(link, "or")
                                && NumberReader.at(words, link + 1).isPresent());
        Optional<NumberReader.Numeral> high = joined ? NumberReader.at(words, link + 1) : Optional.empty();
        return high.flatMap(
                h -> range(words.span(from, h.to()), h.to(), low.get().value(), h.value()));
    }

    /** "rose from 8 to 11": two numbers, one after the other. */
    private static boolean rises(Words words, int from) {
        for (int i = Math.max(0, from - RISE_REACH); i < from; i++) {
            if (RISES.contains(words.low(i))) {
                return true;
            }
        }
        return false;
    }

    private static long number(String figures) {
        return Long.parseLong(figures.replace(",", ""));
    }

    private static Optional<Read> range(Span span, int to, long low, long high) {
        return low < high ? Optional.of(new Read(to, Quantity.range(span, low, high))) : Optional.empty();
    }
}
