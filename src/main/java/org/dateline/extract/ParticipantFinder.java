package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.annotate.MentionKind;
import org.dateline.event.Participant;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;

/** Finds who did a harm, as far as the sentence says so: the subject, the agent, the owner of the strike. */
final class ParticipantFinder {
    private static final Set<String> AGENTIVE = Set.of("by", "launched", "blamed");

    private final RuleBook rules;

    ParticipantFinder(RuleBook rules) {
        this.rules = rules;
    }

    /** The perpetrators of {@code fact} in text order, none twice. */
    List<Participant> find(Words words, HarmFact fact, List<HarmFact> all, IntPredicate spoken) {
        List<WordRange> agents = new ArrayList<>(claiming(words));
        if (agents.isEmpty()) {
            agent(words, fact, spoken).forEach(agents::add);
        }
        if (agents.isEmpty() && fact.rule() != Rule.INTRANSITIVE) {
            subject(words, fact, all, spoken).forEach(agents::add);
        }
        if (agents.isEmpty()) {
            owner(words, fact, all, spoken).forEach(agents::add);
        }
        List<Participant> out = new ArrayList<>();
        for (WordRange span : agents) {
            Participant participant = new Participant(
                    party(words, span.from(), span.to()), Role.PERPETRATOR, certainty(words, span.from()));
            boolean known = out.stream()
                    .anyMatch(p -> p.party().name().equals(participant.party().name()));
            if (!known) {
                out.add(participant);
            }
        }
        return out;
    }

    /** "X claimed responsibility for ...". */
    private List<WordRange> claiming(Words words) {
        Optional<Phrases.Hit<String>> cue = rules.cue("role-claimed").within(words, 0, words.size());
        for (int i = cue.map(Phrases.Hit::from).orElse(0) - 1; i >= 0; i--) {
            if (isActor(words, i)) {
                return List.of(new WordRange(words.nameBegin(i), words.nameEnd(i)));
            }
        }
        return List.of();
    }

    /** "killed by X", "airstrikes carried out by X and Y". */
    private List<WordRange> agent(Words words, HarmFact fact, IntPredicate spoken) {
        for (int i = fact.trigger(); i < words.size(); i++) {
            boolean by =
                    AGENTIVE.contains(words.low(i)) && !spoken.test(i) && (words.is(i, "by") || words.is(i + 1, "on"));
            if (by) {
                return parties(words, i + 1, spoken);
            }
            if (words.is(i, ";")) {
                return List.of();
            }
        }
        for (int i = Math.min(fact.figure().from(), fact.trigger()) - 1; i > 0; i--) {
            boolean done = words.is(i, "by")
                    && !spoken.test(i)
                    && Set.of(
                                    "launched",
                                    "carried",
                                    "out",
                                    "conducted",
                                    "committed",
                                    "again",
                                    "planted",
                                    "perpetrated",
                                    "fired")
                            .contains(words.low(i - 1));
            if (done) {
                return parties(words, i + 1, spoken);
            }
        }
        return List.of();
    }

    private List<WordRange> parties(Words words, int from, IntPredicate spoken) {
        List<WordRange> out = new ArrayList<>();
        int limit = Math.min(from + 9, words.size());
        for (int i = from; i < limit; i++) {
            if (spoken.test(i) || words.is(i, ";") || words.is(i, ".") || (words.is(i, ",") && !out.isEmpty())) {
                break;
            }
            if (isActor(words, i)) {
                out.add(new WordRange(i, words.nameEnd(i)));
                i = words.nameEnd(i) - 1;
                limit = Math.min(i + 6, words.size());
            } else if (out.isEmpty() && words.in(i, rules.words("agent"))) {
                out.add(new WordRange(adjectives(words, i, from), i + 1));
                break;
            } else if (!out.isEmpty()
                    && Set.of("in", "on", "near", "at", "that", "which", "who").contains(words.low(i))) {
                break;
            }
        }
        return out;
    }

