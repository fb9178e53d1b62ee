package org.dateline.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Literals;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.text.Digest;

/**
 * Measures what one more article costs a store that has many: made-up news, three articles an event, on as many days as it
 * takes.
 */
public final class IncidentBench {
    private static final int EVENTS_A_DAY = 40;
    private static final int ARTICLES_AN_EVENT = 3;
    private static final int BULK = 500;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2001-01-01");

    private final LongSupplier nanoseconds;

    /** @param nanoseconds a clock */
    public IncidentBench(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    /**
     * What was measured at one size.
     *
     * @param incidents how many the articles before are grouped into
     * @param median seconds that adding one article and comparing it took, of all that were added one by one
     * @param slowest seconds of the slowest of them
     * @param bulk seconds an article while the store was filled
     */
    public record Row(int articles, long incidents, double median, double slowest, double bulk) {}

    /**
     * @param folder where there is no store yet
     * @param sizes ascending
     * @param added how many articles are added one by one at each size
     * @param measured takes each row as soon as it is known
     */
    public void measure(Path folder, List<Integer> sizes, int added, Consumer<Row> measured) {
        try (GraphStore store = GraphStore.create(folder, new Iris(Iris.DEFAULT_BASE))) {
            DatasetGraph data = store.dataset().asDatasetGraph();
            int present = 0;
            for (int size : sizes) {
                long begun = nanoseconds.getAsLong();
                int filled = size - present;
                while (present < size) {
                    int from = present;
                    int to = Math.min(size, from + BULK);
                    Txn.executeWrite(data, () -> add(data, store.iris(), from, to));
                    present = to;
                }
                double bulk = seconds(begun) / Math.max(1, filled);
                long incidents = Txn.calculateRead(data, () -> count(data, store.iris()));
                double[] times = new double[added];
                for (int i = 0; i < added; i++) {
                    int next = present++;
                    long start = nanoseconds.getAsLong();
                    Txn.executeWrite(data, () -> add(data, store.iris(), next, next + 1));
                    times[i] = seconds(start);
                }
                Arrays.sort(times);
                measured.accept(new Row(size, incidents, times[added / 2], times[added - 1], bulk));
            }
        }
    }

    private double seconds(long since) {
        return (nanoseconds.getAsLong() - since) / 1e9;
    }

    private static long count(DatasetGraph data, Iris iris) {
        long[] count = new long[1];
        data.find(iris.identityGraph(), Node.ANY, Terms.TYPE, Vocabulary.INCIDENT)
                .forEachRemaining(quad -> count[0]++);
        return count[0];
    }

    private static void add(DatasetGraph data, Iris iris, int from, int to) {
        for (int i = from; i < to; i++) {
            article(data, iris, i);
        }
        IdentityGraph incidents = new IdentityGraph(data, iris);
        incidents.refresh();
        new DerivedGraph(data, iris).refresh(incidents.touched());
    }

    /** The evidence of the article of that number, which follows from its number alone. */
    private static void article(DatasetGraph data, Iris iris, int number) {
        int event = number / ARTICLES_AN_EVENT;
        Random ofEvent = new Random(event);
        Random own = new Random(~number);
        LocalDate day = FIRST_DAY.plusDays(event / EVENTS_A_DAY);
        String publication =
                iris.base() + "id/publication/" + Digest.of("article " + number).head(32);
        Node node = iri(publication);
        Node text = iri(iris.base() + "id/text/" + Digest.of("text " + number).head(32));
        Node report = iri(publication + "/report/shelling-10-20");
        Node claim = iri(publication + "/claim/killed-1-2");
        Node count = iri(text.getURI() + "#char=1,2");
        Node place = iri(publication + "/name/town");
        String town = "town" + ofEvent.nextInt(400);
        Graph graph = new Graph(data, iri(publication + "/graph/bench"));
        graph.add(node, Terms.TYPE, Vocabulary.PUBLICATION);
        graph.add(node, Vocabulary.CARRIES, text);
        graph.add(node, Vocabulary.PUBLISHED, Literals.date(day.plusDays(own.nextInt(3))));
        graph.add(text, Vocabulary.PERSON_NAMED, Literals.string(person(ofEvent, 3000)));
        graph.add(text, Vocabulary.PERSON_NAMED, Literals.string(person(own, 3000)));
        graph.add(text, Vocabulary.PLACE_NAMED, Literals.string(town));
        graph.add(text, Vocabulary.KEYWORDS, Literals.string(words(ofEvent, 5) + "; " + words(own, 12)));
        graph.add(report, Terms.TYPE, Vocabulary.EVENT_REPORT);
        graph.add(report, Vocabulary.IN_PUBLICATION, node);
        graph.add(report, Vocabulary.EVENT_TYPE, Iris.code("event-type", "shelling"));
        graph.add(report, Vocabulary.START_DATE, Literals.date(day));
        graph.add(report, Vocabulary.END_DATE, Literals.date(day));
        graph.add(report, Vocabulary.PLACE_PROPERTY, place);
        graph.add(place, Terms.LABEL, Literals.string(town));
        graph.add(claim, Terms.TYPE, Vocabulary.CASUALTY_CLAIM);
        graph.add(claim, Vocabulary.ABOUT_REPORT, report);
        graph.add(claim, Vocabulary.COUNT_EVIDENCE, count);
        graph.add(count, Vocabulary.IN_SENTENCE, iri(text.getURI() + "#char=0,30"));
        graph.add(claim, Vocabulary.HARM, Iris.code("harm", "killed"));
        graph.add(claim, Vocabulary.VICTIM_CATEGORY, Iris.code("victim-category", "civilian"));
        graph.add(claim, Vocabulary.POLARITY, Iris.code("polarity", "affirmed"));
        int killed = 2 + ofEvent.nextInt(9) + own.nextInt(2);
        graph.add(claim, Vocabulary.LOW, Literals.integer(killed));
        graph.add(claim, Vocabulary.HIGH, Literals.integer(killed));
        data.add(iris.provenanceGraph(), graph.name(), Terms.TYPE, Vocabulary.EVIDENCE_GRAPH);
        data.add(iris.provenanceGraph(), graph.name(), Terms.WAS_DERIVED_FROM, node);
        ComparisonIndex.await(data, iris, node);
    }

    private record Graph(DatasetGraph data, Node name) {
        void add(Node subject, Node property, Node object) {
            data.add(Quad.create(name, subject, property, object));
        }
    }

    private static String person(Random random, int most) {
        return "given" + random.nextInt(most) + " family" + random.nextInt(most);
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("word" + random.nextInt(20_000));
        }
        return String.join("; ", words);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
