package org.dateline.correct;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says against a reading, a grouping or a name.
 *
 * @param target IRI of what it is about
 * @param with IRI of the other party, where it is about two
 * @param field what is put right, for {@link CorrectionKind#FIX_VALUE}
 * @param value the right value, or the alias; empty text where there is none
 * @param by who says so
 * @param on when
 * @param reason why
 */
public record Correction(
        CorrectionKind kind,
        String target,
        Optional<String> with,
        Optional<CorrectedField> field,
        String value,
        String by,
        LocalDate on,
        String reason)
        implements Comparable<Correction> {

    /** All of it in one line, which names it. */
    public String line() {
        return String.join(
                "\t",
                kind.code(),
                target,
                with.orElse(""),
                field.map(CorrectedField::code).orElse(""),
                value,
                by,
                on.toString(),
                reason);
    }

    /** Whether both put the same value right, so that only one can hold. */
    public boolean rivals(Correction other) {
        return kind == CorrectionKind.FIX_VALUE
                && other.kind == kind
                && target.equals(other.target)
                && field.equals(other.field);
    }

    /** By day, and those of one day by their lines. */
    @Override
    public int compareTo(Correction other) {
        int byDay = on.compareTo(other.on);
        return byDay != 0 ? byDay : line().compareTo(other.line());
    }
}