    /** The subject of an active verb: an actor or agent noun before it, in its clause. */
    private List<WordRange> subject(Words words, HarmFact fact, List<HarmFact> all, IntPredicate spoken) {
        if (fact.rule() != Rule.ACTIVE && fact.rule() != Rule.SHIELDS) {
            return List.of();
        }
        List<WordRange> found = new ArrayList<>();
        for (int i = fact.trigger() - 1; i >= 0; i--) {
            boolean boundary = words.is(i, ";") || (words.is(i, "that") && !found.isEmpty());
            if (boundary) {
                break;
            }
            boolean free = !spoken.test(i) && !victim(i, all);
            if (free && isActor(words, i)) {
                int begin = words.nameBegin(i);
                boolean object = Set.of("against", "on", "with", "from", "of", "targeting", "among")
                                .contains(words.low(begin - 1))
                        || (words.is(begin - 1, "the")
                                && Set.of("against", "on", "from", "with", "of").contains(words.low(begin - 2)));
                if (!object) {
                    found.removeIf(f -> f.from() <= words.nameEnd(begin)
                            && words.linkAt(f.to() - 1).isEmpty());
                    found.add(0, new WordRange(begin, words.nameEnd(i)));
                }
                i = begin;
            } else if (free
                    && words.in(i, rules.words("agent"))
                    && found.isEmpty()
                    && words.linkAt(i).isEmpty()) {
                found.add(0, new WordRange(adjectives(words, i, 0), i + 1));
            }
        }
        return found.size() > 2 ? found.subList(0, 2) : found;
    }

    /** "regime airstrikes", "an attack launched in error by a US-led coalition airstrike". */
    private List<WordRange> owner(Words words, HarmFact fact, List<HarmFact> all, IntPredicate spoken) {
        for (int i = 0; i < words.size(); i++) {
            boolean owns = isActor(words, i)
                    && !spoken.test(i)
                    && !victim(i, all)
                    && words.in(words.nameEnd(i), rules.words("strike"))
                    && fact.trigger() != i;
            if (owns) {
                return List.of(new WordRange(i, words.nameEnd(i)));
            }
            boolean country = words.linkAt(i)
                    .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                    .isPresent();
            boolean nationalStrike = country
                    && !victim(i, all)
                    && !spoken.test(i)
                    && Set.of(
                                    "airstrike",
                                    "airstrikes",
                                    "warplanes",
                                    "warplane",
                                    "jets",
                                    "bombs",
                                    "artillery",
                                    "drone",
                                    "drones")
                            .contains(words.low(words.nameEnd(i)));
            if (nationalStrike) {
                return List.of(new WordRange(i, words.nameEnd(i) + 1));
            }
        }
        return List.of();
    }

    private static boolean victim(int i, List<HarmFact> all) {
        return all.stream()
                .anyMatch(f -> f.figure().from() <= i && i < f.figure().to());
    }

    private static boolean isActor(Words words, int i) {
        Optional<Link> link = words.linkAt(i);
        if (link.isEmpty()) {
            return false;
        }
        Optional<Entry> entry = link.get().entry();
        boolean actor = entry.filter(e -> e instanceof Actor a
                        && a.kind() != Actor.Kind.POPULATION_GROUP
                        && a.kind() != Actor.Kind.COMPANY)
                .isPresent();
        boolean unknown = entry.isEmpty() && link.get().mention().kind() == MentionKind.ORGANISATION;
        return actor || unknown;
    }

    private static int adjectives(Words words, int noun, int from) {
        int begin = noun;
        while (begin > from
                && (words.tag(begin - 1).equals("ADJ")
                        || (words.tag(begin - 1).equals("NOUN") && !words.isMark(begin - 1))
                        || words.tag(begin - 1).equals("NUM"))) {
            begin--;
        }
        return begin;
    }

    private RoleCertainty certainty(Words words, int at) {
        if (rules.cue("role-claimed").within(words, 0, words.size()).isPresent()) {
            return RoleCertainty.CLAIMED;
        }
        boolean hedged = rules.cue("role-alleged")
                .within(words, Math.max(0, at - 8), Math.min(words.size(), at + 8))
                .isPresent();
        return hedged ? RoleCertainty.ALLEGED : RoleCertainty.ASSERTED;
    }

    private static Party party(Words words, int from, int to) {
        Optional<Entry> entry = words.linkAt(from).flatMap(Link::entry).filter(e -> !(e instanceof Place));
        String name = entry.map(Entry::name).orElse(words.slice(from, to));
        return new Party(words.span(from, to), name, entry, words.linkAt(from).isPresent());
    }
}
