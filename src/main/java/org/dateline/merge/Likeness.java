package org.dateline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.time.Period;

/**
 * Weighs what two reports of two texts have in common. Where both are what their texts are mainly about, names, ages and
 * wording of the whole texts count; other reports must agree in place and days to be compared at all.
 */
final class Likeness {
    private static final int FURTHER_PERSONS = 2;
    private static final int MOST_AGES = 2;
    private static final int FEW_WORDS = 5;
    private static final int FAR_APART = 7;

    private final SamenessTable table;
    private final PublicationSummary one;
    private final PublicationSummary other;

    Likeness(SamenessTable table, PublicationSummary one, PublicationSummary other) {
        this.table = table;
        this.one = one;
        this.other = other;
    }

    /** Empty when nothing suggests that the two are one. */
    Optional<List<Reason>> weigh(ReportSummary first, ReportSummary second) {
        if (first.aggregate() || second.aggregate()) {
            return weighTotals(first, second);
        }
        boolean leads = isLead(one, first) && isLead(other, second);
        if (!leads && !meet(first, second)) {
            return Optional.empty();
        }
        Weighing weighing = new Weighing(table);
        weighing.add("start", "before comparing");
        weighKinds(first, second, weighing);
        weighPlaces(first, second, leads, weighing);
        weighDays(first, second, weighing);
        weighPublication(first, second, weighing);
        weighFigures(
                leads ? one.claimsOnEvents() : first.claims(),
                leads ? other.claimsOnEvents() : second.claims(),
                weighing);
        Set<String> parties = Weighing.shared(first.parties(), second.parties());
        weighing.addIf(!parties.isEmpty(), "party", "same party");
        if (leads) {
            weighTexts(weighing);
        }
        return Optional.of(weighing.reasons());
    }

    private static boolean isLead(PublicationSummary publication, ReportSummary report) {
        return publication.lead().equals(Optional.of(report));
    }

    /** Whether the decision is on the main reports of both. */
    boolean areLeads(Decision decision) {
        return one.lead().map(ReportSummary::iri).equals(Optional.of(decision.first()))
                && other.lead().map(ReportSummary::iri).equals(Optional.of(decision.second()));
    }

    private Optional<List<Reason>> weighTotals(ReportSummary first, ReportSummary second) {
        boolean same = first.aggregate()
                && second.aggregate()
                && first.type().equals(second.type())
                && first.place().isPresent()
                && first.place().map(PlaceSummary::iri).equals(second.place().map(PlaceSummary::iri))
                && first.period().isPresent()
                && first.period().equals(second.period());
        if (!same) {
            return Optional.empty();
        }
        Weighing weighing = new Weighing(table);
        weighing.add("same total", "totals of one kind, place and period");
        return Optional.of(weighing.reasons());
    }

    private static boolean meet(ReportSummary first, ReportSummary second) {
        return first.narrowPlace().isPresent()
                && second.narrowPlace().isPresent()
                && first.narrowPlace().get().meets(second.narrowPlace().get())
                && first.days().isPresent()
                && second.days().isPresent()
                && gap(first.days().get(), second.days().get()) == 0;
    }

    private void weighKinds(ReportSummary first, ReportSummary second, Weighing weighing) {
        String family = table.family(first.type());
        String otherFamily = table.family(second.type());
        if (family.isEmpty() || otherFamily.isEmpty()) {
            return;
        }
        weighing.addIf(
                family.equals(otherFamily), "same kind", "kinds of one family: " + first.type() + ", " + second.type());
        weighing.addIf(
                !family.equals(otherFamily),
                "other kind",
                "kinds that are not one: " + first.type() + ", " + second.type());
    }

    private void weighPlaces(ReportSummary first, ReportSummary second, boolean leads, Weighing weighing) {
        Optional<PlaceSummary> place = first.narrowPlace();
        Optional<PlaceSummary> otherPlace = second.narrowPlace();
        if (place.isPresent() && otherPlace.isPresent()) {
            boolean same = place.get().iri().equals(otherPlace.get().iri());
            weighing.addIf(same, "same place", "same place: " + place.get().name());
            weighing.addIf(
                    !same && place.get().meets(otherPlace.get()),
                    "place in place",
                    "one place in the other: " + place.get().name() + ", "
                            + otherPlace.get().name());
            weighing.addIf(
                    place.get().isApartFrom(otherPlace.get()),
                    "places apart",
                    "places apart: " + place.get().name() + ", "
                            + otherPlace.get().name());
        }
        if (leads) {
            Set<String> named = new TreeSet<>();
            place.map(PlaceSummary::name)
                    .filter(name -> isNamed(other, otherPlace, name))
                    .ifPresent(named::add);
            otherPlace
                    .map(PlaceSummary::name)
                    .filter(name -> isNamed(one, place, name))
                    .ifPresent(named::add);
            weighing.addIf(!named.isEmpty(), "place named", "place named in both: " + Weighing.list(named));
        }
    }

    private static boolean isNamed(PublicationSummary publication, Optional<PlaceSummary> place, String name) {
        return publication.traits().places().contains(name)
                || place.map(PlaceSummary::name).equals(Optional.of(name));
    }

