package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/** Reads from an article's own lines who wrote it, which agencies it credits, where and when it was sent. */
final class CreditReader {
    private static final Pattern SOURCE = Pattern.compile("^(?:Sources?|SOURCES?|Via)\\s*:?\\s+(.{2,80}?)[/.\\s]*$");
    private static final Pattern BARE = Pattern.compile("^[-–—(\\[ ]+([\\p{Lu}][\\p{L}]+)[)\\].]*$");
    private static final Pattern NO_NAME =
            Pattern.compile("(?:news )?agencies|enditem|ends|end|own|staff", Pattern.CASE_INSENSITIVE);
    private static final int BODIES_BEFORE_A_LATE_DATE = 2;

    private final List<String> bylines = new ArrayList<>();
    private final Set<String> agencies = new LinkedHashSet<>();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<String> daySource = Optional.empty();
    private Optional<Span> place = Optional.empty();

    private CreditReader() {}

    /** {@code known}, filled up with what the blocks of {@code text} tell. */
    static Metadata complete(Known known, String text, List<Block> blocks) {
        CreditReader reader = new CreditReader();
        reader.read(text, blocks);
        boolean stated = known.published().isPresent();
        return new Metadata(
                known.publisher(),
                known.published().or(() -> reader.day),
                stated ? Optional.of("metadata") : reader.daySource,
                known.url(),
                known.title(),
                known.language(),
                known.licence(),
                known.bylines().isEmpty() ? reader.bylines : known.bylines(),
                List.copyOf(reader.agencies),
                reader.place);
    }

    private void read(String text, List<Block> blocks) {
        int bodies = 0;
        for (Block block : blocks) {
            String words = text.substring(block.span().begin(), block.span().end());
            switch (block.kind()) {
                case BODY -> {
                    if (bodies++ == 0) {
                        readDateline(words, block.span());
                    }
                }
                case BYLINE -> {
                    Byline.names(words).stream()
                            .filter(name -> !bylines.contains(name))
                            .forEach(bylines::add);
                    readDate(words, bodies);
                }
                case DATE_LINE -> {
                    Byline.names(words).stream()
                            .filter(name -> !bylines.contains(name))
                            .forEach(bylines::add);
                    readDate(words, bodies);
                }
                case CREDIT -> readCredit(words);
                default -> {}
            }
        }
    }

    private void readDate(String words, int bodies) {
        if (day.isEmpty() && bodies <= BODIES_BEFORE_A_LATE_DATE) {
            day = DateLine.dateIn(words).flatMap(PublicationLine::day);
            daySource = day.map(it -> "text");
        }
    }

    private void readDateline(String words, Span body) {
        Dateline.at(words).ifPresent(dateline -> {
            place = dateline.place().map(span -> span.shift(body.begin()));
            dateline.agency().ifPresent(agencies::add);
            if (day.isEmpty() && dateline.day().isPresent()) {
                day = dateline.day();
                daySource = Optional.of("dateline");
            }
        });
    }

    private void readCredit(String words) {
        Matcher source = SOURCE.matcher(words);
        Matcher bare = BARE.matcher(words);
        String named = source.matches() ? source.group(1) : bare.matches() ? bare.group(1) : "";
        for (String name : named.split("\\s*(?:,|/|;|\\band\\b|&)\\s*")) {
            if (!name.isBlank() && !NO_NAME.matcher(name).matches()) {
                agencies.add(name.strip());
            }
        }
    }
}
