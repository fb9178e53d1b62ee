package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a table: cells by column, and the faults found in them. */
final class Row {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    private final String file;
    private final int line;
    private final Map<String, String> cells;
    private final List<Fault> faults = new ArrayList<>();

    Row(String file, int line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Fault fault(String what, String remedy) {
        return new Fault(file, line, what, remedy);
    }

    void report(String what, String remedy) {
        faults.add(fault(what, remedy));
    }

    String id() {
        String id = cell("id");
        if (!SLUG.matcher(id).matches()) {
            report("no id: \"" + id + "\"", "write lower-case letters, digits and single hyphens");
        }
        return id;
    }

    String name() {
        String name = cell("name");
        if (NameFolder.fold(name).isEmpty()) {
            report("no name: \"" + name + "\"", "write the usual English name");
        }
        return name;
    }

    /** A list of names, joined with {@code |} in the file. */
    List<String> names(String column) {
        List<String> names = pieces(column);
        if (names.stream().anyMatch(name -> NameFolder.fold(name).isEmpty())) {
            report("an empty name in " + column, "drop the | that nothing follows");
        }
        return names;
    }

    List<String> countries() {
        List<String> countries = pieces("country");
        countries.forEach(country -> check(country, COUNTRY, "country", "write ISO 3166 alpha-2 codes, such as IQ"));
        return countries;
    }

    Optional<String> country() {
        Optional<String> country = optional("country");
        country.ifPresent(code -> check(code, COUNTRY, "country", "write one ISO 3166 alpha-2 code, such as IQ"));
        return country;
    }

    Optional<String> wikidata() {
        Optional<String> wikidata = optional("wikidata");
        wikidata.ifPresent(id -> check(id, WIKIDATA, "wikidata id", "write Q and its number"));
        return wikidata;
    }

    Optional<String> matching(String column, Pattern pattern, String remedy) {
        Optional<String> value = optional(column);
        value.ifPresent(text -> check(text, pattern, column, remedy));
        return value;
    }

    Optional<String> optional(String column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
    }

    /** The constant that is written in camel case in the file; the first one, with a fault, when there is none. */
    <K extends Enum<K>> K kind(Class<K> kinds) {
        String written = cell("kind");
        List<K> all = Arrays.asList(kinds.getEnumConstants());
        Optional<K> kind = all.stream().filter(k -> code(k).equals(written)).findFirst();
        if (kind.isEmpty()) {
            report(
                    "unknown kind \"" + written + "\"",
                    "write one of "
                            + String.join(", ", all.stream().map(Row::code).toList()));
        }
        return kind.orElse(all.get(0));
    }

    Links links(Optional<String> geonames) {
        return new Links(geonames, wikidata(), cell("source"));
    }

    private List<String> pieces(String column) {
        return optional(column)
                .map(cell ->
                        Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    private void check(String value, Pattern pattern, String what, String remedy) {
        if (!pattern.matcher(value).matches()) {
            report("no " + what + ": \"" + value + "\"", remedy);
        }
    }

    /** {@code ARMED_GROUP} is {@code armedGroup}. */
    private static String code(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return code.toString();
    }
}
