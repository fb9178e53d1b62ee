package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;
import org.dateline.event.EventType;
import org.dateline.text.Span;

/** Tells what kind of event did a harm, by the words around it. */
final class EventTyper {
    /** A kind of event, the words of the sentence that tell it, if words do, and whether an earlier sentence tells it. */
    record Typed(EventType type, Optional<Span> cue, boolean earlier) {
        Typed(EventType type, Optional<Span> cue) {
            this(type, cue, false);
        }

        /** Of a figure that sums many events: only its own sentence tells their kind. */
        EventType ofSum() {
            return earlier ? EventType.OTHER : type;
        }
    }

    private static final Set<String> BOUNDARIES = Set.of(";", "while", "whereas");
    private static final int GENERAL = 6;
    private static final int APART = 30;

    /** Kinds of events whose words also tell of the more general kind: bombs fall in air strikes. */
    static final Map<EventType, Set<EventType>> REFINES = Map.of(
            EventType.BOMBING,
            Set.of(
                    EventType.DRONE_STRIKE,
                    EventType.SUICIDE_ATTACK,
                    EventType.CHEMICAL_ATTACK,
                    EventType.AIRSTRIKE,
                    EventType.SHELLING),
            EventType.SHELLING,
            Set.of(EventType.DRONE_STRIKE, EventType.CHEMICAL_ATTACK, EventType.AIRSTRIKE),
            EventType.AIRSTRIKE,
            Set.of(EventType.DRONE_STRIKE, EventType.CHEMICAL_ATTACK),
            EventType.SHOOTING,
            Set.of(EventType.EXECUTION, EventType.DRONE_STRIKE),
            EventType.ARMED_CLASH,
            Set.of(EventType.SUICIDE_ATTACK));

    private static final Set<VictimCategory> FIGHTERS =
            Set.of(VictimCategory.MILITARY, VictimCategory.MILITANT, VictimCategory.MILITIA);

    private final RuleBook rules;

    EventTyper(RuleBook rules) {
        this.rules = rules;
    }

    /** The kind of event for a fact; {@code before} are earlier sentences of the block, nearest first. */
    Typed type(Words words, HarmFact fact, List<HarmFact> facts, List<Words> before) {
        if (fact.harm() == Harm.DETAINED && FIGHTERS.contains(fact.figure().category())) {
            return new Typed(EventType.ARMED_CLASH, Optional.empty());
        }
        boolean ownHarm =
                fact.harm() == fact.word().harm() && fact.harm() != Harm.DISPLACED && fact.harm() != Harm.DESTROYED;
        if (fact.word().event().isPresent() && ownHarm) {
            return new Typed(fact.word().event().get(), Optional.empty());
        }
        Optional<Typed> here = inSentence(words, fact.trigger(), fact.harm(), facts);
        if (here.isPresent()) {
            return here.get();
        }
        Optional<EventType> own = ownType(fact);
        if (own.isPresent()) {
            return new Typed(own.get(), Optional.empty());
        }
        for (Words earlier : before) {
            Optional<Typed> there = inSentence(earlier, earlier.size(), fact.harm(), List.of());
            if (there.isPresent()) {
                return new Typed(there.get().type(), Optional.empty(), true);
            }
        }
        return new Typed(EventType.OTHER, Optional.empty());
    }

    /** Whether any word of the sentence tells of violence. */
    boolean told(Words words, HarmFact fact) {
        boolean wound = false;
        for (int i = 0; i < words.size(); i++) {
            wound |= rules.triggerAt(words, i)
                    .filter(h -> h.value().harm() == Harm.WOUNDED)
                    .isPresent();
        }
        return wound
                || inSentence(words, fact.trigger(), fact.harm(), List.of()).isPresent();
    }

    private static Optional<EventType> ownType(HarmFact fact) {
        return switch (fact.harm()) {
            case DISPLACED -> Optional.of(EventType.DISPLACEMENT);
            case ABDUCTED -> Optional.of(EventType.ABDUCTION);
            case DETAINED -> Optional.of(EventType.ARREST);
            case DESTROYED -> Optional.of(EventType.DESTRUCTION);
            default -> Optional.empty();
        };
    }

    /** The cue of the trigger's own clause, or the strongest of the sentence. */
    private Optional<Typed> inSentence(Words words, int at, Harm harm, List<HarmFact> facts) {
        List<Phrases.Hit<EventType>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Hit<EventType>> hit = rules.events().at(words, i);
            boolean name = words.linkAt(i).isPresent()
                    && !hit.map(h -> h.value() == EventType.AIRSTRIKE).orElse(false);
            if (hit.isPresent() && !name && causes(hit.get().value(), harm) && !victim(i, facts)) {
                hits.add(hit.get());
                i = hit.get().to() - 1;
            }
        }
        return hits.stream()
                .min(Comparator.comparingInt(h -> distance(words, h, at)))
                .map(near -> hits.stream()
                        .filter(h ->
                                REFINES.getOrDefault(near.value(), Set.of()).contains(h.value()))
                        .filter(h -> !parted(words, near.from(), h.from()))
                        .min(Comparator.comparingInt(h -> rules.order(h.value())))
                        .orElse(near))
                .map(h -> new Typed(h.value(), Optional.of(words.span(h.from(), h.to()))));
    }

    /** "killed two suicide bombers": the words for the victims tell nothing of what killed them. */
    private static boolean victim(int i, List<HarmFact> facts) {
        return facts.stream()
                .anyMatch(f -> f.figure().from() <= i && i < f.figure().to());
    }

    private int distance(Words words, Phrases.Hit<EventType> hit, int at) {
        int general = hit.value() == EventType.ARMED_CLASH ? GENERAL : 0;
        int apart = at < words.size() && parted(words, hit.from(), at) ? APART : 0;
        return Math.abs(hit.from() - at) + general + apart;
    }

    /** Whether the words between belong to another clause. */
    private static boolean parted(Words words, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (words.in(i, BOUNDARIES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the harm is done to the body. */
    static boolean isBodily(Harm harm) {
        return harm == Harm.KILLED || harm == Harm.WOUNDED || harm == Harm.KILLED_OR_WOUNDED;
    }

    /** Nobody is killed by an arrest: kinds of events that only tell another harm say nothing of this one. */
    static boolean causes(EventType type, Harm harm) {
        Set<EventType> others =
                Set.of(EventType.DISPLACEMENT, EventType.ARREST, EventType.DESTRUCTION, EventType.TERRITORY_CHANGE);
        Set<EventType> ofPersons =
                Set.of(EventType.EXECUTION, EventType.SHOOTING, EventType.ABDUCTION, EventType.HUMAN_SHIELD);
        if (harm == Harm.DESTROYED && ofPersons.contains(type)) {
            return false;
        }
        return !isBodily(harm) || !others.contains(type);
    }
}
