package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.StateForces;

/** From a mention's words to the entries they could mean: by name, demonym, force, trimmed name, and spelling last. */
final class CandidateFinder {
    private final Gazetteer gazetteer;
    private final StateForces forces;
    private final SpellingIndex spellings;
    private final Map<String, Set<Person>> surnames;

    CandidateFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.forces = new StateForces(gazetteer);
        this.spellings = new SpellingIndex(gazetteer);
        this.surnames = surnames(gazetteer);
    }

    Candidates find(String name, MentionKind kind) {
        Candidates exact = exact(name, kind);
        if (!exact.isEmpty()) {
            return exact;
        }
        Candidates trimmed = trimmed(name, kind);
        return trimmed.isEmpty() ? ofKind(spellings.find(name), kind, "spelling") : trimmed;
    }

    private Candidates exact(String name, MentionKind kind) {
        Candidates named = ofKind(gazetteer.named(name), kind, "name");
        if (!named.isEmpty()) {
            return named;
        }
        Candidates demonym = ofKind(gazetteer.withDemonym(name), kind, "demonym");
        if (!demonym.isEmpty()) {
            return demonym;
        }
        Optional<Actor> force = forces.find(name);
        if (force.isPresent()) {
            return ofKind(List.of(force.get()), kind, "force");
        }
        return name.endsWith("s") ? singular(name.substring(0, name.length() - 1), kind) : Candidates.NONE;
    }

    /** A plural that the gazetteer does not list, or the possessive of a text that lost its apostrophes ("Syrias"). */
    private Candidates singular(String name, MentionKind kind) {
        List<Entry> members = new ArrayList<>(gazetteer.withDemonym(name));
        gazetteer.named(name).stream()
                .filter(entry -> entry instanceof Actor || isCountry(entry))
                .forEach(members::add);
        return ofKind(members, kind, "plural");
    }

    private static boolean isCountry(Entry entry) {
        return entry instanceof Place place && place.kind() == Place.Kind.COUNTRY;
    }

    private Candidates trimmed(String name, MentionKind kind) {
        for (String shorter : NameTrimmer.trimmed(name, kind)) {
            List<Entry> named = new ArrayList<>(gazetteer.named(shorter));
            if (kind == MentionKind.ORGANISATION) {
                named.removeIf(entry -> !isBody(entry));
            } else if (kind == MentionKind.LOCATION) {
                named.removeIf(entry -> !(entry instanceof Place));
            }
            Candidates candidates = ofKind(named, kind, "name");
            if (!candidates.isEmpty()) {
                return candidates;
            }
        }
        return Candidates.NONE;
    }

    /** "Kurdish fighters" are not the Kurds, and "Iraqi group" is not Iraq. */
    private static boolean isBody(Entry entry) {
        return !(entry instanceof Place)
                && !(entry instanceof Person)
                && !(entry instanceof Actor actor && actor.kind() == Actor.Kind.POPULATION_GROUP);
    }

    /** A person is only ever a person of the gazetteer; what else a name means, its kind makes likely, not certain. */
    private static Candidates ofKind(List<? extends Entry> entries, MentionKind kind, String evidence) {
        if (kind == MentionKind.PERSON) {
            List<? extends Entry> people =
                    entries.stream().filter(Person.class::isInstance).toList();
            return people.isEmpty() ? Candidates.NONE : new Candidates(people, evidence);
        }
        List<? extends Entry> fitting =
                entries.stream().filter(entry -> fits(entry, kind)).toList();
        if (!fitting.isEmpty()) {
            return new Candidates(fitting, evidence);
        }
        return entries.isEmpty() ? Candidates.NONE : new Candidates(entries, evidence);
    }

    private static boolean fits(Entry entry, MentionKind kind) {
        return switch (kind) {
            case LOCATION -> entry instanceof Place;
            case NATIONALITY -> !isBody(entry) && !(entry instanceof Person);
            case ORGANISATION -> isBody(entry);
            case PERSON -> entry instanceof Person;
        };
    }

    /** The public persons whose last names are {@code name}, by id. */
    List<Person> withSurname(String name) {
        return List.copyOf(surnames.getOrDefault(NameFolder.fold(name), Set.of()));
    }

    private static Map<String, Set<Person>> surnames(Gazetteer gazetteer) {
        Map<String, Set<Person>> surnames = new HashMap<>();
        for (Entry entry : gazetteer.entries()) {
            if (entry instanceof Person person) {
                surname(person.name()).ifPresent(name -> put(surnames, name, person));
                person.aliases().forEach(alias -> surname(alias).ifPresent(name -> put(surnames, name, person)));
            }
        }
        return surnames;
    }

    private static void put(Map<String, Set<Person>> surnames, String surname, Person person) {
        surnames.computeIfAbsent(surname, any -> new LinkedHashSet<>()).add(person);
    }

    private static Optional<String> surname(String name) {
        List<NameWord> words = NameFolder.significant(NameWord.in(name));
        return words.size() < 2
                ? Optional.empty()
                : Optional.of(NameFolder.fold(words.get(words.size() - 1).form()));
    }
}
