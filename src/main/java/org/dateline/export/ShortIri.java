package org.dateline.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** IRIs as people read them: a prefixed name where a usual prefix fits, else as they are. */
public final class ShortIri {
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("https://w3id.org/dateline/ns#", "dl:");
        PREFIXES.put("https://w3id.org/dateline/code/", "code:");
        PREFIXES.put("https://w3id.org/dateline/id/", "id:");
        PREFIXES.put("https://w3id.org/dateline/graph/", "graph:");
        PREFIXES.put("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:");
        PREFIXES.put("http://www.w3.org/2000/01/rdf-schema#", "rdfs:");
        PREFIXES.put("http://www.w3.org/2001/XMLSchema#", "xsd:");
        PREFIXES.put("http://www.w3.org/2004/02/skos/core#", "skos:");
        PREFIXES.put("http://www.w3.org/ns/prov#", "prov:");
        PREFIXES.put("http://purl.org/dc/terms/", "dcterms:");
    }

    private ShortIri() {}

    /** Shortens {@code value} when it begins with the namespace of a usual prefix. */
    public static String of(String value) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (value.startsWith(prefix.getKey())) {
                return prefix.getValue() + value.substring(prefix.getKey().length());
            }
        }
        return value;
    }

    /** The IRI that {@code shown} stands for: a name with a usual prefix is written out, all else is as it was. */
    public static String whole(String shown) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (shown.startsWith(prefix.getValue())) {
                return prefix.getKey() + shown.substring(prefix.getValue().length());
            }
        }
        return shown;
    }
}
