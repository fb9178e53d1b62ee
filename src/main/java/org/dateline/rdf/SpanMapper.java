package org.dateline.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.dateline.annotate.Mention;
import org.dateline.link.Link;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Spans: the sentences that something rests on, the mentions in those, the words of numbers, days and triggers. Spans
 * that coincide are one node with each of their classes.
 *
 * <p>The other mappers ask for the node of a span while they write; {@link #write} then describes all that was asked for.
 */
final class SpanMapper {
    private static final String DATE_FINDER = "date-phrases";

    private final Evidence evidence;
    private final boolean quotesSentences;
    private final Map<Integer, Sentence> sentences;
    private final Map<Span, Sentence> kept = new TreeMap<>();
    private final Set<Span> counts = new TreeSet<>();
    private final Set<Span> dates = new TreeSet<>();
    private final Set<Span> others = new TreeSet<>();

    /** @param quotesSentences false to leave out the characters of sentences that are nothing but sentences */
    SpanMapper(Evidence evidence, boolean quotesSentences) {
        this.evidence = evidence;
        this.quotesSentences = quotesSentences;
        this.sentences = evidence.sentences().stream().collect(Collectors.toMap(Sentence::index, Function.identity()));
    }

    Node sentence(int index) {
        Sentence sentence = sentences.get(index);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + index + " among " + sentences.size());
        }
        return keep(sentence);
    }

    private Node keep(Sentence sentence) {
        kept.put(sentence.span(), sentence);
        return node(sentence.span());
    }

    /** The sentence in which {@code span} stands; {@code otherwise} when it stands in no single one. */
    Node sentenceOf(Span span, int otherwise) {
        return evidence.sentenceOf(span).map(this::keep).orElseGet(() -> sentence(otherwise));
    }

    /** The words of a number. */
    Node count(Span span) {
        Sentence sentence = evidence.sentenceOf(span)
                .orElseThrow(() -> new IllegalArgumentException("the number at " + span + " stands in no sentence"));
        keep(sentence);
        counts.add(span);
        return node(span);
    }

    /** The words of a day or period. */
    Node date(Span span) {
        Optional<Sentence> sentence = evidence.sentenceOf(span);
        sentence.ifPresent(this::keep);
        (sentence.isPresent() ? dates : others).add(span);
        return node(span);
    }

    /** Any other words. */
    Node words(Span span) {
        others.add(span);
        return node(span);
    }

    private Node node(Span span) {
        return evidence.iris().span(evidence.textNode(), evidence.codePoints(span));
    }

    /** Describes every span that was asked for, and the mentions in the sentences among them. */
    void write(Function<Link, Optional<Node>> referent) {
        Map<Span, Link> mentions = mentionsInKeptSentences();
        dates.removeAll(mentions.keySet());
        Set<Span> all = new TreeSet<>(others);
        all.addAll(kept.keySet());
        all.addAll(mentions.keySet());
        all.addAll(counts);
        all.addAll(dates);
        all.forEach(this::writeSpan);
        Set<Span> quoted = new TreeSet<>(all);
        if (!quotesSentences) {
            quoted.removeAll(kept.keySet());
            quoted.addAll(mentions.keySet());
            quoted.addAll(counts);
            quoted.addAll(dates);
        }
        quoted.forEach(span -> evidence.add(node(span), Vocabulary.QUOTE, evidence.words(span)));
        kept.forEach(this::writeSentence);
        mentions.forEach((span, link) -> writeMention(link, referent.apply(link)));
        counts.forEach(this::writeCount);
        dates.forEach(this::writeDate);
        all.removeAll(kept.keySet());
        all.removeAll(mentions.keySet());
        all.removeAll(counts);
        all.removeAll(dates);
        all.forEach(span -> evidence.add(node(span), Terms.TYPE, Vocabulary.TEXT_SPAN));
    }

    private Map<Span, Link> mentionsInKeptSentences() {
        Map<Span, Link> mentions = new TreeMap<>();
        for (Link link : evidence.reading().linked().links()) {
            Span span = link.mention().span();
            evidence.sentenceOf(span)
                    .filter(sentence -> kept.containsKey(sentence.span()))
                    .ifPresent(sentence -> mentions.put(span, link));
        }
        return mentions;
    }

    private void writeSpan(Span span) {
        Node node = node(span);
        CodePointSpan place = evidence.codePoints(span);
        evidence.add(node, Terms.HAS_SOURCE, evidence.textNode());
        evidence.add(node, Vocabulary.BEGIN, Literals.integer(place.begin()));
        evidence.add(node, Vocabulary.END, Literals.integer(place.end()));
    }

    private void writeSentence(Span span, Sentence sentence) {
        evidence.add(node(span), Terms.TYPE, Vocabulary.SENTENCE);
        evidence.add(node(span), Vocabulary.SENTENCE_INDEX, Literals.integer(sentence.index()));
    }

    private void writeMention(Link link, Optional<Node> referent) {
        Mention mention = link.mention();
        Node node = node(mention.span());
        writeFinding(mention.span(), mention.kind().code(), mention.finder(), mention.probability());
        evidence.add(node, Vocabulary.REFERS_TO, referent);
    }

    private void writeCount(Span span) {
        evidence.add(node(span), Terms.TYPE, Vocabulary.COUNT_MENTION);
        writeInSentence(span);
    }

    private void writeDate(Span span) {
        writeFinding(span, "date", DATE_FINDER, 1.0);
    }

    private void writeFinding(Span span, String kind, String finder, double probability) {
        Node node = node(span);
        evidence.add(node, Terms.TYPE, Vocabulary.MENTION);
        evidence.add(node, Vocabulary.MENTION_KIND, Literals.string(kind));
        evidence.add(node, Vocabulary.FINDER, Literals.string(finder));
        evidence.add(node, Vocabulary.PROBABILITY, Literals.share(probability));
        writeInSentence(span);
    }

    private void writeInSentence(Span span) {
        evidence.add(
                node(span), Vocabulary.IN_SENTENCE, evidence.sentenceOf(span).map(s -> node(s.span())));
    }
}
