package org.dateline.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.export.QueryLibrary;
import org.dateline.rdf.OntologyReader;

/** The ontology as it is published: a page for readers, and files for programs. */
public final class OntologySite {
    /** The page's name among the files. */
    public static final String PAGE = "index.html";

    private static final List<String> EARLIER_VERSIONS = List.of("0.1.0");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html",
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "rdf", "application/rdf+xml",
            "nt", "application/n-triples",
            "css", "text/css",
            "svg", "image/svg+xml");

    private final OntologyPage page;
    private final Map<String, CarriedFile> carried = new TreeMap<>();
    private final Map<Serialisation, byte[]> serialised = new ConcurrentHashMap<>();

    /** @param library the competency questions are among its queries */
    public OntologySite(QueryLibrary library) {
        this.page = new OntologyPage(new OntologyModel(), library);
        carried.put("ontology.css", new CarriedFile("/org/dateline/ontology/ontology.css"));
        List<String> names = new ArrayList<>(List.of("logo.svg", "context.jsonld", "shapes/dateline-shapes.ttl"));
        OntologyReader.SCHEMES.forEach(scheme -> names.add("codes/" + scheme + ".ttl"));
        OntologyModel.ALIGNMENTS.forEach(alignment -> names.add("alignments/" + alignment + ".ttl"));
        EARLIER_VERSIONS.forEach(version -> names.add("versions/" + version + ".ttl"));
        names.forEach(name -> carried.put(name, OntologyModel.file(name)));
    }

    /** The current version, such as {@code 0.2.0}. */
    public String version() {
        return page.version();
    }

    /** The page, with links to files that begin with {@code root}. */
    public String page(String root) {
        return page.html(root);
    }

    /** Names of all files, the page not among them. */
    public List<String> files() {
        List<String> names = new ArrayList<>(carried.keySet());
        List.of(Serialisation.values()).forEach(form -> names.add(form.fileName()));
        return names;
    }

    /** The ontology in one form. */
    public byte[] ontology(Serialisation form) {
        return serialised
                .computeIfAbsent(form, wanted -> wanted.of(OntologyModel.file("dateline.ttl")))
                .clone();
    }

    /** The file of that name, if there is one. */
    public Optional<byte[]> file(String name) {
        return List.of(Serialisation.values()).stream()
                .filter(form -> form.fileName().equals(name))
                .findFirst()
                .map(this::ontology)
                .or(() -> Optional.ofNullable(carried.get(name)).map(CarriedFile::bytes));
    }

    /** What kind of thing a file of the site is, by its name. */
    public static String mediaType(String name) {
        return MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Writes page and files; those of the same names are replaced. */
    public void writeInto(Path folder) {
        write(folder.resolve(PAGE), page("").getBytes(StandardCharsets.UTF_8));
        files().forEach(name -> write(folder.resolve(name), file(name).orElseThrow()));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
