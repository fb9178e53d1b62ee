package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;

/**
 * What is known of a publication; what is unknown stays empty.
 *
 * @param publisher name of the outlet
 * @param published day of publication
 * @param dateSource where {@code published} comes from: {@code metadata}, {@code text} or {@code dateline}
 * @param language BCP 47 tag
 * @param bylines names of authors as written
 * @param agencies names of credited agencies as written ("Source: Xinhua/", "(AP)")
 * @param datelinePlace the place that the dateline names ("MOSUL, Iraq (AP) -")
 */
public record Metadata(
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> dateSource,
        Optional<String> url,
        Optional<String> title,
        Optional<String> language,
        Optional<String> licence,
        List<String> bylines,
        List<String> agencies,
        Optional<Span> datelinePlace) {
    public Metadata {
        bylines = List.copyOf(bylines);
        agencies = List.copyOf(agencies);
    }

    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
}
