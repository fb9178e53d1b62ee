package org.dateline.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** A file that travels with the program, by its path on the class path. */
record CarriedFile(String path) {

    byte[] bytes() {
        try (InputStream in = CarriedFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    Model model() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text(), Lang.TURTLE).base("urn:x-none:").parse(model);
        return model;
    }
}
