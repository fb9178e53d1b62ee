package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON-LD context: every term under its own name, and graphs that read the same after a journey through it. */
class ContextTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final String NS = "https://w3id.org/dateline/ns#";

    static List<Path> valid() throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve("examples/valid"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_class_and_property_is_in_it_under_its_own_name() throws IOException {
        Model ontology = RDFDataMgr.loadModel(ONTOLOGY.resolve("dateline.ttl").toString());
        Set<String> names = new TreeSet<>();
        for (Resource kind : List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)) {
            ontology.listSubjectsWithProperty(RDF.type, kind)
                    .filterKeep(term -> term.getURI().startsWith(NS))
                    .forEach(term -> names.add(term.getURI().substring(NS.length())));
        }
        JsonObject context =
                context().getJsonContent().orElseThrow().asJsonObject().getJsonObject("@context");
        for (String name : names) {
            assertThat(context).as(name).containsKey(name);
            JsonValue meaning = context.get(name);
            String iri = meaning.getValueType() == JsonValue.ValueType.OBJECT
                    ? meaning.asJsonObject().getString("@id")
                    : context.getString(name);
            assertThat(iri).isEqualTo("dl:" + name);
        }
        assertThat(context.keySet().stream()
                        .filter(key -> context.toString().contains("\"dl:" + key + "\""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_graph_of_claims_reads_the_same_after_a_journey_through_it(Path example) throws IOException, JsonLdError {
        Model before = RDFDataMgr.loadModel(example.toString());
        String compact = compacted(before).toString();
        Model after =
                RDFParser.fromString(compact, Lang.JSONLD).base("urn:x-none:").toModel();
        assertThat(after.isIsomorphicWith(before)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void no_property_of_a_graph_of_claims_needs_more_than_a_short_name(Path example) throws IOException, JsonLdError {
        Set<String> keys = new TreeSet<>();
        collect(compacted(RDFDataMgr.loadModel(example.toString())).get("@graph"), keys);
        assertThat(keys).contains("type").allMatch(key -> key.matches("[a-zA-Z0-9]+"));
    }

    private static void collect(JsonValue value, Set<String> keys) {
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(item -> collect(item, keys));
        } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            value.asJsonObject().forEach((key, inner) -> {
                keys.add(key);
                collect(inner, keys);
            });
        }
    }

    private static JsonObject compacted(Model model) throws IOException, JsonLdError {
        String expanded =
                RDFWriter.source(model).format(RDFFormat.JSONLD11_PLAIN).asString();
        return JsonLd.compact(JsonDocument.of(new StringReader(expanded)), context())
                .get();
    }

    private static JsonDocument context() throws IOException {
        try {
            return JsonDocument.of(new StringReader(Files.readString(ONTOLOGY.resolve("context.jsonld"))));
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }
}
