package org.dateline.rdf;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dateline.gazetteer.Actor;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Organisation;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.Point;

/** The gazetteer as reference data: places and agents with their names, kinds and identifiers elsewhere. */
public final class ReferenceMapper {
    private final Iris iris;

    public ReferenceMapper(Iris iris) {
        this.iris = iris;
    }

    /** Quads for the reference graph. */
    public CanonicalQuads map(Collection<Entry> entries) {
        Statements statements = new Statements(iris.referenceGraph());
        entries.forEach(entry -> write(entry, statements));
        return new CanonicalQuads(statements.quads());
    }

    private void write(Entry entry, Statements statements) {
        Node node = iris.entry(entry);
        statements.add(node, Terms.PREF_LABEL, Literals.english(entry.name()));
        entry.aliases().forEach(alias -> statements.add(node, Terms.ALT_LABEL, Literals.string(alias)));
        if (entry instanceof Place place) {
            writePlace(node, place, statements);
        } else if (entry instanceof Actor actor) {
            writeActor(node, actor, statements);
        } else if (entry instanceof Organisation organisation) {
            writeOrganisation(node, organisation, statements);
        } else if (entry instanceof Person person) {
            writePerson(node, person, statements);
        } else {
            throw new AssertionError(entry);
        }
    }

    private void writePlace(Node node, Place place, Statements statements) {
        statements
                .add(node, Terms.TYPE, Vocabulary.PLACE)
                .add(node, Vocabulary.PLACE_KIND, Literals.string(camel(place.kind())))
                .add(node, Vocabulary.WITHIN, place.within().map(iris::place))
                .add(node, Vocabulary.COUNTRY_CODE, place.country().map(Literals::string));
        place.point().ifPresent(point -> writePoint(node, point, statements));
        writeLinks(node, place.links(), statements);
    }

    private void writePoint(Node place, Point point, Statements statements) {
        Node geometry = iris.geometry(place);
        Node latitude = Literals.decimal(point.latitude());
        Node longitude = Literals.decimal(point.longitude());
        String wkt = "POINT(" + longitude.getLiteralLexicalForm() + " " + latitude.getLiteralLexicalForm() + ")";
        statements
                .add(place, Terms.LATITUDE, latitude)
                .add(place, Terms.LONGITUDE, longitude)
                .add(place, Terms.HAS_GEOMETRY, geometry)
                .add(geometry, Terms.TYPE, Terms.GEOMETRY)
                .add(
                        geometry,
                        Terms.AS_WKT,
                        NodeFactory.createLiteralDT(wkt, NodeFactory.getType(Terms.WKT_LITERAL.getURI())));
    }

    private void writeActor(Node node, Actor actor, Statements statements) {
        statements
                .add(node, Terms.TYPE, classOf(actor.kind()))
                .add(node, Vocabulary.MEMBER_CATEGORY, actor.category().map(code -> Iris.code("victim-category", code)))
                .add(node, Vocabulary.PART_OF, actor.parent().map(iris::agent));
        actor.countries().forEach(country -> statements.add(node, Vocabulary.COUNTRY_CODE, Literals.string(country)));
        writeLinks(node, actor.links(), statements);
    }

    private static Node classOf(Actor.Kind kind) {
        return switch (kind) {
            case ARMED_GROUP -> Vocabulary.ARMED_GROUP;
            case STATE_FORCE -> Vocabulary.STATE_FORCE;
            case COALITION -> Vocabulary.COALITION;
            case GOVERNMENT -> Vocabulary.GOVERNMENT;
            case MILITIA -> Vocabulary.MILITIA;
            case POLICE -> Vocabulary.POLICE;
            case PARTY -> Vocabulary.PARTY;
            case POPULATION_GROUP -> Vocabulary.POPULATION_GROUP;
            case COMPANY -> Vocabulary.COMPANY;
        };
    }

    private void writeOrganisation(Node node, Organisation organisation, Statements statements) {
        boolean news =
                organisation.kind() == Organisation.Kind.AGENCY || organisation.kind() == Organisation.Kind.OUTLET;
        statements
                .add(node, Terms.TYPE, news ? Vocabulary.NEWS_OUTLET : Vocabulary.REPORTING_ORGANISATION)
                .add(node, Vocabulary.ORGANISATION_KIND, Literals.string(camel(organisation.kind())))
                .add(node, Vocabulary.COUNTRY_CODE, organisation.country().map(Literals::string));
        writeLinks(node, organisation.links(), statements);
    }

    private void writePerson(Node node, Person person, Statements statements) {
        statements
                .add(node, Terms.TYPE, Vocabulary.PUBLIC_PERSON)
                .add(node, Vocabulary.AFFILIATION, person.affiliation().map(iris::agent))
                .add(node, Vocabulary.COUNTRY_CODE, person.country().map(Literals::string));
        writeLinks(node, person.links(), statements);
    }

    private static void writeLinks(Node node, Links links, Statements statements) {
        Optional<Node> geonames =
                links.geonames().map(id -> NodeFactory.createURI("https://sws.geonames.org/" + id + "/"));
        Optional<Node> wikidata =
                links.wikidata().map(id -> NodeFactory.createURI("http://www.wikidata.org/entity/" + id));
        statements
                .add(node, Terms.EXACT_MATCH, geonames)
                .add(node, Terms.EXACT_MATCH, wikidata)
                .add(node, Terms.SOURCE, Literals.string(links.source()));
    }

    /** {@code UN_BODY} as {@code unBody}. */
    private static String camel(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        }
        return code.toString();
    }
}
