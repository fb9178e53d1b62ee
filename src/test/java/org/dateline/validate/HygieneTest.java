package org.dateline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What FOOPS! and OOPS! look for in an ontology, as far as it can be seen without a network, and what we look for besides:
 * queries that must return nothing. Each names in its header what would break it, and must find that.
 *
 * <p>The default graph is the ontology with its code lists; each file is besides a graph by its path, and the earlier
 * versions together are the graph {@code <versions>}.
 */
class HygieneTest {
    private static final Path QUERIES = Path.of("src/test/resources/org/dateline/validate/hygiene");
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final String BASE = "https://ontology.example/";
    private static final Pattern BROKEN_BY = Pattern.compile("(?m)^# broken by: (.+)$");

    static Stream<Named<String>> queries() throws IOException {
        return files(QUERIES, ".rq").stream()
                .map(file -> Named.of(file.getFileName().toString().replace(".rq", ""), text(file)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_ontology_is_free_of_it(String query) throws IOException {
        assertThat(answer(query, ontology())).as(query).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void an_ontology_that_has_it_is_caught(String query) throws IOException {
        Dataset broken = ontology();
        Matcher header = BROKEN_BY.matcher(query);
        assertThat(header.find()).isTrue();
        UpdateRequest update = new UpdateRequest();
        update.setPrefixMapping(parsed(query).getPrefixMapping());
        UpdateFactory.parse(update, header.group(1), BASE);
        UpdateAction.execute(update, broken);
        assertThat(answer(query, broken)).as(query).isNotEmpty();
    }

    private static List<String> answer(String query, Dataset ontology) {
        try (QueryExecution execution =
                QueryExecution.dataset(ontology).query(parsed(query)).build()) {
            return ResultSetFormatter.toList(execution.execSelect()).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static Query parsed(String query) {
        return QueryFactory.create(query, BASE);
    }

    private static Dataset ontology() throws IOException {
        Dataset dataset = DatasetFactory.createGeneral();
        Model versions = ModelFactory.createDefaultModel();
        for (Path file : files(ONTOLOGY, ".ttl")) {
            String name = ONTOLOGY.relativize(file).toString();
            Model model = RDFDataMgr.loadModel(file.toString());
            if (name.startsWith("versions")) {
                versions.add(model);
            } else if (!name.startsWith("examples")) {
                dataset.addNamedModel(BASE + name, model);
                if (name.startsWith("codes") || name.equals("dateline.ttl")) {
                    dataset.getDefaultModel().add(model);
                }
            }
        }
        return dataset.addNamedModel(BASE + "versions", versions);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
