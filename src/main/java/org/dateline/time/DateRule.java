package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * One form that date phrases take. The named group {@code phrase}, where the form has it, is what belongs to the phrase;
 * the rest is the company that the form has to keep.
 *
 * @param sign what every sentence with such a phrase holds
 */
record DateRule(Sign sign, Pattern form, boolean marksPhrase, Function<MatchResult, Optional<Meaning>> reading) {

    static DateRule of(Sign sign, String form, Function<MatchResult, Optional<Meaning>> reading) {
        return new DateRule(sign, Pattern.compile(form), form.contains("(?<phrase>"), reading);
    }

    List<DatePhrase> find(String sentence) {
        List<DatePhrase> found = new ArrayList<>();
        Matcher matcher = form.matcher(sentence);
        while (matcher.find()) {
            Span span = marksPhrase
                    ? new Span(matcher.start("phrase"), matcher.end("phrase"))
                    : new Span(matcher.start(), matcher.end());
            reading.apply(matcher.toMatchResult()).ifPresent(meaning -> found.add(new DatePhrase(span, meaning)));
        }
        return found;
    }
}
