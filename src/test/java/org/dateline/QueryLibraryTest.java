package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.dateline.build.Toolkit;
import org.dateline.export.AnswerFormat;
import org.dateline.export.QueryAnswers;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The query library answers on the sample articles what stands beside the queries. With {@code -Dexpected.update=true} the
 * answers are written instead of compared: read the difference before you commit it.
 */
@ExtendWith(SampleGraph.class)
class QueryLibraryTest {
    private static final Path FOLDER = Path.of("queries");
    private static final boolean UPDATE = Boolean.getBoolean("expected.update");
    private static final String GRAPH_HASHES =
            "SELECT ?hash { ?graph <https://w3id.org/dateline/ns#graphSha256> ?hash }";

    private static QueryAnswers answers;
    private static Map<String, String> hashes;

    static Stream<Named<SavedQuery>> queries() {
        return QueryLibrary.read(FOLDER).queries().stream().map(query -> Named.of(query.name(), query));
    }

    @BeforeAll
    static void ask_the_sample_articles(SampleGraph.Built samples) {
        answers = new QueryAnswers(samples.store().dataset().asDatasetGraph(), Duration.ZERO);
        hashes = hashesThatFollowThePipeline(samples.toolkit());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_answer_is_the_one_beside_the_query(SavedQuery query) throws IOException {
        boolean rows = query.parsed().isSelectType();
        Path expected = FOLDER.resolve(query.name() + (rows ? ".expected.csv" : ".expected.nt"));
        String answer = withoutHashes(rows ? csv(query) : sortedTriples(query));
        if (UPDATE) {
            Files.writeString(expected, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    private static String csv(SavedQuery query) {
        return written(query, AnswerFormat.CSV).replace("\r\n", "\n");
    }

    private static String sortedTriples(SavedQuery query) {
        String triples = RDFWriter.source(RDFParser.fromString(written(query, AnswerFormat.TTL), Lang.TURTLE)
                        .toGraph())
                .lang(Lang.NTRIPLES)
                .asString();
        return triples.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String written(SavedQuery query, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answers.write(query.parsed(), Map.of(), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Hashes of models, gazetteer, rules, and of what follows from them, change when the answers need not. */
    private static Map<String, String> hashesThatFollowThePipeline(Toolkit toolkit) {
        Map<String, String> names = new LinkedHashMap<>();
        toolkit.pipeline().resources().forEach(file -> names.put(file.digest().hex(), "SHA-256 of " + file.name()));
        names.put(toolkit.pipeline().digest().hex(), "SHA-256 of the pipeline");
        names.put(toolkit.pipeline().id(), "PIPELINE");
        answers.table(QueryFactory.create(GRAPH_HASHES))
                .rows()
                .forEach(row -> names.put(row.get(0), "SHA-256 of the graph"));
        return names;
    }

    private static String withoutHashes(String answer) {
        String rest = answer;
        for (Map.Entry<String, String> name : hashes.entrySet()) {
            rest = rest.replace(name.getKey(), name.getValue());
        }
        return rest;
    }
}
