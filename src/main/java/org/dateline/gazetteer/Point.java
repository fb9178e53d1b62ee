package org.dateline.gazetteer;

/** A point on the earth (WGS 84); decimals as the source writes them, so that nothing is rounded. */
public record Point(String latitude, String longitude) {}
