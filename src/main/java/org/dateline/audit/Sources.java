package org.dateline.audit;

import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.Document;
import org.dateline.audit.Explanation.Hashes;
import org.dateline.audit.Explanation.Named;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;

/** The publications that statements stand in. */
record Sources(Lookup lookup) {
    Document document(Node publication) {
        Node text = lookup.one(publication, Vocabulary.CARRIES).orElse(publication);
        String title = lookup.text(publication, Terms.TITLE);
        return new Document(
                publication.getURI(),
                title.isEmpty() ? lookup.text(publication, Vocabulary.HEADLINE) : title,
                lookup.one(publication, Vocabulary.PUBLISHER)
                        .map(who -> new Named(who.toString(), lookup.name(who)))
                        .orElse(new Named("", "")),
                lookup.text(publication, Vocabulary.PUBLISHED),
                lookup.text(publication, Vocabulary.DATE_SOURCE),
                lookup.text(publication, Terms.URL),
                lookup.subjects(Vocabulary.YIELDED, publication).stream()
                        .map(input -> lookup.text(input, Vocabulary.SOURCE_NAME))
                        .sorted()
                        .distinct()
                        .toList(),
                new Hashes(
                        lookup.text(text, Vocabulary.TEXT_SHA256),
                        lookup.text(publication, Vocabulary.RAW_SHA256),
                        Math.max(0, lookup.number(text, Vocabulary.TEXT_LENGTH))));
    }
}
