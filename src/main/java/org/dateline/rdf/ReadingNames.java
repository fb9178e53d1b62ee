package org.dateline.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.dateline.claim.Claim;
import org.dateline.claim.Stance;
import org.dateline.event.Event;
import org.dateline.event.Where;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Span;

/**
 * The IRIs of a reading's reports, claims and stances. Where several would have one IRI, a second span is appended to all
 * of them: a report's place or day, a claim's victims, the number that a stance is about. What even that does not tell
 * apart is one thing, told more than once.
 */
final class ReadingNames {
    private final Evidence evidence;
    private final List<Node> reports;
    private final List<Node> claims;
    private final List<Node> stances;

    ReadingNames(Evidence evidence) {
        this.evidence = evidence;
        List<Event> events = evidence.reading().events();
        List<Claim> all = evidence.reading().claims();
        List<Stance> about = evidence.reading().stances();
        this.reports = names(events.size(), (i, apart) -> report(events.get(i), apart), i -> apart(events.get(i)));
        this.claims = names(all.size(), (i, apart) -> claim(all.get(i), apart), i -> apart(all.get(i)));
        this.stances =
                names(about.size(), (i, apart) -> stance(about.get(i), apart), i -> List.of(claimed(about.get(i))));
    }

    Node report(int event) {
        return reports.get(event);
    }

    Node claim(int claim) {
        return claims.get(claim);
    }

    Node stance(int stance) {
        return stances.get(stance);
    }

    /** Indices by name, so that things with one name are described once. */
    static Map<Node, List<Integer>> byName(int size, IntFunction<Node> name) {
        Map<Node, List<Integer>> groups = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
        for (int i = 0; i < size; i++) {
            groups.computeIfAbsent(name.apply(i), key -> new ArrayList<>()).add(i);
        }
        return groups;
    }

    private interface Name {
        Node of(int index, Optional<CodePointSpan> apart);
    }

    private List<Node> names(int size, Name name, IntFunction<List<Span>> apart) {
        Map<Node, List<Integer>> groups = byName(size, i -> name.of(i, Optional.empty()));
        Map<Integer, Node> chosen = new HashMap<>();
        groups.forEach((plain, members) -> {
            if (members.size() == 1) {
                chosen.put(members.get(0), plain);
            } else {
                members.forEach(i -> chosen.put(i, name.of(i, tellingSpan(i, members, apart))));
            }
        });
        List<Node> result = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            result.add(chosen.get(i));
        }
        return List.copyOf(result);
    }

    /** The first of a member's spans that no other member has in that position; its first span if there is none. */
    private Optional<CodePointSpan> tellingSpan(int member, List<Integer> members, IntFunction<List<Span>> apart) {
        List<Span> own = apart.apply(member);
        for (int rank = 0; rank < own.size(); rank++) {
            Set<Span> others = new HashSet<>();
            for (int other : members) {
                List<Span> spans = apart.apply(other);
                if (other != member && rank < spans.size()) {
                    others.add(spans.get(rank));
                }
            }
            if (!others.contains(own.get(rank))) {
                return Optional.of(evidence.codePoints(own.get(rank)));
            }
        }
        return own.stream().findFirst().map(evidence::codePoints);
    }

    private Node report(Event event, Optional<CodePointSpan> apart) {
        return evidence.iris()
                .report(evidence.publication(), event.type().code(), evidence.codePoints(event.trigger()), apart);
    }

    private static List<Span> apart(Event event) {
        List<Span> spans = new ArrayList<>();
        spans.add(event.where().map(Where::phrase).orElse(event.trigger()));
        spans.add(event.when().phrase().orElse(event.trigger()));
        return spans;
    }

    private Node claim(Claim claim, Optional<CodePointSpan> apart) {
        CodePointSpan count = evidence.codePoints(claim.quantity().span());
        return evidence.iris().claim(evidence.publication(), claim.harm().code(), count, apart);
    }

    private List<Span> apart(Claim claim) {
        Span trigger = evidence.reading().events().get(claim.event()).trigger();
        return List.of(claim.victims().span().orElse(trigger), trigger);
    }

    private Node stance(Stance stance, Optional<CodePointSpan> apart) {
        CodePointSpan cue = evidence.codePoints(stance.cue());
        return evidence.iris().stance(evidence.publication(), stance.kind().code(), cue, apart);
    }

    private Span claimed(Stance stance) {
        return evidence.reading().claims().get(stance.claim()).quantity().span();
    }
}
