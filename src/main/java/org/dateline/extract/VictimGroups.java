package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.event.Party;
import org.dateline.gazetteer.Actor;
import org.dateline.link.Link;

/** Reads which group victims belong to. */
final class VictimGroups {
    private final RuleBook rules;

    VictimGroups(RuleBook rules) {
        this.rules = rules;
    }

    int skipArticle(Words words, int at) {
        return words.in(at, rules.words("definite-skipped")) ? at + 1 : at;
    }

    /** Past "of the Islamic State", "from the Badr Organization": the group that the victims belong to. */
    int after(Words words, int to) {
        if (!Set.of("of", "from").contains(words.low(to))) {
            return to;
        }
        int at = skipArticle(words, to + 1);
        boolean actor = words.linkAt(at)
                .flatMap(Link::entry)
                .filter(e -> e instanceof Actor)
                .isPresent();
        return actor ? words.nameEnd(at) : to;
    }

    static Optional<Party> in(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Link> link = words.linkAt(i);
            Optional<Actor> actor = link.flatMap(Link::entry)
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .filter(a -> a.kind() != Actor.Kind.POPULATION_GROUP);
            if (actor.isPresent()) {
                return Optional.of(
                        new Party(link.get().mention().span(), actor.get().name(), Optional.of(actor.get()), true));
            }
        }
        return Optional.empty();
    }
}
