package org.dateline.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds references to entries that do not exist or are of the wrong kind, and chains that bite their own tail. */
final class ReferenceCheck {
    private final Map<String, Entry> entries;

    ReferenceCheck(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    List<Fault> faults(Entry entry, Row row) {
        if (entry instanceof Place place) {
            return faults(place.id(), place.within(), new Reference("within", "place", Set.of(Place.class)), row);
        }
        if (entry instanceof Actor actor) {
            return faults(actor.id(), actor.parent(), new Reference("parent", "actor", Set.of(Actor.class)), row);
        }
        if (entry instanceof Person person) {
            Set<Class<?>> bodies = Set.of(Actor.class, Organisation.class);
            Reference reference = new Reference("affiliation", "actor or organisation", bodies);
            return faults(person.id(), person.affiliation(), reference, row);
        }
        return List.of();
    }

    private record Reference(String column, String kind, Set<Class<?>> classes) {}

    private List<Fault> faults(String id, Optional<String> target, Reference reference, Row row) {
        if (target.isEmpty()) {
            return List.of();
        }
        Optional<Entry> entry = Optional.ofNullable(entries.get(target.get()));
        if (entry.isEmpty() || !reference.classes().contains(entry.get().getClass())) {
            String what = reference.column() + " names no " + reference.kind() + ": " + target.get();
            return List.of(row.fault(what, "add that " + reference.kind() + " or correct the id"));
        }
        if (isCyclic(id)) {
            String what = reference.column() + " leads from " + id + " back to " + id;
            return List.of(row.fault(what, "name the larger one only in the smaller one's row"));
        }
        return List.of();
    }

    /** Whether going up from the entry comes back to it; a cycle above it is the fault of its own members. */
    private boolean isCyclic(String id) {
        Set<String> seen = new HashSet<>();
        Optional<String> above = above(id);
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(id)) {
                return true;
            }
            above = above(above.get());
        }
        return false;
    }

    private Optional<String> above(String id) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(id));
        if (entry.isPresent() && entry.get() instanceof Place place) {
            return place.within();
        }
        return entry.filter(Actor.class::isInstance).map(Actor.class::cast).flatMap(Actor::parent);
    }
}
