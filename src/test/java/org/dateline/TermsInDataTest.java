package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.dateline.export.QueryAnswers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ontology and what the program writes agree: no term that is not declared, none declared that is idle without a reason. */
@ExtendWith(SampleGraph.class)
class TermsInDataTest {
    private static final String PREFIXES = """
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        """;
    private static final String USED = """
        SELECT DISTINCT ?term {
          GRAPH ?graph { { ?s ?term ?o } UNION { ?s a ?term } UNION { ?s ?p ?v BIND (DATATYPE(?v) AS ?term) } }
          FILTER (STRSTARTS(STR(?term), "https://w3id.org/dateline/ns#"))
        }
        """;
    private static final String DECLARED =
            "SELECT DISTINCT ?term { ?term rdfs:isDefinedBy <https://w3id.org/dateline/ns> ; a ?kind"
                    + " FILTER (?kind != skos:ConceptScheme) }";
    private static final String EXCUSED = "SELECT DISTINCT ?term { ?term skos:editorialNote ?note"
            + " FILTER (REGEX(?note, \"^Not (always )?in the sample data: \")) }";
    private static final String IDLE = "SELECT DISTINCT ?term { ?term skos:editorialNote ?note"
            + " FILTER (STRSTARTS(?note, \"Not in the sample data: \")) }";
    private static final String CODES_USED = """
        SELECT DISTINCT ?code {
          GRAPH ?graph { ?s ?p ?code }
          FILTER (!STRENDS(STR(?graph), "/graph/ontology") && STRSTARTS(STR(?code), "https://w3id.org/dateline/code/"))
        }
        """;
    private static final String CODES = "SELECT DISTINCT ?code { ?code a skos:Concept }";

    private static QueryAnswers answers;

    @BeforeAll
    static void ask_the_sample_articles(SampleGraph.Built samples) {
        answers = new QueryAnswers(samples.store().dataset().asDatasetGraph(), Duration.ZERO);
    }

    @Test
    void every_term_in_the_data_is_declared() {
        assertThat(column(USED)).hasSizeGreaterThan(100).isSubsetOf(column(DECLARED));
    }

    @Test
    void every_declared_term_is_in_the_data_or_says_why_not() {
        Set<String> idle = column(DECLARED);
        idle.removeAll(column(USED));
        assertThat(idle).isSubsetOf(column(EXCUSED));
    }

    @Test
    void no_term_that_is_said_to_be_idle_is_in_the_data() {
        assertThat(column(USED)).doesNotContainAnyElementsOf(column(IDLE));
    }

    @Test
    void every_code_in_the_data_is_in_a_code_list() {
        assertThat(column(CODES_USED)).hasSizeGreaterThan(30).isSubsetOf(column(CODES));
    }

    private static Set<String> column(String query) {
        Set<String> values = new TreeSet<>();
        answers.table(QueryFactory.create(PREFIXES + query)).rows().forEach(row -> values.add(row.get(0)));
        return values;
    }
}
