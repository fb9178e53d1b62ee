package org.dateline.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Text;
import org.dateline.time.DateFinder;
import org.dateline.time.Period;

/**
 * The day that "Monday" and "last week" count from: that of the publication, or a somewhat later one that the head of the
 * article itself gives ("Sat 24 Aug 2013 at 23:54"), for no report is written before what it tells.
 */
final class DayOfReport {
    private static final int BLOCKS = 4;

    /** Of a block, so many characters may be its date line. */
    private static final int HEAD = 60;

    private static final int MONTH = 31;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private DayOfReport() {}

    static Optional<LocalDate> of(LinkedArticle article) {
        Optional<LocalDate> published = article.annotated().article().metadata().published();
        Text text = article.annotated().article().text();
        return article.annotated().article().blocks().stream()
                .limit(BLOCKS)
                .map(b -> text.slice(b.span()))
                .map(head -> head.substring(0, Math.min(HEAD, head.length())))
                .flatMap(DayOfReport::fullDays)
                .filter(d -> published.map(p -> isSoonAfter(p, d)).orElse(true))
                .findFirst()
                .or(() -> published);
    }

    /** The days that words give with their year. */
    private static Stream<LocalDate> fullDays(String words) {
        return new DateFinder()
                .find(words, Optional.empty()).stream()
                        .filter(w -> w.phrase()
                                .filter(p -> YEAR.matcher(words.substring(p.begin(), p.end()))
                                        .find())
                                .isPresent())
                        .flatMap(w -> w.period().stream())
                        .filter(p -> p.days() == 1)
                        .map(Period::start);
    }

    private static boolean isSoonAfter(LocalDate published, LocalDate day) {
        long days = ChronoUnit.DAYS.between(published, day);
        return days > 0 && days <= MONTH;
    }
}
