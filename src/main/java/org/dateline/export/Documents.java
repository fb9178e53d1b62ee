package org.dateline.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.rdf.Vocabulary;

/** The publications of the store, and the inputs they came from. */
final class Documents {
    private final Facts publications;
    private final Facts texts;
    private final Map<String, String> inputs = new TreeMap<>();

    Documents(DatasetGraph store) {
        this.publications = Facts.about(store, "?s a dl:Publication");
        this.texts = Facts.about(store, "?s a dl:Text");
        Facts built = Facts.about(store, "?s dl:yielded ?publication");
        for (Node input : built.subjects()) {
            String name = built.text(input, Vocabulary.SOURCE_NAME);
            for (Node publication : built.all(input, Vocabulary.YIELDED)) {
                inputs.merge(publication.getURI(), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
    }

    /** The input's name (the first in order when several inputs are the same publication), or the IRI. */
    String nameOf(Node publication) {
        return inputs.getOrDefault(publication.getURI(), publication.getURI());
    }

    Optional<Node> publisherOf(Node publication) {
        return publications.one(publication, Vocabulary.PUBLISHER);
    }

    String publishedOn(Node publication) {
        return publications.text(publication, Vocabulary.PUBLISHED);
    }

    /** SHA-256 of the text that offsets count in. */
    String textDigestOf(Node publication) {
        return publications
                .one(publication, Vocabulary.CARRIES)
                .map(text -> texts.text(text, Vocabulary.TEXT_SHA256))
                .orElse("");
    }
}
