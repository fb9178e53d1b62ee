package org.dateline.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The total of a round-up held against the items that it sums.
 *
 * @param total IRI of the claim that sums
 * @param items how many claims it sums
 * @param sum the sum of the numbers of the items: the lowest, or the highest where only that is said
 * @param agrees whether some number agrees with the total and with the sum
 */
public record TotalCheck(String total, int items, long sum, boolean agrees) {

    /** The checks of one publication, sorted; a total of which an item says no number is not checked. */
    public static List<TotalCheck> of(PublicationSummary publication) {
        Map<String, ClaimSummary> claims = new TreeMap<>();
        Map<String, List<ClaimSummary>> items = new TreeMap<>();
        for (ReportSummary report : publication.reports()) {
            for (ClaimSummary claim : report.claims()) {
                claims.put(claim.iri(), claim);
                claim.partOfTotal()
                        .filter(total -> claim.repeats().isEmpty() && !claim.partial())
                        .ifPresent(total -> items.computeIfAbsent(total, any -> new ArrayList<>())
                                .add(claim));
            }
        }
        List<TotalCheck> checks = new ArrayList<>();
        items.forEach((total, parts) -> {
            ClaimSummary whole = claims.get(total);
            if (whole != null && whole.saysHowMany() && parts.stream().allMatch(ClaimSummary::saysHowMany)) {
                checks.add(check(whole, parts));
            }
        });
        return checks;
    }

    private static TotalCheck check(ClaimSummary total, List<ClaimSummary> items) {
        long low = items.stream().mapToLong(item -> item.low().orElse(0)).sum();
        boolean open = items.stream().anyMatch(item -> item.high().isEmpty());
        long high = items.stream().mapToLong(item -> item.high().orElse(0)).sum();
        boolean agrees = total.high().orElse(Long.MAX_VALUE) >= low
                && (open || total.low().orElse(0) <= high);
        long sum = items.stream()
                .mapToLong(item -> item.low().orElse(item.high().orElse(0)))
                .sum();
        return new TotalCheck(total.iri(), items.size(), sum, agrees);
    }
}
