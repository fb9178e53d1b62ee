package org.dateline.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.dateline.annotate.MentionKind;
import org.dateline.event.Party;
import org.dateline.event.Where;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Organisation;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;
import org.dateline.text.Span;

/**
 * Whom and what a reading refers to: entries of the gazetteer by their IRI alone; names that it does not know, unlisted
 * outlets and unnamed sources by a node of their own. A place never speaks or acts: "Ankara said" names nobody known.
 */
final class EntityMapper {
    private final Evidence evidence;
    private final SpanMapper spans;
    private final Function<String, List<Entry>> named;
    private final Map<String, String> kindOfName = new TreeMap<>();
    private final Set<String> unlisted = new TreeSet<>();

    /** @param named the gazetteer's entries of a name */
    EntityMapper(Evidence evidence, SpanMapper spans, Function<String, List<Entry>> named) {
        this.evidence = evidence;
        this.spans = spans;
        this.named = named;
    }

    /** An outlet or agency by the name that metadata give. */
    Node organisation(String name) {
        List<Entry> known = named.apply(name).stream()
                .filter(Organisation.class::isInstance)
                .toList();
        if (known.size() == 1) {
            return evidence.iris().entry(known.get(0));
        }
        return unlisted(name);
    }

    /** The first spelling in an article is the label. */
    private Node unlisted(String name) {
        Node agent = evidence.iris().unlistedAgent(name);
        if (unlisted.add(agent.getURI())) {
            evidence.add(agent, Terms.TYPE, Vocabulary.REPORTING_ORGANISATION);
            evidence.add(agent, Terms.LABEL, Literals.string(name.strip()));
        }
        return agent;
    }

    /** Somebody who vouches for a statement; a description without a name stays inside its publication. */
    Node source(Party party, int sentence) {
        return party.named() ? agent(party) : unnamedSource(party, sentence);
    }

    private Node unnamedSource(Party party, int sentence) {
        Node source = evidence.iris().unnamedSource(evidence.publication(), evidence.codePoints(party.span()));
        evidence.add(source, Terms.TYPE, Vocabulary.UNNAMED_SOURCE);
        evidence.add(source, Vocabulary.SOURCE_DESCRIPTION, evidence.words(party.span()));
        evidence.add(source, Vocabulary.AFFILIATION, agentEntry(party));
        evidence.add(source, Vocabulary.EVIDENCE, spans.sentenceOf(party.span(), sentence));
        return source;
    }

    /** Somebody who acts or suffers. */
    Node agent(Party party) {
        return agentEntry(party)
                .or(() -> outletAt(party.span()))
                .orElseGet(() -> unresolved(party.name(), kindAt(party.span())));
    }

    /** The news outlet that no gazetteer lists but that the words at {@code span} name. */
    private Optional<Node> outletAt(Span span) {
        return evidence.reading().linked().links().stream()
                .filter(link -> link.mention().span().overlaps(span))
                .filter(Link.Unknown.class::isInstance)
                .map(Link.Unknown.class::cast)
                .filter(unknown -> unknown.outlet().isPresent())
                .map(unknown -> unlisted(unknown.name()))
                .findFirst();
    }

    private Optional<Node> agentEntry(Party party) {
        return party.entry().filter(entry -> !(entry instanceof Place)).map(evidence.iris()::entry);
    }

    Node place(Where where) {
        return where.place()
                .<Node>map(evidence.iris()::entry)
                .orElseGet(() -> unresolved(where.name(), MentionKind.LOCATION));
    }

    /** The place at the head of an article: as its mention is linked, or as the gazetteer knows the words. */
    Node datelinePlace(Span words) {
        return evidence.reading().linked().links().stream()
                .filter(link -> link.mention().span().overlaps(words))
                .flatMap(link -> link.entry().stream())
                .filter(Place.class::isInstance)
                .findFirst()
                .or(() -> onlyPlace(evidence.text().slice(words)))
                .<Node>map(evidence.iris()::entry)
                .orElseGet(() -> unresolved(evidence.text().slice(words), MentionKind.LOCATION));
    }

    private Optional<Entry> onlyPlace(String name) {
        List<Entry> places =
                named.apply(name).stream().filter(Place.class::isInstance).toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** What a mention refers to; nothing when several entries could be meant. */
    Optional<Node> referent(Link link) {
        if (link instanceof Link.Known known) {
            return Optional.of(evidence.iris().entry(known.known()));
        }
        if (link instanceof Link.Unknown unknown) {
            if (unknown.outlet().isPresent()) {
                return Optional.of(unlisted(unknown.name()));
            }
            return Optional.of(unresolved(unknown.name(), unknown.mention().kind()));
        }
        return Optional.empty();
    }

    private Node unresolved(String name, MentionKind kind) {
        Node node = evidence.iris().unresolvedName(evidence.publication(), name);
        if (kindOfName.putIfAbsent(node.getURI(), kind.code()) == null) {
            evidence.add(node, Terms.TYPE, Vocabulary.UNRESOLVED_NAME);
            evidence.add(node, Terms.LABEL, Literals.string(name));
            evidence.add(node, Vocabulary.MENTION_KIND, Literals.string(kind.code()));
        }
        return node;
    }

    private MentionKind kindAt(Span span) {
        return evidence.annotated().mentions().stream()
                .filter(mention -> mention.span().overlaps(span) && mention.kind() != MentionKind.LOCATION)
                .map(mention -> mention.kind())
                .findFirst()
                .orElse(MentionKind.ORGANISATION);
    }
}
