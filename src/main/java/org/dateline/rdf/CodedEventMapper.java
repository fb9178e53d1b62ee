package org.dateline.rdf;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.coded.CodedEvent;

/** Events of another data set as statements of that data set's graph. */
public final class CodedEventMapper {
    private final Iris iris;
    private final String name;
    private final Node dataSet;
    private final Node graph;

    /** @param name of the data set with its version */
    public CodedEventMapper(Iris iris, String name) {
        this.iris = iris;
        this.name = name;
        this.dataSet = iris.dataSet(name);
        this.graph = iris.dataSetGraph(name);
    }

    /** @param file that holds the data set */
    public Set<Quad> dataSet(Resource file) {
        return new Statements(graph)
                .add(dataSet, Terms.TYPE, Vocabulary.DATA_SET)
                .add(dataSet, Terms.TITLE, Literals.string(name))
                .add(dataSet, Terms.LABEL, Literals.string(file.name()))
                .add(dataSet, Vocabulary.RESOURCE_KIND, Literals.string(file.kind()))
                .add(dataSet, Vocabulary.SHA256, Literals.string(file.digest().hex()))
                .quads();
    }

    public Set<Quad> map(CodedEvent event) {
        Node node = iris.codedEvent(dataSet, event.id());
        Statements statements = new Statements(graph);
        statements
                .add(node, Terms.TYPE, Vocabulary.CODED_EVENT)
                .add(node, Vocabulary.IN_DATA_SET, dataSet)
                .add(node, Vocabulary.CODED_ID, Literals.string(event.id()))
                .add(node, Vocabulary.VIOLENCE_TYPE, event.violence().map(code -> Iris.code("violence-type", code)))
                .add(node, Vocabulary.FIRST_SIDE, event.sides().first().map(actor -> actor(actor, statements)))
                .add(node, Vocabulary.SECOND_SIDE, event.sides().second().map(actor -> actor(actor, statements)))
                .add(node, Vocabulary.EVENT_CLARITY, Literals.integer(event.clarity()))
                .add(
                        node,
                        Vocabulary.CODED_SOURCE_COUNT,
                        Literals.integer(event.sources().count()))
                .add(node, Vocabulary.CODED_SOURCE, text(event.sources().words()));
        writePlaceAndDays(node, event, statements);
        writeDeaths(node, event, statements);
        return statements.quads();
    }

    private static Optional<Node> text(String words) {
        return Optional.of(words).filter(given -> !given.isEmpty()).map(Literals::string);
    }

    private Node actor(CodedEvent.Actor actor, Statements statements) {
        Node node = iris.codedActor(dataSet, actor.id());
        statements
                .add(node, Terms.TYPE, Vocabulary.CODED_ACTOR)
                .add(node, Vocabulary.CODED_ID, Literals.string(actor.id()))
                .add(node, Terms.LABEL, Literals.string(actor.name()));
        return node;
    }

    private static void writePlaceAndDays(Node node, CodedEvent event, Statements statements) {
        CodedEvent.Where where = event.where();
        CodedEvent.When when = event.when();
        statements
                .add(node, Vocabulary.CODED_PLACE, text(where.name()))
                .add(node, Terms.LATITUDE, Literals.decimal(where.latitude()))
                .add(node, Terms.LONGITUDE, Literals.decimal(where.longitude()))
                .add(
                        node,
                        Vocabulary.WHERE_PRECISION,
                        where.precision().map(code -> Iris.code("where-precision", code)))
                .add(node, Vocabulary.START_DATE, Literals.date(when.days().start()))
                .add(node, Vocabulary.END_DATE, Literals.date(when.days().end()))
                .add(node, Vocabulary.DATE_PRECISION, when.precision().map(code -> Iris.code("date-precision", code)));
    }

    private void writeDeaths(Node event, CodedEvent coded, Statements statements) {
        CodedEvent.Deaths deaths = coded.deaths();
        Node all = figure(event, "all", deaths.best(), statements);
        statements
                .add(all, Vocabulary.LOW_ESTIMATE, Literals.integer(deaths.low()))
                .add(all, Vocabulary.HIGH_ESTIMATE, Literals.integer(deaths.high()));
        coded.ofScopes().forEach((scope, best) -> figure(event, scope, best, statements));
    }

    private Node figure(Node event, String scope, long best, Statements statements) {
        Node figure = iris.codedFigure(event, scope);
        statements
                .add(figure, Terms.TYPE, Vocabulary.CODED_FIGURE)
                .add(figure, Vocabulary.ESTIMATE_OF, event)
                .add(figure, Vocabulary.HARM, Iris.code("harm", "killed"))
                .add(figure, Vocabulary.VICTIM_SCOPE, Iris.code("victim-scope", scope))
                .add(figure, Vocabulary.BEST_ESTIMATE, Literals.integer(best));
        return figure;
    }
}
