package org.dateline.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A query of the library.
 *
 * @param name the file's name without its ending, as in {@code 01-who-says-how-many}
 * @param title from the header line {@code # title:}
 * @param question from the header lines {@code # question:}, what it answers in plain words
 * @param competency from the header line {@code # competency:}, the competency question of the ontology that it answers
 * @param text the whole file
 */
public record SavedQuery(String name, String title, String question, Optional<String> competency, String text) {
    private static final Pattern TITLE = Pattern.compile("(?m)^#\\s*title:\\s*(.+)$");
    private static final Pattern COMPETENCY = Pattern.compile("(?m)^#\\s*competency:\\s*(.+)$");
    private static final Pattern QUESTION = Pattern.compile("(?m)^#\\s*question:\\s*(.+)$");

    /** Reads a query file; one without a title is called by its name. */
    public static SavedQuery of(String name, String text) {
        return new SavedQuery(
                name, first(TITLE, text).orElse(name), first(QUESTION, text).orElse(""), first(COMPETENCY, text), text);
    }

    /** The parsed query; a {@link org.apache.jena.query.QueryParseException} tells the place of a fault. */
    public Query parsed() {
        return QueryFactory.create(text);
    }

    /** Whether the answer is a table (SELECT) rather than a graph. */
    public boolean givesRows() {
        return parsed().isSelectType();
    }

    /** What its answer is called as a file. */
    public String file() {
        return name + (givesRows() ? ".csv" : ".ttl");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
