package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms that are used of other vocabularies. */
public final class Terms {
    public static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    public static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
    public static final Node HAS_SOURCE = iri("http://www.w3.org/ns/oa#hasSource");
    public static final Node TITLE = iri("http://purl.org/dc/terms/title");
    public static final Node LANGUAGE = iri("http://purl.org/dc/terms/language");
    public static final Node LICENSE = iri("http://purl.org/dc/terms/license");
    public static final Node SOURCE = iri("http://purl.org/dc/terms/source");
    public static final Node IS_REPLACED_BY = iri("http://purl.org/dc/terms/isReplacedBy");
    public static final Node URL = iri("https://schema.org/url");
    public static final Node SOFTWARE_VERSION = iri("https://schema.org/softwareVersion");
    public static final Node WAS_GENERATED_BY = prov("wasGeneratedBy");
    public static final Node WAS_DERIVED_FROM = prov("wasDerivedFrom");
    public static final Node WAS_ASSOCIATED_WITH = prov("wasAssociatedWith");
    public static final Node USED = prov("used");
    public static final Node STARTED_AT_TIME = prov("startedAtTime");
    public static final Node ENDED_AT_TIME = prov("endedAtTime");
    public static final Node PREF_LABEL = skos("prefLabel");
    public static final Node ALT_LABEL = skos("altLabel");
    public static final Node EXACT_MATCH = skos("exactMatch");
    public static final Node HAS_GEOMETRY = geo("hasGeometry");
    public static final Node GEOMETRY = iri("http://www.opengis.net/ont/sf#Point");
    public static final Node AS_WKT = geo("asWKT");
    public static final Node WKT_LITERAL = geo("wktLiteral");
    public static final Node LATITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
    public static final Node LONGITUDE = iri("http://www.w3.org/2003/01/geo/wgs84_pos#long");

    private Terms() {}

    private static Node prov(String name) {
        return iri("http://www.w3.org/ns/prov#" + name);
    }

    private static Node skos(String name) {
        return iri("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node geo(String name) {
        return iri("http://www.opengis.net/ont/geosparql#" + name);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
