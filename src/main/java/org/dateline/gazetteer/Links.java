package org.dateline.gazetteer;

import java.util.Optional;

/** Identifiers of the same thing elsewhere, verified ones only, and where the facts come from. */
public record Links(Optional<String> geonames, Optional<String> wikidata, String source) {}
