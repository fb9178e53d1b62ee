package org.dateline.ontology;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/** A form in which programs can have the ontology. */
public enum Serialisation {
    TURTLE("dateline.ttl", "text/turtle") {
        @Override
        byte[] of(CarriedFile file) {
            return file.bytes();
        }
    },
    JSON_LD("dateline.jsonld", "application/ld+json") {
        @Override
        byte[] of(CarriedFile file) {
            return written(file.model(), RDFFormat.JSONLD11_PRETTY);
        }
    },
    RDF_XML("dateline.rdf", "application/rdf+xml") {
        @Override
        byte[] of(CarriedFile file) {
            return written(file.model(), RDFFormat.RDFXML_PLAIN);
        }
    },
    N_TRIPLES("dateline.nt", "application/n-triples") {
        @Override
        byte[] of(CarriedFile file) {
            String lines = new String(written(file.model(), RDFFormat.NTRIPLES), StandardCharsets.UTF_8);
            return lines.lines()
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String fileName;
    private final String mediaType;

    Serialisation(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ontology in the file, in this form; in Turtle as it was written. */
    abstract byte[] of(CarriedFile file);

    private static byte[] written(Model model, RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, model, format);
        return out.toByteArray();
    }
}
