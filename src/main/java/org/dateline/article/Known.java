package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one source of metadata knows; sources are asked in order, and the first that knows wins. */
record Known(
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> title,
        Optional<String> language,
        Optional<String> licence,
        List<String> bylines) {
    static final Known NOTHING = new Known(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** What this source knows, filled up from {@code other}. */
    Known orElse(Known other) {
        return new Known(
                publisher.or(other::publisher),
                published.or(other::published),
                url.or(other::url),
                title.or(other::title),
                language.or(other::language),
                licence.or(other::licence),
                bylines.isEmpty() ? other.bylines : bylines);
    }
}
