package org.dateline.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.export.QueryLibrary;
import org.dateline.export.SavedQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the ontology shows all of it, leads nowhere that is not there, and needs no script. */
class OntologySiteTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final String NS = "https://w3id.org/dateline/ns#";
    private static final OntologySite SITE = new OntologySite(QueryLibrary.read(Path.of("queries")));
    private static final Document PAGE = Jsoup.parse(SITE.page(""));

    @Test
    void every_term_lies_where_its_fragment_leads() {
        Model ontology = RDFDataMgr.loadModel(ONTOLOGY.resolve("dateline.ttl").toString());
        List<String> terms = ontology.listSubjectsWithProperty(
                        RDFS.isDefinedBy, ontology.getResource(NS.substring(0, NS.length() - 1)))
                .mapWith(term -> term.getURI().substring(NS.length()))
                .toList();
        for (String term : terms) {
            Element section = PAGE.getElementById(term);
            assertThat(section).as(term).isNotNull();
            assertThat(section.text())
                    .contains(ontology.getResource(NS + term)
                            .getProperty(SKOS.definition)
                            .getString());
        }
        assertThat(PAGE.select("section.term")).hasSameSizeAs(terms);
    }

    @Test
    void every_code_is_shown_with_what_other_schemes_call_it() throws IOException {
        for (Path file : files("codes")) {
            RDFDataMgr.loadModel(file.toString())
                    .listSubjectsWithProperty(RDF.type, SKOS.Concept)
                    .forEach(code -> {
                        String id = "code-"
                                + code.getURI().replaceFirst("^.*/code/", "").replace('/', '-');
                        assertThat(PAGE.getElementById(id)).as(id).isNotNull();
                        code.listProperties(SKOS.notation)
                                .forEach(notation -> assertThat(
                                                PAGE.getElementById(id).text())
                                        .contains(notation.getString()));
                    });
        }
    }

    @Test
    void every_competency_question_stands_with_its_query_and_answer() {
        List<String> ids = PAGE.select("section.question").eachAttr("id");
        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(1, 25)
                        .mapToObj("CQ%02d"::formatted)
                        .toList());
        assertThat(PAGE.select("section.question"))
                .allSatisfy(question -> assertThat(question.select("pre, table").size()
                                + question.select(".small").size())
                        .isGreaterThan(1));
    }

    @Test
    void no_link_within_the_page_leads_nowhere_and_no_name_stands_twice() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        assertThat(PAGE.select("a[href^=#], [href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(300)
                .allMatch(link -> known.contains(link.substring(1)), "leads somewhere");
    }

    @Test
    void every_file_that_it_links_to_is_written_with_it(@TempDir Path folder) {
        SITE.writeInto(folder);
        Document written = Jsoup.parse(SITE.page(""));
        List<String> links = Stream.concat(
                        written.select("[href]").eachAttr("href").stream(),
                        written.select("[src]").eachAttr("src").stream())
                .filter(link -> !link.contains(":") && !link.startsWith("#"))
                .distinct()
                .toList();
        assertThat(links)
                .contains("dateline.ttl", "ontology.css")
                .allSatisfy(link -> assertThat(folder.resolve(link)).isNotEmptyFile());
        assertThat(folder.resolve(OntologySite.PAGE)).isNotEmptyFile();
    }

    @Test
    void carries_every_file_of_the_folder() throws IOException {
        for (String kind : List.of("codes", "alignments", "versions", "shapes")) {
            for (Path file : files(kind)) {
                assertThat(SITE.files()).contains(ONTOLOGY.relativize(file).toString());
                assertThat(SITE.file(ONTOLOGY.relativize(file).toString())).hasValue(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void all_forms_hold_the_same_and_come_out_the_same_each_time() {
        OntologySite again = new OntologySite(new QueryLibrary(List.of()));
        Model ontology = RDFDataMgr.loadModel(ONTOLOGY.resolve("dateline.ttl").toString());
        for (Serialisation form : Serialisation.values()) {
            byte[] bytes = SITE.ontology(form);
            assertThat(again.ontology(form)).isEqualTo(bytes);
            Model read = RDFParser.fromString(
                            new String(bytes, StandardCharsets.UTF_8), RDFLanguages.contentTypeToLang(form.mediaType()))
                    .base("urn:x-none:")
                    .toModel();
            assertThat(read.isIsomorphicWith(ontology)).as(form.fileName()).isTrue();
        }
    }

    @Test
    void markup_in_a_query_is_shown_and_not_obeyed() {
        SavedQuery query = QueryLibrary.read(Path.of("queries")).queries().stream()
                .filter(any -> any.competency().isPresent())
                .findFirst()
                .orElseThrow();
        SavedQuery hostile = new SavedQuery(
                query.name(),
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                query.competency(),
                query.text() + "# </pre><script>alert(2)</script>");
        Document page = Jsoup.parse(new OntologySite(new QueryLibrary(List.of(hostile))).page(""));
        assertThat(page.select("script, img[src=x]")).isEmpty();
        assertThat(page.select("section.question").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void needs_no_script_and_nothing_from_elsewhere() {
        assertThat(PAGE.select("script, style, [style], iframe")).isEmpty();
        assertThat(PAGE.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("ontology.css");
        assertThat(PAGE.select("[src]").eachAttr("src")).containsOnly("logo.svg");
        assertThat(PAGE.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void headings_go_down_by_one_step_at_a_time() {
        int before = 1;
        for (Element heading : PAGE.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("html[lang]")).hasSize(1);
        assertThat(PAGE.select("img:not([alt])")).isEmpty();
        assertThat(PAGE.select("th:not([scope])")).isEmpty();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve(folder))) {
            return files.sorted().toList();
        }
    }
}
