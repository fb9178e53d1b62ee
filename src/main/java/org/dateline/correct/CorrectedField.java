package org.dateline.correct;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.time.Period;

/** A value that can be put right, with the form in which it is written. */
public enum CorrectedField {
    COUNT("count", true, "a number as 14, atLeast 14, atMost 14, about 14 or 3-5"),
    HARM("harm", true, "a code of the list harm"),
    VICTIM_CATEGORY("victimCategory", true, "a code of the list victim-category"),
    POLARITY("polarity", true, "affirmed or denied"),
    EVENT_TYPE("eventType", false, "a code of the list event-type"),
    PLACE("place", false, "the IRI of a place"),
    DAYS("startDate", false, "a day as 2017-03-21, or two as 2017-03-21/2017-03-23");

    private final String code;
    private final boolean ofClaim;
    private final String form;

    CorrectedField(String code, boolean ofClaim, String form) {
        this.code = code;
        this.ofClaim = ofClaim;
        this.form = form;
    }

    public String code() {
        return code;
    }

    /** Whether claims have it; reports have the others. */
    public boolean isOfClaim() {
        return ofClaim;
    }

    String form() {
        return form;
    }

    boolean accepts(String value) {
        return switch (this) {
            case COUNT -> CorrectedCount.of(value).isPresent();
            case HARM, VICTIM_CATEGORY, EVENT_TYPE -> value.matches("[a-z][A-Za-z]*");
            case POLARITY -> value.equals("affirmed") || value.equals("denied");
            case PLACE -> value.matches("(https?://|id:)\\S+");
            case DAYS -> days(value).isPresent();
        };
    }

    /** The field with that code, if there is one. */
    public static Optional<CorrectedField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(CorrectedField::code).collect(Collectors.joining(", "));
    }

    /** Days as a correction writes them. */
    public static Optional<Period> days(String value) {
        String[] ends = value.split("/", -1);
        try {
            return Optional.of(new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
