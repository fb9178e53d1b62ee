package org.dateline.evaluate;

import java.util.Optional;
import org.dateline.gazetteer.Point;
import org.dateline.text.Span;

/**
 * A place's name in a text, and what it means.
 *
 * @param geonames number of its GeoNames entry; empty, as everything after it, where the annotators found none
 * @param wide whether it is a continent, country or first or second level of administration: its point is a convention
 */
record Toponym(Span span, Optional<String> geonames, Optional<String> name, Optional<Point> point, boolean wide) {}
