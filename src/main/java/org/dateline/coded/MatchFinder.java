package org.dateline.coded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Period;

/**
 * Coded events that may be the event of an incident. Only events of the same days, give or take one, are compared, and only
 * those not too far away. The score is a sum of what agrees, weighed as {@link MatchWeights} says.
 */
public final class MatchFinder {
    private static final Comparator<Match> ORDER = Comparator.comparing(Match::incident)
            .thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(Match::event);
    private static final Set<String> AGAINST_CIVILIANS =
            Set.of("execution", "massKilling", "abduction", "humanShield", "shooting");

    private final MatchWeights weights;

    public MatchFinder(MatchWeights weights) {
        this.weights = weights;
    }

    /**
     * A coded event that may be the event of an incident.
     *
     * @param score from 0 to 1, to two decimals
     * @param reasons what was compared, and its part in the score
     */
    public record Match(String incident, String event, BigDecimal score, List<String> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }
    }

    /** By incident, best first. */
    public List<Match> find(Collection<Candidate> incidents, Collection<Candidate> events) {
        Map<LocalDate, List<Candidate>> byDay = new HashMap<>();
        for (Candidate event : events) {
            days(event.days())
                    .forEach(day ->
                            byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(event));
        }
        List<Match> matches = new ArrayList<>();
        for (Candidate incident : incidents) {
            Set<Candidate> near = new LinkedHashSet<>();
            Period days = incident.days();
            days(new Period(days.start().minusDays(1), days.end().plusDays(1)))
                    .forEach(day -> near.addAll(byDay.getOrDefault(day, List.of())));
            near.forEach(event -> match(incident, event).ifPresent(matches::add));
        }
        return matches.stream().sorted(ORDER).toList();
    }

    /** The days of a period; none for one that is longer than {@link MatchWeights#longest()} days and says too little. */
    private List<LocalDate> days(Period period) {
        return period.days() > weights.longest()
                ? List.of()
                : period.start().datesUntil(period.end().plusDays(1)).toList();
    }

    private Optional<Match> match(Candidate incident, Candidate event) {
        double kilometres = incident.point().kilometresTo(event.point());
        double place = place(incident, event, kilometres);
        if (place == 0) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        double score = weighed("place", String.format(Locale.ROOT, "%.1f km apart", kilometres), place, reasons)
                + weighed("days", days(incident, event), overlap(incident, event) ? 1 : 0.5, reasons)
                + weighed("kind", incident.kind() + " and " + event.kind(), kind(incident, event), reasons)
                + weighed("killed", killed(incident) + " and " + killed(event), figures(incident, event), reasons);
        BigDecimal rounded = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
        return rounded.doubleValue() < weights.threshold()
                ? Optional.empty()
                : Optional.of(new Match(incident.iri(), event.iri(), rounded, reasons));
    }

    private double weighed(String thing, String words, double agreement, List<String> reasons) {
        double weight = weights.of(thing);
        reasons.add(String.format(Locale.ROOT, "%s: %s (%.2f of %.2f)", thing, words, agreement * weight, weight));
        return agreement * weight;
    }

    private double place(Candidate incident, Candidate event, double kilometres) {
        String coded = incident.wide() ? event.place() : event.place().replaceFirst(",.*$", "");
        boolean named = coded.toLowerCase(Locale.ROOT).contains(incident.place().toLowerCase(Locale.ROOT));
        if (incident.wide()) {
            return named && kilometres <= weights.widest() ? 0.6 : 0;
        }
        if (kilometres > weights.farthest()) {
            return 0;
        }
        double near = 1 - kilometres / weights.farthest();
        return named ? StrictMath.max(near, 0.9) : near;
    }

    private static boolean overlap(Candidate one, Candidate other) {
        return !one.days().end().isBefore(other.days().start())
                && !other.days().end().isBefore(one.days().start());
    }

    private static String days(Candidate incident, Candidate event) {
        return overlap(incident, event) ? "they meet" : "a day apart";
    }

    private static double kind(Candidate incident, Candidate event) {
        if (incident.kind().isEmpty()
                || event.kind().isEmpty()
                || incident.kind().equals("other")) {
            return 0.5;
        }
        return AGAINST_CIVILIANS.contains(incident.kind()) == event.kind().equals("oneSided") ? 1 : 0.5;
    }

    private static double figures(Candidate incident, Candidate event) {
        return incident.killed()
                .flatMap(own -> event.killed().map(own::agreement))
                .orElse(0.5);
    }

    private static String killed(Candidate candidate) {
        return candidate
                .killed()
                .map(range ->
                        range.low() == range.high() ? Long.toString(range.low()) : range.low() + "-" + range.high())
                .orElse("unknown");
    }
}
