package org.dateline.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.CanonicalQuads;

/** All graphs of a store or of a release, by name. */
public interface Contents {
    /** The canonical quads of each graph, by the graph's IRI. */
    SortedMap<String, CanonicalQuads> graphs();

    /** The same without the graphs whose names end so. */
    default Contents without(String... endings) {
        return () -> {
            SortedMap<String, CanonicalQuads> graphs = new TreeMap<>(graphs());
            graphs.keySet().removeIf(name -> Stream.of(endings).anyMatch(name::endsWith));
            return graphs;
        };
    }

    /** The graphs of an open store. */
    static Contents of(DatasetGraph store) {
        return () -> Txn.calculateRead(store, () -> {
            SortedMap<String, CanonicalQuads> graphs = new TreeMap<>();
            List<Node> names = Iter.toList(store.listGraphNodes());
            for (Node name : names) {
                graphs.put(
                        name.toString(),
                        new CanonicalQuads(Iter.toList(store.find(name, Node.ANY, Node.ANY, Node.ANY))));
            }
            return graphs;
        });
    }

    /** The graphs of a release in a folder. */
    static Contents of(Path crate) {
        return () -> {
            SortedMap<String, Collection<Quad>> quads = new TreeMap<>();
            for (Path file : files(crate)) {
                read(file)
                        .forEach(quad -> quads.computeIfAbsent(quad.getGraph().toString(), name -> new ArrayList<>())
                                .add(quad));
            }
            SortedMap<String, CanonicalQuads> graphs = new TreeMap<>();
            quads.forEach((name, held) -> graphs.put(name, new CanonicalQuads(held)));
            return graphs;
        };
    }

    /** The files of graphs in a release, sorted. */
    static List<Path> files(Path crate) {
        try (Stream<Path> files = Files.list(crate.resolve(Crate.GRAPHS))) {
            return files.filter(file -> file.toString().endsWith(".nq.gz"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(crate.resolve(Crate.GRAPHS).toString(), e);
        }
    }

    /** @throws IllegalArgumentException when the file holds no N-Quads */
    static List<Quad> read(Path file) {
        List<Quad> quads = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    quads.add(quad);
                }
            });
            return quads;
        } catch (RiotException | IOException e) {
            throw new IllegalArgumentException(file + " holds no compressed N-Quads: " + e.getMessage(), e);
        }
    }
}
