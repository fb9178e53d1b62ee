package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;
import org.dateline.text.Span;

/** Tells what kind of event did a harm, by the words around it. */
final class EventTyper {
    /** A kind of event and the words that tell it, if words do. */
    record Typed(EventType type, Optional<Span> cue) {}

    private final RuleBook rules;

    EventTyper(RuleBook rules) {
        this.rules = rules;
    }

    /** The kind of event for a fact; {@code before} are earlier sentences of the block, nearest first. */
    Typed type(Words words, HarmFact fact, List<Words> before) {
        boolean ownHarm = fact.harm() == fact.word().harm() && fact.harm() != Harm.DISPLACED;
        if (fact.word().event().isPresent() && ownHarm) {
            return new Typed(fact.word().event().get(), Optional.empty());
        }
        Optional<Typed> here = inSentence(words, fact.trigger(), fact.harm());
        if (here.isPresent()) {
            return here.get();
        }
        Optional<EventType> own = ownType(fact);
        if (own.isPresent()) {
            return new Typed(own.get(), Optional.empty());
        }
        for (Words earlier : before) {
            Optional<Typed> there = inSentence(earlier, earlier.size(), fact.harm());
            if (there.isPresent()) {
                return new Typed(there.get().type(), Optional.empty());
            }
        }
        return new Typed(EventType.OTHER, Optional.empty());
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
    private Optional<Typed> inSentence(Words words, int at, Harm harm) {
        List<Phrases.Hit<EventType>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Phrases.Hit<EventType>> hit = rules.events().at(words, i);
            boolean name = words.linkAt(i).isPresent()
                    && !hit.map(h -> h.value() == EventType.AIRSTRIKE).orElse(false);
            if (hit.isPresent() && !name && causes(hit.get().value(), harm)) {
                hits.add(hit.get());
                i = hit.get().to() - 1;
            }
        }
        int begin = clauseBegin(words, at);
        int end = clauseEnd(words, at);
        Comparator<Phrases.Hit<EventType>> strongest = Comparator.comparingInt(h -> rules.order(h.value()));
        return hits.stream()
                .filter(h -> h.from() >= begin && h.from() < end)
                .min(strongest)
                .or(() -> hits.stream().min(strongest))
                .map(h -> new Typed(h.value(), Optional.of(words.span(h.from(), h.to()))));
    }

    /** Nobody is killed by an arrest: kinds of events that only tell another harm say nothing of this one. */
    private static boolean causes(EventType type, Harm harm) {
        boolean bodily = harm == Harm.KILLED || harm == Harm.WOUNDED || harm == Harm.KILLED_OR_WOUNDED;
        Set<EventType> others =
                Set.of(EventType.DISPLACEMENT, EventType.ARREST, EventType.DESTRUCTION, EventType.TERRITORY_CHANGE);
        return !bodily || !others.contains(type);
    }

    private static int clauseBegin(Words words, int at) {
        for (int i = Math.min(at, words.size()) - 1; i > 0; i--) {
            if (words.is(i, ";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int clauseEnd(Words words, int at) {
        for (int i = at; i < words.size(); i++) {
            if (words.is(i, ";")) {
                return i;
            }
        }
        return words.size();
    }
}
