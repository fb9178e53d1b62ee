package org.dateline.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.time.Period;

/**
 * Under which keys publications meet: only those that share one are compared, so that the cost of an article does not grow
 * with the store. A key says a place and a day, a person, two rare words, a text, or a run of its words.
 */
public final class ComparisonKeys {
    private static final int LEADING_WORDS = 6;
    private static final int LEADING_PLACES = 8;
    private static final int RUNS = 3;
    private static final int DAYS_BEFORE_PUBLICATION = 3;

    private final SamenessTable table;

    public ComparisonKeys(SamenessTable table) {
        this.table = table;
    }

    /** How many publications can share a key before it says nothing any more. */
    public int most() {
        return table.limit("most publications with one key");
    }

    /** Sorted; each fits into one line. */
    public Set<String> of(PublicationSummary publication) {
        Set<String> keys = new TreeSet<>();
        keys.add("text " + publication.text());
        publication.traits().smallest(RUNS).forEach(hash -> keys.add("run " + hash));
        publication.reports().forEach(report -> addPlaceAndDays(report, keys));
        publication.lead().ifPresent(lead -> addLead(publication, lead, keys));
        return keys;
    }

    private static void addPlaceAndDays(ReportSummary report, Set<String> keys) {
        if (report.aggregate()) {
            if (report.place().isPresent() && report.period().isPresent()) {
                Period period = report.period().get();
                keys.add("total " + report.type() + " " + report.place().get().iri() + " " + period.start() + " "
                        + period.end());
            }
            return;
        }
        report.narrowPlace()
                .ifPresent(place -> report.days().ifPresent(days -> {
                    for (LocalDate day : each(days)) {
                        keys.add("at " + place.iri() + " " + day);
                        place.containers().forEach(outer -> keys.add("at " + outer + " " + day));
                    }
                }));
    }

    private void addLead(PublicationSummary publication, ReportSummary lead, Set<String> keys) {
        for (String person : publication.traits().persons()) {
            keys.add("person " + person);
        }
        Optional<Period> days = lead.days()
                .or(() -> publication.published().map(day -> new Period(day.minusDays(DAYS_BEFORE_PUBLICATION), day)));
        for (LocalDate day : days.map(ComparisonKeys::each).orElse(List.of())) {
            lead.narrowPlace().ifPresent(place -> keys.add("near " + place.name() + " " + day));
            publication.traits().places().stream()
                    .filter(place -> !table.isDull(place))
                    .limit(LEADING_PLACES)
                    .forEach(place -> keys.add("near " + place + " " + day));
        }
        List<String> words = publication.traits().names().stream()
                .filter(word -> !table.isDull(word))
                .limit(LEADING_WORDS)
                .sorted()
                .toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add("words " + words.get(i) + " " + words.get(j));
            }
        }
    }

    private static List<LocalDate> each(Period days) {
        List<LocalDate> all = new ArrayList<>();
        for (LocalDate day = days.start(); !day.isAfter(days.end()); day = day.plusDays(1)) {
            all.add(day);
        }
        return all;
    }
}
