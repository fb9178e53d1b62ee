package org.dateline.extract;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.dateline.article.BlockKind;
import org.dateline.event.Where;
import org.dateline.event.WherePrecision;
import org.dateline.gazetteer.Place;

/** The places that an article has spoken of so far: where a sentence without a place of its own happens. */
final class PlaceMemory {
    private static final int REACH = 4;

    private final PlaceFinder places;
    private Optional<Where> headline = Optional.empty();
    private Optional<Where> lastEvent = Optional.empty();
    private Optional<Where> inBlock = Optional.empty();
    private Optional<Where> lastTopic = Optional.empty();
    private Optional<Where> hint = Optional.empty();
    private Optional<Where> country = Optional.empty();
    private Optional<Where> passing = Optional.empty();
    private int clock;
    private int eventAt = -1;
    private int passingAt;
    private boolean inHeadline;

    PlaceMemory(PlaceFinder places) {
        this.places = places;
    }

    /** A new block begins. */
    void begin(BlockKind kind) {
        inHeadline = kind == BlockKind.HEADLINE;
        inBlock = Optional.empty();
        passing = Optional.empty();
    }

    /** A sentence has been read. */
    void heard(Words words, IntPredicate spoken) {
        Optional<Where> topic = places.topic(words, spoken);
        if (inHeadline && headline.isEmpty()) {
            headline = topic.or(() -> places.hint(words, false));
        }
        lastTopic = topic.or(() -> lastTopic);
        hint = hint.or(() -> places.hint(words, false));
        country = country.or(() -> places.hint(words, true));
        Optional<Where> exact = topic.filter(PlaceMemory::isExact);
        boolean event = eventAt == clock;
        if (exact.isPresent() && !event) {
            passing = exact;
            passingAt = clock;
        }
        clock++;
    }

    /** Something happened there. */
    void happened(Where where) {
        lastEvent = Optional.of(where);
        eventAt = clock;
        if (isExact(where)) {
            inBlock = Optional.of(where);
            passing = Optional.empty();
        }
    }

    /** For the lead of a list of many events only the headline speaks of the whole. */
    Optional<Where> ofWhole() {
        return headline;
    }

    /** What the headline speaks of, be it a country, else the country of what was last spoken of. */
    Optional<Where> wide(Function<Place, Optional<Place>> countryOf) {
        return headline.or(() -> country(countryOf)).or(() -> country);
    }

    /** The country of what was last spoken of: where the toll of a whole war belongs. */
    Optional<Where> country(Function<Place, Optional<Place>> countryOf) {
        return recall().flatMap(
                        w -> w.place().flatMap(countryOf).map(c -> new Where(w.phrase(), c.name(), Optional.of(c))))
                .or(() -> country);
    }

    /**
     * The place last spoken of in this block, else that of the article's last event where it lies in the headline's, else
     * the headline's.
     */
    Optional<Where> recall() {
        Optional<Where> whole = headline.filter(PlaceMemory::isExact);
        Optional<Where> inside = lastEvent.filter(
                e -> whole.filter(h -> places.holds(h, e) || mayHold(h, e)).isPresent());
        Optional<Where> here = inBlock.isEmpty() || clock - passingAt <= REACH ? passing : Optional.empty();
        return here.or(() -> inBlock)
                .or(() -> inside)
                .or(() -> whole)
                .or(() -> lastEvent)
                .or(() -> lastTopic)
                .or(() -> hint);
    }

    /** An unknown village may lie in the province that the headline names. */
    private static boolean mayHold(Where outer, Where inner) {
        return inner.place().isEmpty()
                && outer.precision().ucdp().orElse(0)
                        >= WherePrecision.DISTRICT.ucdp().orElseThrow();
    }

    private static boolean isExact(Where where) {
        return where.place()
                .filter(p -> p.kind() == Place.Kind.COUNTRY || p.kind() == Place.Kind.REGION)
                .isEmpty();
    }
}
