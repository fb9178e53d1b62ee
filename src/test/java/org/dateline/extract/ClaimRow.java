package org.dateline.extract;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.event.Event;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.Where;

/** One claim as a row of the table of claims; a dash stands for what the text does not say. */
record ClaimRow(
        String harm,
        String bound,
        String number,
        String victims,
        String event,
        String place,
        String claimants,
        String relayedBy,
        String perpetrators,
        String certainty,
        String polarity,
        String rule) {
    private static final String NONE = "-";

    static List<ClaimRow> of(Reading reading) {
        return reading.claims().stream().map(c -> of(reading, c)).toList();
    }

    /** The row that the cells of a table give, from the cell at {@code from} on. */
    static ClaimRow of(String[] cells, int from) {
        return new ClaimRow(
                cells[from],
                cells[from + 1],
                cells[from + 2],
                cells[from + 3],
                cells[from + 4],
                cells[from + 5],
                cells[from + 6],
                cells[from + 7],
                cells[from + 8],
                cells[from + 9],
                cells[from + 10],
                cells[from + 11]);
    }

    private static ClaimRow of(Reading reading, Claim claim) {
        Event event = reading.events().get(claim.event());
        return new ClaimRow(
                claim.harm().code(),
                claim.quantity().bound().code(),
                number(claim.quantity()),
                claim.victims().category().code(),
                event.type().code(),
                event.where().map(Where::name).orElse(NONE),
                joined(claim.attribution().claimants().stream().map(Party::name)),
                joined(claim.attribution().relayedBy().stream().map(Party::name)),
                joined(event.participants().stream()
                        .filter(p -> p.role() == Role.PERPETRATOR)
                        .map(p -> p.party().name() + ":" + p.certainty().code())),
                claim.certainty().code(),
                claim.polarity().code(),
                claim.rule());
    }

    private static String number(Quantity quantity) {
        OptionalLong count = quantity.count();
        if (quantity.low().isPresent() && quantity.high().isPresent()) {
            return quantity.low().getAsLong() + ".." + quantity.high().getAsLong();
        }
        return count.isPresent() ? String.valueOf(count.getAsLong()) : NONE;
    }

    private static String joined(Stream<String> names) {
        String all = names.collect(Collectors.joining("|"));
        return all.isEmpty() ? NONE : all;
    }

    @Override
    public String toString() {
        return String.join(
                "\t",
                harm,
                bound,
                number,
                victims,
                event,
                place,
                claimants,
                relayedBy,
                perpetrators,
                certainty,
                polarity,
                rule);
    }
}
