package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.correct.CorrectionFile;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.CanonicalQuads;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Resource;
import org.dateline.rdf.Run;
import org.dateline.text.Digest;
import org.dateline.text.Text;

/**
 * A store of evidence graphs, what is derived from them, and what they refer to. Each change is one transaction: a
 * program that is killed leaves a store that opens and that the next build completes. The default graph is the union of
 * all graphs.
 */
public final class GraphStore implements AutoCloseable {
    private final StoreFolder folder;
    private final StoreMode mode;
    private final StoreLock lock;
    private final Iris iris;
    private final Keep keep;
    private final DatasetGraph data;
    private final KeptTexts texts;
    private final EvidenceGraphs evidence;
    private final BuildLog log;

    private GraphStore(StoreFolder folder, StoreMode mode, StoreLock lock, StoreFolder.Mark mark) {
        this.folder = folder;
        this.mode = mode;
        this.lock = lock;
        this.iris = mark.iris();
        this.keep = mark.keep();
        this.data = DatabaseMgr.connectDatasetGraph(Location.create(folder.database()));
        this.data.getContext().set(TDB2.symUnionDefaultGraph, true);
        this.texts = new KeptTexts(folder.texts());
        this.evidence = new EvidenceGraphs(data, iris);
        this.log = new BuildLog(data, iris);
    }

    /** Makes a store that keeps sentences in a new or empty folder, and opens it for writing. */
    public static GraphStore create(Path path, Iris iris) {
        return create(path, iris, Keep.SENTENCES);
    }

    /** Makes a store in a new or empty folder, and opens it for writing. */
    public static GraphStore create(Path path, Iris iris, Keep keep) {
        StoreFolder folder = new StoreFolder(path);
        folder.prepare();
        return locked(folder, lock -> {
            folder.clearUnfinished();
            GraphStore store = new GraphStore(folder, StoreMode.WRITE, lock, new StoreFolder.Mark(iris, keep));
            folder.mark(iris, keep);
            return store;
        });
    }

    /** @throws StoreProblem if there is no store, or it is in use, damaged, or of another format */
    public static GraphStore open(Path path, StoreMode mode) {
        StoreFolder folder = new StoreFolder(path);
        StoreFolder.Mark mark = folder.check();
        return locked(folder, lock -> new GraphStore(folder, mode, lock, mark));
    }

    /** Opens the store for writing, or makes it where there is none. */
    public static GraphStore openOrCreate(Path path, Iris iris) {
        return openOrCreate(path, iris, Keep.SENTENCES);
    }

    /**
     * Opens the store for writing, or makes it where there is none.
     *
     * @param keep how much of the texts a new store keeps; one that is there keeps what it kept
     */
    public static GraphStore openOrCreate(Path path, Iris iris, Keep keep) {
        if (!new StoreFolder(path).isStore()) {
            return create(path, iris, keep);
        }
        GraphStore store = open(path, StoreMode.WRITE);
        if (!store.iris.base().equals(iris.base())) {
            store.close();
            throw new StoreProblem(
                    "The store " + path + " has the base " + store.iris.base() + ", not " + iris.base(),
                    "Leave the base out, or give another folder.");
        }
        return store;
    }

    private interface Opening {
        GraphStore with(StoreLock lock);
    }

