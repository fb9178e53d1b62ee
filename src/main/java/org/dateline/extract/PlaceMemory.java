package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.dateline.article.BlockKind;
import org.dateline.event.Where;

/** The places that an article has spoken of so far: where a sentence without a place of its own happens. */
final class PlaceMemory {
    private final PlaceFinder places;
    private Optional<Where> headline = Optional.empty();
    private Optional<Where> lastEvent = Optional.empty();
    private Optional<Where> inBlock = Optional.empty();
    private boolean inHeadline;

    PlaceMemory(PlaceFinder places) {
        this.places = places;
    }

    /** A new block begins. */
    void begin(BlockKind kind) {
        inHeadline = kind == BlockKind.HEADLINE;
        inBlock = Optional.empty();
    }

    /** A sentence has been read. */
    void heard(Words words, IntPredicate spoken) {
        Optional<Where> topic = places.topic(words, spoken);
        if (inHeadline && headline.isEmpty()) {
            headline = topic;
        }
        inBlock = topic.or(() -> inBlock);
    }

    /** Something happened there. */
    void happened(Where where) {
        lastEvent = Optional.of(where);
    }

    /** The place of the nearest earlier sentence of the block, else of the article's last event, else of its headline. */
    Optional<Where> recall(List<Words> earlier) {
        return inBlock.or(() -> earlier.isEmpty() ? lastEvent : Optional.empty())
                .or(() -> headline);
    }
}
