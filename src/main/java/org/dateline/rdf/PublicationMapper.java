package org.dateline.rdf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.link.Wording;
import org.dateline.link.WordingReader;
import org.dateline.text.Text;

/** The text and the publication that carries it. */
final class PublicationMapper {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}<>\"{}|\\\\^`]+");

    private final Evidence evidence;
    private final EntityMapper entities;
    private final Optional<Node> publisher;

    PublicationMapper(Evidence evidence, EntityMapper entities) {
        this.evidence = evidence;
        this.entities = entities;
        this.publisher = evidence.article()
                .metadata()
                .publisher()
                .filter(name -> !name.isBlank())
                .map(entities::organisation);
    }

    Optional<Node> publisher() {
        return publisher;
    }

    void write() {
        writeText();
        Article article = evidence.article();
        Metadata metadata = article.metadata();
        Node publication = evidence.publication();
        evidence.add(publication, Terms.TYPE, Vocabulary.PUBLICATION);
        evidence.add(publication, Vocabulary.CARRIES, evidence.textNode());
        evidence.add(
                publication,
                Vocabulary.RAW_SHA256,
                Literals.string(article.rawDigest().hex()));
        evidence.add(publication, Vocabulary.PUBLISHER, publisher);
        evidence.add(publication, Vocabulary.PUBLISHED, metadata.published().map(Literals::date));
        evidence.add(publication, Vocabulary.DATE_SOURCE, metadata.dateSource().map(Literals::string));
        evidence.add(publication, Vocabulary.HEADLINE, headline(article));
        evidence.add(
                publication, Vocabulary.DATELINE_PLACE, metadata.datelinePlace().map(entities::datelinePlace));
        evidence.add(publication, Terms.TITLE, metadata.title().map(Literals::string));
        evidence.add(publication, Terms.LANGUAGE, metadata.language().map(Literals::string));
        evidence.add(publication, Terms.URL, metadata.url().flatMap(PublicationMapper::webAddress));
        evidence.add(publication, Terms.LICENSE, metadata.licence().map(PublicationMapper::addressOrWords));
        metadata.bylines().forEach(line -> evidence.add(publication, Vocabulary.BYLINE, Literals.string(line)));
        metadata.agencies().stream()
                .filter(name -> !name.isBlank())
                .map(entities::organisation)
                .forEach(agency -> evidence.add(publication, Vocabulary.CREDITED_AGENCY, agency));
    }

    private void writeText() {
        Text text = evidence.text();
        evidence.add(evidence.textNode(), Terms.TYPE, Vocabulary.TEXT);
        evidence.add(
                evidence.textNode(),
                Vocabulary.TEXT_SHA256,
                Literals.string(text.digest().hex()));
        evidence.add(evidence.textNode(), Vocabulary.TEXT_LENGTH, Literals.integer(text.length()));
        writeWording(new WordingReader().read(evidence.reading().linked()));
    }

    private void writeWording(Wording wording) {
        Node text = evidence.textNode();
        wording.persons().forEach(name -> evidence.add(text, Vocabulary.PERSON_NAMED, Literals.string(name)));
        wording.places().forEach(name -> evidence.add(text, Vocabulary.PLACE_NAMED, Literals.string(name)));
        if (!wording.words().isEmpty()) {
            evidence.add(text, Vocabulary.KEYWORDS, Literals.string(String.join("; ", wording.words())));
        }
        if (!wording.sketch().isEmpty()) {
            evidence.add(text, Vocabulary.SKETCH, Literals.string(String.join(" ", wording.sketch())));
        }
    }

    private Optional<Node> headline(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::span)
                .findFirst()
                .map(evidence::words);
    }

    private static Optional<Node> webAddress(String url) {
        String address = url.strip();
        return WEB_ADDRESS.matcher(address).matches() ? Optional.of(NodeFactory.createURI(address)) : Optional.empty();
    }

    private static Node addressOrWords(String licence) {
        return webAddress(licence).orElseGet(() -> Literals.string(licence));
    }
}
