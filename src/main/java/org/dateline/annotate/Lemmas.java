package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Dictionary forms: a table of the words that the {@link SuffixRules} get wrong, and the rules for all others. */
public final class Lemmas {
    /** The table's first line. */
    public static final String HEADER = "form\ttag\tlemma";

    private final Map<String, String> table;

    private Lemmas(Map<String, String> table) {
        this.table = Map.copyOf(table);
    }

    /**
     * Reads tables of three columns: word in lower case, UPOS tag, lemma. A later table corrects the earlier ones.
     *
     * @throws IllegalArgumentException if a line has not three columns
     */
    public static Lemmas read(Reader... tables) throws IOException {
        Map<String, String> lemmas = new HashMap<>();
        for (Reader table : tables) {
            BufferedReader lines = new BufferedReader(table);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                if (columns.length != 3) {
                    throw new IllegalArgumentException("not three columns in a table of lemmas: " + line);
                }
                lemmas.put(key(columns[0], columns[1]), columns[2]);
            }
        }
        return new Lemmas(lemmas);
    }

    /** The dictionary form of {@code form}, a word of the UPOS class {@code tag}. */
    public String lemma(String form, String tag) {
        String known = table.get(key(form.toLowerCase(Locale.ROOT), tag));
        return known != null ? known : SuffixRules.lemma(form, tag);
    }

    private static String key(String form, String tag) {
        return form + '\t' + tag;
    }
}
