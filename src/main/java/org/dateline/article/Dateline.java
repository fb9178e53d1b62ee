package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Span;
import org.dateline.time.DateFinder;
import org.dateline.time.Period;
import org.dateline.time.When;

/**
 * The place, day and agency that a dispatch begins with: "MOSUL, Iraq, Nov. 3, 2017 (AP) -".
 *
 * @param place where the name of the place stands, without what surrounds it
 * @param day the day, when it is given with its year
 */
record Dateline(Optional<Span> place, Optional<String> agency, Optional<LocalDate> day) {
    private static final String UPPER = "(?:\\p{Lu}[\\p{Lu}'’.-]+|AL-\\p{Lu}+)";
    private static final String TITLE = "(?:[Aa]l-)?\\p{Lu}[\\p{L}'’.]+(?:-\\p{L}[\\p{L}'’]+)*";
    private static final String MORE = "(?:, ?[^,()–—]{2,30}?(?=\\s?[,(–—-])){0,3}";
    private static final String AGENCY = "[^()]{2,40}";
    private static final String DASH = "\\s*(?:--|—|–|-(?=\\s)|:(?=\\s)|/)";

    /** Capitals need a dash or an agency after them; a place in small letters a dash, and a capital after that. */
    private static final Pattern FORM =
            Pattern.compile("^(?:(?<capitals>" + UPPER + "(?: " + UPPER + "){0,3})(?<rest>" + MORE
                    + ")(?:\\s*\\((?<agency>" + AGENCY + ")\\)(?:" + DASH + ")?|" + DASH + ")"
                    + "|(?<small>" + TITLE + "(?: " + TITLE + "){0,2})(?<smallrest>" + MORE
                    + ")(?:\\s*\\((?<smallagency>" + AGENCY
                    + ")\\))?" + DASH + ")\\s+(?=[\\p{Lu}\\p{N}“\"'‘])");

    private static final Pattern AROUND = Pattern.compile(
            "^(?:OUTSKIRTS OF|NEAR|OUTSIDE|(?:NORTH|SOUTH|EAST|WEST|NORTHEAST|SOUTHEAST|NORTHWEST|SOUTHWEST) OF)\\s+");
    private static final Set<String> AGENCIES = Set.of(
            "AP", "AFP", "SANA", "NNA", "IRNA", "TASS", "DPA", "EPA", "EFE", "ANHA", "UPI", "REUTERS", "XINHUA", "BBC",
            "CNN");
    private static final Pattern OUTLET = Pattern.compile(
            "\\b(?:News|Agency|Press|Wire|Post|Times|Courier|Online|Monitor|Herald|Tribune|Daily|Gazette|Dispatch|Voice|TV|Media)\\b");
    private static final int LONGEST = 140;
    private static final int SHORTEST_PLACE = 3;
    private static final DateFinder DATES = new DateFinder();

    /** The dateline that {@code text} begins with; spans count from its first character. */
    static Optional<Dateline> at(String text) {
        Matcher matcher = FORM.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean capitals = matcher.group("capitals") != null;
        String name = capitals ? matcher.group("capitals") : matcher.group("small");
        String rest = capitals ? matcher.group("rest") : matcher.group("smallrest");
        Optional<String> stated = Optional.ofNullable(matcher.group(capitals ? "agency" : "smallagency"));
        String lastWord = name.substring(name.lastIndexOf(' ') + 1);
        if (AGENCIES.contains(lastWord)) {
            return Optional.of(new Dateline(Optional.empty(), Optional.of(lastWord), day(rest)));
        }
        if (name.length() < SHORTEST_PLACE || (capitals && stated.isEmpty() && name.length() == SHORTEST_PLACE)) {
            return Optional.empty();
        }
        Matcher around = AROUND.matcher(name);
        int begin = around.find() ? around.end() : 0;
        return Optional.of(
                new Dateline(Optional.of(new Span(begin, name.length())), stated.or(() -> outlet(rest)), day(rest)));
    }

    private static Optional<String> outlet(String rest) {
        for (String part : rest.split(",")) {
            if (OUTLET.matcher(part).find()) {
                return Optional.of(part.strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String rest) {
        List<When> dates = DATES.find(rest, Optional.empty());
        return dates.stream()
                .flatMap(when -> when.period().stream())
                .filter(period -> period.days() == 1)
                .map(Period::start)
                .findFirst();
    }
}
