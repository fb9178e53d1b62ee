package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the query library: headers, numbers, index, standard SPARQL, and no term that the ontology lacks. */
class QueryFilesTest {
    private static final Path FOLDER = Path.of("queries");
    private static final Pattern NAME = Pattern.compile("(\\d\\d)-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PREFIX = Pattern.compile("(?m)^PREFIX (\\w+): +<([^>]+)>$");
    private static final Pattern OUR_IRI =
            Pattern.compile("https://w3id\\.org/dateline/(ns#|code/[a-z-]+/)[A-Za-z0-9-]+");

    private static final List<SavedQuery> LIBRARY = QueryLibrary.read(FOLDER).queries();

    static Stream<Named<SavedQuery>> queries() {
        return LIBRARY.stream().map(query -> Named.of(query.name(), query));
    }

    @Test
    void every_query_has_a_number_of_its_own() {
        assertThat(LIBRARY).extracting(query -> query.name().substring(0, 2)).doesNotHaveDuplicates();
        assertThat(LIBRARY).allSatisfy(query -> assertThat(query.name()).matches(NAME));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_header_gives_title_question_and_kind_of_answer(SavedQuery query) {
        assertThat(query.text()).startsWith("# title: " + query.title() + "\n# question: " + query.question() + "\n");
        assertThat(query.title()).isNotEqualTo(query.name()).doesNotEndWith(".");
        assertThat(query.question()).endsWith("?");
        assertThat(query.text().lines().skip(2).findFirst())
                .contains(query.parsed().isSelectType() ? "# expects: rows" : "# expects: graph");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void any_processor_of_sparql_1_1_understands_it(SavedQuery query) {
        assertThat(QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11).isSelectType() || isGraph(query))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void rows_are_distinct_and_ordered(SavedQuery query) {
        Query parsed = query.parsed();
        assertThat(isGraph(query)
                        || parsed.isDistinct()
                        || parsed.hasGroupBy()
                        || query.text().contains("DISTINCT"))
                .isTrue();
        assertThat(isGraph(query) || parsed.hasOrderBy()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void it_uses_only_terms_and_codes_that_exist(SavedQuery query) throws IOException {
        assertThat(used(query.text())).isNotEmpty().isSubsetOf(defined());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void every_prefix_is_used(SavedQuery query) {
        String body = PREFIX.matcher(query.text()).replaceAll("");
        assertThat(query.parsed().getPrefixMapping().getNsPrefixMap().keySet())
                .allSatisfy(prefix -> assertThat(body).containsPattern("(?<!\\w)" + prefix + ":\\w"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void the_index_lists_it(SavedQuery query) throws IOException {
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains("| [%s](%s.rq) | %s | %s |\n"
                        .formatted(query.name().substring(0, 2), query.name(), query.title(), query.question()));
    }

    @Test
    void each_competency_question_of_the_ontology_has_one_query() {
        List<String> questions =
                IntStream.rangeClosed(1, 25).mapToObj("CQ%02d"::formatted).toList();
        assertThat(LIBRARY.stream().flatMap(query -> query.competency().stream()))
                .containsExactlyInAnyOrderElementsOf(questions);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_policy_tells_its_definition_and_uses_standard_terms_only(SavedQuery policy) throws IOException {
        assertThat(QueryFactory.create(policy.text(), Syntax.syntaxSPARQL_11).isConstructType())
                .isTrue();
        assertThat(policy.question()).endsWith("?");
        assertThat(policy.text()).contains(policy.name().matches("\\d-.*") ? "steps" : "# Definition: ");
        assertThat(used(policy.text())).isNotEmpty().isSubsetOf(defined());
    }

    static Stream<Named<SavedQuery>> policies() {
        return QueryLibrary.read(FOLDER.resolve("policies")).queries().stream()
                .map(query -> Named.of(query.name(), query));
    }

    private static boolean isGraph(SavedQuery query) {
        return query.parsed().isConstructType();
    }

    /** The IRIs of our terms and codes in a query, those behind prefixes written out. */
    private static Set<String> used(String text) {
        Set<String> iris = new TreeSet<>();
        String body = PREFIX.matcher(text).replaceAll("").replaceAll("(?m)^#.*$", "");
        Matcher prefixes = PREFIX.matcher(text);
        while (prefixes.find()) {
            Matcher names = Pattern.compile("(?<!\\w)" + prefixes.group(1) + ":([A-Za-z0-9-]+)")
                    .matcher(body);
            while (names.find()) {
                iris.add(prefixes.group(2) + names.group(1));
            }
        }
        iris.removeIf(iri -> !OUR_IRI.matcher(iri).matches());
        return iris;
    }

    private static Set<String> defined() throws IOException {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, "ontology/dateline.ttl");
        try (Stream<Path> lists = Files.list(Path.of("ontology/codes"))) {
            lists.forEach(list -> RDFDataMgr.read(model, list.toString()));
        }
        Set<String> iris = new TreeSet<>();
        model.listSubjects().forEachRemaining(subject -> iris.add(subject.getURI()));
        return iris;
    }
}
