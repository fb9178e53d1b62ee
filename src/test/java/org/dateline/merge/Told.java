package org.dateline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.time.Period;

/** What a publication tells, made by hand; each report stands after the one before. */
final class Told {
    static final PlaceSummary IRAQ = new PlaceSummary("iraq", "iraq", true, true, List.of());
    static final PlaceSummary NINEVEH = new PlaceSummary("nineveh", "nineveh", true, false, List.of());
    static final PlaceSummary MOSUL = new PlaceSummary("mosul", "mosul", true, false, List.of("nineveh"));
    static final PlaceSummary ZANJILI =
            new PlaceSummary("zanjili", "zanjili", true, false, List.of("mosul", "nineveh"));
    static final PlaceSummary SHIFA = new PlaceSummary("shifa", "shifa", true, false, List.of("mosul", "nineveh"));
    static final List<PlaceSummary> PLACES = List.of(IRAQ, NINEVEH, MOSUL, ZANJILI, SHIFA);

    private final String iri;
    private String text;
    private Optional<LocalDate> published = Optional.empty();
    private TextTraits traits = TextTraits.NONE;
    private final List<ReportSummary> reports = new ArrayList<>();
    private final List<ClaimSummary> claims = new ArrayList<>();

    private Told(String iri) {
        this.iri = iri;
        this.text = "text of " + iri;
    }

    static Told by(String publication) {
        return new Told(publication);
    }

    Told text(String named) {
        text = named;
        return this;
    }

    Told on(String day) {
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    Told naming(String persons, String places, String words) {
        traits = new TextTraits(Set.copyOf(split(persons)), split(places), split(words), Set.of());
        return this;
    }

    private static List<String> split(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(", "));
    }

    /** A claim of the report that comes next: {@code killed civilian affirmed 5 7}, with - for unknown ends, and a claimant. */
    Told claim(String words) {
        claims.add(claimOf(iri + "/claim/" + reports.size() + "." + claims.size(), words));
        return this;
    }

    Told claim(ClaimSummary claim) {
        claims.add(claim);
        return this;
    }

    static ClaimSummary claimOf(String iri, String words) {
        String[] part = words.split(" ");
        return new ClaimSummary(
                iri,
                part[0],
                part[1],
                part[2].equals("affirmed"),
                number(part[3]),
                number(part[4]),
                false,
                Optional.empty(),
                Optional.empty(),
                part.length > 5 ? Set.of(part[5]) : Set.of(),
                Set.of());
    }

    private static OptionalLong number(String written) {
        return written.equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(written));
    }

    /** An item of the total with that IRI. */
    static ClaimSummary item(String iri, String words, String total) {
        ClaimSummary claim = claimOf(iri, words);
        return new ClaimSummary(
                iri,
                claim.harm(),
                claim.victimCategory(),
                claim.affirmed(),
                claim.low(),
                claim.high(),
                false,
                Optional.empty(),
                Optional.of(total),
                claim.claimants(),
                Set.of());
    }

    /** @param days a day, two with a slash between them, or nothing */
    Told event(String type, String place, String days) {
        return report(type, false, place, days);
    }

    Told total(String type, String place, String days) {
        return report(type, true, place, days);
    }

    private Told report(String type, boolean aggregate, String place, String days) {
        String[] ends = days.split("/");
        Optional<Period> period = days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1])));
        reports.add(new ReportSummary(
                iri + "/report/" + type + "-" + reports.size(),
                type,
                aggregate,
                PLACES.stream().filter(each -> each.iri().equals(place)).findFirst(),
                period,
                reports.size(),
                iri,
                text,
                Set.of(),
                claims));
        claims.clear();
        return this;
    }

    PublicationSummary summary() {
        return new PublicationSummary(iri, text, published, Set.of(), traits, reports);
    }
}
