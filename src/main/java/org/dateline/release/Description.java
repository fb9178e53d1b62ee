package org.dateline.release;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Vocabulary;

/** A release described with VoID and DCAT, in Turtle. */
record Description(Iris iris, Statistics statistics) {
    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix dl: <https://w3id.org/dateline/ns#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;

    byte[] turtle() {
        StringBuilder out = new StringBuilder(PREFIXES);
        out.append("<> a void:Dataset, dcat:Dataset ;\n");
        out.append("  dcterms:title \"Claims of harm in news, read by Dateline\"@en ;\n");
        out.append("  dcterms:description \"").append(description()).append("\"@en ;\n");
        out.append("  dcterms:conformsTo <https://w3id.org/dateline/ns> ;\n");
        if (!statistics.made().isEmpty()) {
            out.append("  dcterms:issued \"").append(statistics.made()).append("\"^^xsd:dateTime ;\n");
        }
        if (!statistics.firstDay().isEmpty()) {
            out.append("  dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate \"")
                    .append(statistics.firstDay())
                    .append("\"^^xsd:date ; dcat:endDate \"")
                    .append(statistics.lastDay())
                    .append("\"^^xsd:date ] ;\n");
        }
        out.append("  void:vocabulary <").append(Vocabulary.NAMESPACE).append("> ;\n");
        out.append("  void:uriSpace \"").append(iris.base()).append("\" ;\n");
        out.append("  void:triples ").append(statistics.quads()).append(" ;\n");
        out.append("  void:distinctSubjects ").append(statistics.subjects()).append(" ;\n");
        out.append("  void:documents ")
                .append(statistics.count(Vocabulary.PUBLICATION))
                .append(" ;\n");
        out.append("  void:classes ").append(statistics.classes().size()).append(" ;\n");
        out.append("  void:properties ").append(statistics.properties().size()).append(" ;\n");
        out.append("  void:feature <http://www.w3.org/ns/formats/N-Quads> ;\n");
        partitions(out, "class", "entities", statistics.classes());
        partitions(out, "property", "triples", statistics.properties());
        out.append("  dcat:distribution [ a dcat:Distribution ; dcat:accessURL <graphs/> ;\n");
        out.append("    dcat:mediaType <https://www.iana.org/assignments/media-types/application/n-quads> ;\n");
        out.append("    dcat:compressFormat <https://www.iana.org/assignments/media-types/application/gzip> ] .\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String description() {
        return statistics.count(Vocabulary.CASUALTY_CLAIM) + " claims in " + statistics.count(Vocabulary.PUBLICATION)
                + " publications, each with the words that it rests on. They are claims, not truths.";
    }

    private static void partitions(StringBuilder out, String kind, String counted, Map<String, Long> counts) {
        counts.forEach((iri, count) -> out.append("  void:")
                .append(kind)
                .append("Partition [ void:")
                .append(kind)
                .append(" <")
                .append(iri)
                .append("> ; void:")
                .append(counted)
                .append(' ')
                .append(count)
                .append(" ] ;\n"));
    }
}