    private void weighDays(ReportSummary first, ReportSummary second, Weighing weighing) {
        if (first.days().isPresent() && second.days().isPresent()) {
            long gap = gap(first.days().get(), second.days().get());
            weighing.addIf(
                    gap == 0, "same day", "same day: " + words(first.days().get()));
            weighing.addIf(gap == 1, "next day", "days next to each other");
            weighing.addIf(gap > FAR_APART, "days apart", gap + " days apart");
        } else {
            Optional<Period> named = days(one).stream()
                    .filter(day -> days(other).stream().anyMatch(otherDay -> gap(day, otherDay) == 0))
                    .findFirst();
            named.ifPresent(day -> weighing.add("day named", "day named in both: " + words(day)));
            weighing.addIf(named.isEmpty(), "no day", "no day in common is named");
        }
    }

    private static List<Period> days(PublicationSummary publication) {
        List<Period> days = new ArrayList<>();
        publication.reports().stream()
                .filter(report -> !report.aggregate())
                .forEach(report -> report.days().ifPresent(days::add));
        return days;
    }

    private static String words(Period days) {
        return days.days() == 1 ? days.start().toString() : days.start() + " to " + days.end();
    }

    /** Days from the end of one to the start of the other; 0 when they overlap. */
    private static long gap(Period one, Period other) {
        long latestStart = Math.max(one.start().toEpochDay(), other.start().toEpochDay());
        return Math.max(
                0, latestStart - Math.min(one.end().toEpochDay(), other.end().toEpochDay()));
    }

    private void weighPublication(ReportSummary first, ReportSummary second, Weighing weighing) {
        if (one.published().isPresent() && other.published().isPresent()) {
            long gap = Math.abs(
                    one.published().get().toEpochDay() - other.published().get().toEpochDay());
            String words = "published " + (gap == 0 ? "on one day" : gap + " days apart");
            weighing.addIf(gap <= table.limit("days of news"), "published together", words);
            weighing.addIf(
                    gap > table.limit("days of news") && gap <= table.limit("days of follow-ups"),
                    "published near",
                    words);
        }
        weighing.addIf(
                isBefore(other, first) || isBefore(one, second),
                "published before",
                "published before the other's day");
    }

    private static boolean isBefore(PublicationSummary publication, ReportSummary report) {
        Optional<LocalDate> start = report.days().map(Period::start);
        return start.isPresent()
                && publication
                        .published()
                        .filter(day -> day.isBefore(start.get()))
                        .isPresent();
    }

    private void weighFigures(List<ClaimSummary> ones, List<ClaimSummary> others, Weighing weighing) {
        for (String harm : List.of("killed", "wounded")) {
            OptionalLong figure = largest(ones, harm);
            OptionalLong otherFigure = largest(others, harm);
            if (figure.isEmpty() || otherFigure.isEmpty()) {
                continue;
            }
            long number = figure.getAsLong();
            boolean same = number == otherFigure.getAsLong();
            weighing.addIf(same, "same " + harm, number + " " + harm + " in both");
            weighing.addIf(same && number > 1, "same many " + harm, "more than one " + harm);
            weighing.addIf(
                    !same,
                    "other " + harm,
                    Math.min(number, otherFigure.getAsLong()) + " and " + Math.max(number, otherFigure.getAsLong())
                            + " " + harm);
        }
        Set<String> victims = Weighing.shared(victims(ones), victims(others));
        weighing.addIf(!victims.isEmpty(), "victim", "victims named alike: " + Weighing.list(victims));
    }

    private static OptionalLong largest(List<ClaimSummary> claims, String harm) {
        return claims.stream()
                .filter(claim -> claim.affirmed() && claim.harm().equals(harm) && claim.saysHowMany())
                .mapToLong(claim -> claim.low().orElse(claim.high().orElse(0)))
                .filter(number -> number > 0)
                .max();
    }

    private Set<String> victims(List<ClaimSummary> claims) {
        Set<String> names = new TreeSet<>();
        claims.stream().filter(ClaimSummary::isOfBodilyHarm).forEach(claim -> names.addAll(claim.victimNames()));
        names.removeIf(table::isDull);
        return names;
    }

    private void weighTexts(Weighing weighing) {
        TextTraits traits = one.traits();
        TextTraits otherTraits = other.traits();
        Set<String> persons = Weighing.shared(traits.persons(), otherTraits.persons());
        weighing.addIf(!persons.isEmpty(), "person", "persons named in both: " + Weighing.list(persons));
        weighing.add("further person", Math.min(FURTHER_PERSONS, Math.max(0, persons.size() - 1)), "more than one");
        Set<String> ages = Weighing.shared(traits.ages(), otherTraits.ages());
        weighing.add("age", Math.min(MOST_AGES, ages.size()), "same ages: " + Weighing.list(ages));
        weighing.addIf(
                ages.isEmpty()
                        && !traits.ages().isEmpty()
                        && !otherTraits.ages().isEmpty(),
                "other ages",
                "other ages");
        List<String> words = rare(traits);
        List<String> otherWords = rare(otherTraits);
        Set<String> shared = Weighing.shared(words, otherWords);
        weighing.add(
                "words",
                (double) shared.size() / (FEW_WORDS + Math.min(words.size(), otherWords.size())),
                "rare words in both: " + Weighing.list(shared));
        double wording = traits.sharedWording(otherTraits);
        weighing.addIf(
                wording * 100 >= table.limit("percent of wording of one agency"),
                "copy",
                Math.round(wording * 100) + " % of the shorter wording in both");
    }

    private List<String> rare(TextTraits traits) {
        return traits.names().stream()
                .filter(word -> !table.isDull(word))
                .limit(table.limit("most words"))
                .toList();
    }
}
