package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Makes one phrase of two ("between January and mid-May") or of one with its introduction ("since mid-February"). */
final class PhraseJoiner {
    private static final Pattern OPENS_RANGE =
            Pattern.compile("\\b(?:[Bb]etween|[Ff]rom|[Oo]vernight from) (?:the )?$");
    private static final Pattern JOINS_RANGE =
            Pattern.compile(" (?:and|to|until|till|through|up to|and the|to the) (?:late |early |on )?");
    private static final Pattern JOINS_UNOPENED = Pattern.compile(" ?[-–] ?| to | through ");
    /** Up to ten words may come between: "since the start of the campaign almost six weeks ago". */
    private static final Pattern SINCE =
            Pattern.compile("\\b[Ss]ince (?:(?:[\\p{L}\\d'’-]+ ){1,10}?(?:(?:in|on|at) )?)?$");

    private static final Pattern SPAN_UP_TO = Pattern.compile(
            "\\b(?:[Tt]he )?(" + Words.NUMBER + ") (hours|days|weeks) (?:to|until|up to|ending|that ended)(?: on)? $");

    private PhraseJoiner() {}

    static List<DatePhrase> join(String sentence, List<DatePhrase> phrases) {
        List<DatePhrase> joined = new ArrayList<>();
        int next = 0;
        while (next < phrases.size()) {
            DatePhrase phrase = phrases.get(next++);
            int floor =
                    joined.isEmpty() ? 0 : joined.get(joined.size() - 1).span().end();
            String before = sentence.substring(floor, phrase.span().begin());
            if (next < phrases.size()) {
                Optional<DatePhrase> range = range(sentence, before, phrase, phrases.get(next));
                if (range.isPresent()) {
                    joined.add(range.get());
                    next++;
                    continue;
                }
            }
            joined.add(introduced(sentence, before, phrase));
        }
        return joined;
    }

    private static Optional<DatePhrase> range(String sentence, String before, DatePhrase from, DatePhrase to) {
        String gap = sentence.substring(from.span().end(), to.span().begin());
        Matcher opening = OPENS_RANGE.matcher(before);
        boolean opened = opening.find();
        if (!(opened ? JOINS_RANGE : JOINS_UNOPENED).matcher(gap).matches()) {
            return Optional.empty();
        }
        int begin = from.span().begin() - (opened ? before.length() - opening.start() : 0);
        DatePhrase start = bound(sentence, from);
        DatePhrase stop = bound(sentence, to);
        return Optional.of(new DatePhrase(
                new Span(begin, to.span().end()),
                reference -> stop.meaning().seenFrom(reference).flatMap(end -> upTo(start, end, reference))));
    }

    /** What reaches from or to the middle of a month reaches from or to about its fifteenth. */
    private static DatePhrase bound(String sentence, DatePhrase phrase) {
        String words = sentence.substring(phrase.span().begin(), phrase.span().end());
        if (Words.third(words) != 1) {
            return phrase;
        }
        return new DatePhrase(
                phrase.span(),
                reference -> phrase.meaning()
                        .seenFrom(reference)
                        .map(period -> Period.day(period.start().plusDays((period.days() - 1) / 2))));
    }

    /** The beginning is the latest before the end: "from November to January" crosses the year. */
    private static Optional<Period> upTo(DatePhrase from, Period end, Reference reference) {
        return from.meaning()
                .seenFrom(reference.seenFrom(end.end()))
                .filter(start -> !start.start().isAfter(end.end()))
                .map(start -> new Period(start.start(), end.end()));
    }

    private static DatePhrase introduced(String sentence, String before, DatePhrase phrase) {
        Matcher lengthy = SPAN_UP_TO.matcher(before);
        if (lengthy.find()) {
            return new DatePhrase(
                    from(before, lengthy, phrase),
                    reference -> phrase.meaning()
                            .seenFrom(reference)
                            .flatMap(end -> lengthUpTo(lengthy.group(1), lengthy.group(2), end)));
        }
        Matcher since = SINCE.matcher(before);
        if (since.find()) {
            DatePhrase onset = bound(sentence, phrase);
            return new DatePhrase(
                    from(before, since, phrase),
                    reference -> onset.meaning().seenFrom(reference).flatMap(start -> since(start, reference)));
        }
        return phrase;
    }

    private static Span from(String before, Matcher introduction, DatePhrase phrase) {
        return new Span(
                phrase.span().begin() - (before.length() - introduction.start()),
                phrase.span().end());
    }

    private static Optional<Period> lengthUpTo(String count, String unit, Period end) {
        return Words.number(count).map(number -> {
            long days = switch (unit.charAt(0)) {
                case 'h' -> (number + 23) / 24;
                case 'd' -> number;
                default -> number * 7L;
            };
            return new Period(end.end().minusDays(days), end.end());
        });
    }

    private static Optional<Period> since(Period start, Reference reference) {
        return reference.day().filter(day -> !day.isBefore(start.start())).map(day -> new Period(start.start(), day));
    }
}
