package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of authors from a line that names them. */
final class Byline {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s(|])(?:[Aa]uthors?|AUTHORS?|by|By|BY|[Cc]orrespondent)\\s*:?\\s+(" + Names.NAMES + ")");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:, and |,| and | & )\\s*");
    private static final Pattern SEVERAL = Pattern.compile(" and | & ");
    private static final int MOST_WORDS_OF_A_NAME = 5;

    private Byline() {}

    /** The names, as written and in order; what follows a lone name after a comma is where its bearer works. */
    static List<String> names(String line) {
        Matcher matcher = NAMED.matcher(line);
        if (!matcher.find()) {
            return List.of();
        }
        String named = matcher.group(1);
        return Arrays.stream(BETWEEN.split(named))
                .limit(SEVERAL.matcher(named).find() ? Long.MAX_VALUE : 1)
                .filter(name -> !name.isBlank() && name.split(" ").length <= MOST_WORDS_OF_A_NAME)
                .toList();
    }
}
