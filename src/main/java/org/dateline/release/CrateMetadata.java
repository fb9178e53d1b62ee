package org.dateline.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.dateline.rdf.Vocabulary;

/** The description of a release as an RO-Crate 1.1. */
record CrateMetadata(Statistics statistics) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** @param files paths of all files but the manifest and this description */
    byte[] json(Collection<String> files) {
        ObjectNode root = JSON.createObjectNode();
        root.put("@context", "https://w3id.org/ro/crate/1.1/context");
        ArrayNode graph = root.putArray("@graph");
        ObjectNode self = graph.addObject().put("@id", Crate.METADATA).put("@type", "CreativeWork");
        self.putObject("conformsTo").put("@id", "https://w3id.org/ro/crate/1.1");
        self.putObject("about").put("@id", "./");
        dataset(graph.addObject(), files);
        graph.addObject()
                .put("@id", "#dateline")
                .put("@type", "SoftwareApplication")
                .put("name", "Dateline")
                .put("version", statistics.version())
                .put(
                        "description",
                        "Models, gazetteer and rules are named with their hashes in graphs/provenance.nq.gz.");
        graph.addObject()
                .put("@id", "LICENCE.txt")
                .put("@type", "CreativeWork")
                .put("name", "What may be done with each part");
        for (String file : files) {
            if (!file.equals("LICENCE.txt")) {
                graph.addObject().put("@id", file).put("@type", "File").put("encodingFormat", format(file));
            }
        }
        try {
            return (JSON.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that is no JSON", e);
        }
    }

    private void dataset(ObjectNode root, Collection<String> files) {
        root.put("@id", "./").put("@type", "Dataset");
        root.put("name", "Claims of harm in news, read by Dateline " + statistics.version());
        root.put(
                "description",
                statistics.count(Vocabulary.CASUALTY_CLAIM) + " claims in "
                        + statistics.count(Vocabulary.PUBLICATION)
                        + " publications, in " + statistics.graphs() + " graphs of " + statistics.quads()
                        + " quads. They are claims, not truths.");
        root.put("datePublished", statistics.made().replaceFirst("T.*$", ""));
        if (!statistics.firstDay().isEmpty()) {
            root.put("temporalCoverage", statistics.firstDay() + "/" + statistics.lastDay());
        }
        root.putObject("license").put("@id", "LICENCE.txt");
        root.putObject("wasGeneratedBy").put("@id", "#dateline");
        ArrayNode parts = root.putArray("hasPart");
        files.forEach(file -> parts.addObject().put("@id", file));
    }

    private static String format(String file) {
        String end = file.replaceFirst("^.*\\.", "");
        return switch (end) {
            case "gz" -> "application/gzip";
            case "ttl" -> "text/turtle";
            case "jsonld" -> "application/ld+json";
            case "rq" -> "application/sparql-query";
            case "py" -> "text/x-python";
            default -> "text/plain";
        };
    }
}
