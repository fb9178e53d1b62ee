package org.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.dateline.export.Examples;
import org.dateline.export.QueryLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What FOOPS! asks of the network, of a server of our own: CN1, DOC1, RDF1, URI1, VER2. */
class OntologyServletTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Model ONTOLOGY =
            RDFDataMgr.loadModel(Path.of("ontology/dateline.ttl").toString());

    private static DatelineServer server;

    @BeforeAll
    static void start() {
        server = new DatelineServer(
                        Examples.store("air-strike"), QueryLibrary.read(Path.of("queries")), ServerOptions.local(0))
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void gives_the_whole_ontology_in_the_form_that_is_asked_for(String type) throws Exception {
        HttpResponse<String> answer = get("/ns", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
        assertThat(parsed(answer.body(), RDFLanguages.contentTypeToLang(type)).isIsomorphicWith(ONTOLOGY))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html;q=0.9, text/turtle;q=0.1"
            })
    void gives_a_page_to_browsers(String accept) throws Exception {
        HttpResponse<String> answer = get("/ns", accept);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.body()).startsWith("<!doctype html>").contains("id=\"CasualtyClaim\"", "id=\"CQ25\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/ns/0.2.0, text/turtle",
        "/ns/0.1.0, text/turtle",
        "/ns/ontology.css, text/css",
        "/ns/logo.svg, image/svg+xml",
        "/ns/dateline.jsonld, application/ld+json",
        "/ns/alignments/owl-time, text/turtle",
        "/ns/codes/harm.ttl, text/turtle",
        "/shapes, text/turtle",
        "/context.jsonld, application/ld+json"
    })
    void gives_versions_alignments_and_files(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path, "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void an_earlier_version_is_the_earlier_one() throws Exception {
        assertThat(get("/ns/0.1.0", "text/turtle").body()).contains("owl:versionInfo \"0.1.0\"");
    }

    @Test
    void gives_nothing_that_is_not_there() throws Exception {
        assertThat(get("/ns/9.9.9", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get("/ns/../dateline.properties", "text/turtle").statusCode())
                .isBetween(400, 404);
        assertThat(get("/ns", "image/png").statusCode()).isEqualTo(406);
    }

    private static Model parsed(String body, Lang language) {
        return RDFParser.fromString(body, language).base("urn:x-none:").toModel();
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.root() + path))
                        .header("Accept", accept)
                        .build(),
                BodyHandlers.ofString());
    }
}
