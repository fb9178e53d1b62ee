package org.dateline.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.Place;

/**
 * Names that were taken for persons or bodies and that the article uses as a city's: "in Edmonton", once, makes all its
 * Edmontons the city of the dump.
 */
final class PlaceNamesByUse {
    private static final Set<String> BEFORE_PLACES = Set.of("around", "at", "in", "inside", "near", "outside");
    /** A smaller place is as likely a person of its name. */
    private static final long CITY = 50_000;

    private final WorldFinder world;
    private final Set<String> used = new HashSet<>();

    PlaceNamesByUse(WorldFinder world) {
        this.world = world;
    }

    void add(List<MentionText> mentions) {
        mentions.stream()
                .filter(mention -> BEFORE_PLACES.contains(mention.before(1)))
                .forEach(mention -> used.add(NameFolder.fold(mention.name())));
    }

    /** The city that the mention names; empty when it names none, or the article never uses it so. */
    Optional<Place> get(MentionText mention) {
        MentionKind kind = mention.mention().kind();
        boolean other = kind == MentionKind.PERSON || kind == MentionKind.ORGANISATION;
        return other && used.contains(NameFolder.fold(mention.name()))
                ? world.largest(mention.name()).filter(place -> place.population() >= CITY)
                : Optional.empty();
    }
}