    private static GraphStore locked(StoreFolder folder, Opening opening) {
        StoreLock lock = folder.lock();
        try {
            return opening.with(lock);
        } catch (JenaException e) {
            lock.close();
            throw new StoreProblem(
                    "The database in " + folder.database() + " does not open: " + e.getMessage(),
                    "Check the disk; if it is whole, build the store anew.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Path path() {
        return folder.path();
    }

    public Iris iris() {
        return iris;
    }

    /** How much of the texts the store keeps; settled when it was made. */
    public Keep keep() {
        return keep;
    }

    /** For queries; its default graph is the union of all graphs. Whoever writes to it bypasses the store's rules. */
    public Dataset dataset() {
        return DatasetFactory.wrap(data);
    }

    public boolean contains(Node publication, Pipeline pipeline) {
        return Txn.calculateRead(data, () -> evidence.contains(iris.evidenceGraph(publication, pipeline)));
    }

    /** All publications in the store, sorted. */
    public List<String> publications() {
        return Txn.calculateRead(
                data,
                () -> evidence.all().stream()
                        .map(graph -> graph.getURI().replaceFirst("/graph/[0-9a-f]+$", ""))
                        .distinct()
                        .toList());
    }

    /** The evidence graphs of a publication by name: none, or one, unless somebody else wrote to the store. */
    public SortedMap<String, CanonicalQuads> evidence(Node publication) {
        return Txn.calculateRead(data, () -> {
            SortedMap<String, CanonicalQuads> graphs = new TreeMap<>();
            evidence.of(publication)
                    .forEach(graph -> graphs.put(
                            graph.getURI(),
                            new CanonicalQuads(Iter.toList(data.find(graph, Node.ANY, Node.ANY, Node.ANY)))));
            return graphs;
        });
    }

    /** The IRIs that begin with {@code prefix} and that the evidence refers to. */
    public SortedSet<String> named(String prefix) {
        return Txn.calculateRead(data, () -> evidence.named(prefix));
    }

    /**
     * Adds the evidence of a publication with its provenance, in place of what another pipeline read in it before; does
     * nothing but record the input when the store has this very graph.
     *
     * @return {@link Outcome#BUILT} or {@link Outcome#UNCHANGED}
     */
    public Outcome add(ArticleGraph article, InputRecord input, Run run) {
        return write(() -> {
            boolean present = evidence.contains(article.graph());
            Outcome outcome = present ? Outcome.UNCHANGED : Outcome.BUILT;
            dropFormerYield(input, article.publication());
            if (!present) {
                evidence.drop(article.publication());
                evidence.add(article, run);
            }
            log.record(input, outcome, Optional.empty(), Optional.of(article.publication()));
            return outcome;
        });
    }

    /** Records an input whose publication the store has from the same pipeline, so that it need not be read again. */
    public void recordUnchanged(InputRecord input, Node publication) {
        write(() -> {
            dropFormerYield(input, publication);
            log.record(input, Outcome.UNCHANGED, Optional.empty(), Optional.of(publication));
            return publication;
        });
    }

    /** Records an input that could not be read. */
    public void recordRefused(InputRecord input, String reason) {
        write(() -> {
            log.record(input, Outcome.REFUSED, Optional.of(reason), Optional.empty());
            return reason;
        });
    }

    /** The same file under the same name, but with other metadata, is another publication: the former goes. */
    private void dropFormerYield(InputRecord input, Node publication) {
        Optional<Node> former = log.yieldOf(input).filter(node -> !node.equals(publication));
        former.filter(node -> log.liveInputsYielding(node).equals(List.of(log.input(input))))
                .ifPresent(evidence::drop);
    }

    /**
     * Withdraws a publication by its IRI, or what the inputs of a name have yielded unless another input yields it too:
     * evidence, quotes, provenance and kept text go; that there was such an input, its hash, and the reason stay.
     *
     * @return IRIs of the publications withdrawn, sorted; empty when nothing in the store has that name
     */
    public List<String> remove(String publicationOrSourceName, String reason) {
        List<String> orphanedTexts = new ArrayList<>();
        List<String> removed = write(() -> {
            Node publication = NodeFactory.createURI(publicationOrSourceName);
            List<Node> gone = evidence.of(publication).isEmpty()
                    ? removeInputs(log.liveInputsNamed(publicationOrSourceName), reason)
                    : removeYielded(publication, reason);
            gone.forEach(node -> evidence.drop(node).ifPresent(orphanedTexts::add));
            return gone.stream().map(Node::getURI).toList();
        });
        orphanedTexts.forEach(hash -> texts.remove(new Digest(hash)));
        return removed;
    }

    private List<Node> removeYielded(Node publication, String reason) {
        log.liveInputsYielding(publication).forEach(input -> log.markRemoved(input, reason));
        return List.of(publication);
    }

    private List<Node> removeInputs(List<Node> inputs, String reason) {
        inputs.forEach(input -> log.markRemoved(input, reason));
        return inputs.stream()
                .flatMap(input -> log.yields(input).stream())
                .distinct()
                .filter(publication -> log.liveInputsYielding(publication).isEmpty())
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** Puts quads in place of all that their graph held: reference data, the ontology. */
    public void replaceGraph(Node graph, CanonicalQuads quads) {
        Set<Quad> wanted = Set.copyOf(quads.quads());
        if (!wanted.stream().allMatch(quad -> quad.getGraph().equals(graph))) {
            throw new IllegalArgumentException("quads of another graph than " + graph);
        }
        write(() -> {
            Set<Quad> present = Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY));
            if (!present.equals(wanted)) {
                if (graph.equals(iris.referenceGraph()) && !wanted.containsAll(present)) {
                    ComparisonIndex.forget(data, iris);
                }
                data.removeGraph(graph);
                wanted.forEach(data::add);
            }
            new Provenance(data, iris).record(graph, quads);
            return graph;
        });
    }

    /** Derives incidents, conflicts and figures from all evidence in the store. */
    public Refresh refresh() {
        return write(() -> {
            new CorrectionGraph(data, iris).replay();
            IdentityGraph incidents = new IdentityGraph(data, iris);
            Refresh identity = incidents.refresh();
            boolean derived = new DerivedGraph(data, iris).refresh(incidents.touched());
            boolean matched = new MatchGraph(data, iris).refresh();
            return derived || matched ? identity.withChange() : identity;
        });
    }

    /**
     * Records corrections; they apply with the next refresh, and with every one after it.
     *
     * @param file where they stand
     * @return the lines that cannot be taken, with the reason
     */
    public List<CorrectionFile.Fault> correct(CorrectionFile corrections, Resource file) {
        return write(() -> new CorrectionGraph(data, iris).record(corrections, file));
    }

    /**
     * Puts the graph of a data set in place of what it held; all of it or nothing.
     *
     * @param quads called once, inside the transaction, with what takes each quad
     */
    public void replaceDataSet(String name, Consumer<Consumer<Quad>> quads) {
        Node graph = iris.dataSetGraph(name);
        if (List.of(
                        iris.buildGraph(),
                        iris.correctionsGraph(),
                        iris.derivedGraph(),
                        iris.identityGraph(),
                        iris.matchesGraph(),
                        iris.ontologyGraph(),
                        iris.provenanceGraph(),
                        iris.referenceGraph())
                .contains(graph)) {
            throw new IllegalArgumentException("not a name for a data set: " + name);
        }
        write(() -> {
            data.removeGraph(graph);
            quads.accept(quad -> data.add(new Quad(graph, quad.asTriple())));
            return graph;
        });
    }

    /** Corrections that do not apply to the store as it is now, each in a line with what became of it. */
    public List<String> lapsedCorrections() {
        return Txn.calculateRead(data, () -> new CorrectionGraph(data, iris).lapsed());
    }

    /** Whether evidence has come or gone since the last refresh. */
    public boolean isRefreshDue() {
        return Txn.calculateRead(data, () -> new IdentityGraph(data, iris).isDue());
    }

    /** Keeps the whole text of an article in the store's folder. */
    public void keepText(Text text) {
        requireWriting();
        texts.keep(text);
    }

    /** The kept text of that hash, as its file has it now. */
    public Optional<Text> keptText(Digest digest) {
        return texts.read(digest);
    }

    /**
     * Gives back the disk space of what has been replaced and removed; each transaction leaves about half a megabyte
     * behind. A kill meanwhile loses nothing.
     */
    public void compact() {
        requireWriting();
        DatabaseMgr.compact(data, true);
    }

    private <T> T write(Supplier<T> change) {
        requireWriting();
        return Txn.calculateWrite(data, change);
    }

    private void requireWriting() {
        if (mode != StoreMode.WRITE) {
            throw new IllegalStateException("the store " + folder.path() + " is open for reading");
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(data);
        lock.close();
    }
}
