package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dateline.claim.Claim;
import org.dateline.claim.Quantity;
import org.dateline.claim.Stance;
import org.dateline.event.Event;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.Where;
import org.dateline.extract.Reading;
import org.dateline.text.Text;
import org.dateline.time.Period;

/** Shows what the program read in the form in which it is compared, as the claims table shows it. */
final class ClaimView {
    private final Reading reading;
    private final Text text;

    private ClaimView(Reading reading) {
        this.reading = reading;
        this.text = reading.linked().annotated().article().text();
    }

    static ToldArticle of(String name, Reading reading) {
        ClaimView view = new ClaimView(reading);
        List<Told> claims = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            claims.add(view.told(claim, claims.size()));
        }
        return new ToldArticle(
                name, claims, reading.stances().stream().map(view::told).toList());
    }

    private Told told(Claim claim, int index) {
        Event event = reading.events().get(claim.event());
        Optional<Period> period = event.when().period();
        String place = event.where().map(Where::name).orElse("");
        return new Told(
                String.valueOf(index),
                claim.harm().code(),
                claim.quantity().low(),
                claim.quantity().count(),
                claim.quantity().high(),
                claim.quantity().bound().code(),
                text.slice(claim.quantity().span()),
                claim.victims().span().map(text::slice).orElse(""),
                claim.victims().category().code(),
                event.type().code(),
                event.aggregate(),
                place,
                place,
                period.map(p -> p.start().toString()).orElse(""),
                period.map(p -> p.end().toString()).orElse(""),
                doers(event),
                words(claim.attribution().claimants()),
                words(claim.attribution().relayedBy()),
                claim.certainty().code(),
                claim.polarity().code(),
                sentence(claim.sentence()),
                claim.relations().repeats().isPresent(),
                claim.rule(),
                claim.confidence(),
                detail(claim, event));
    }

    private Told.Detail detail(Claim claim, Event event) {
        return new Told.Detail(
                figure(claim.relations().subsetOf()),
                String.join("; ", claim.excludes()),
                event.where().map(where -> where.precision().code()).orElse(""),
                event.when().period().isPresent() ? event.when().precision().code() : "",
                event.participants().stream()
                        .filter(p -> p.role() != Role.PERPETRATOR && p.role() != Role.VICTIM)
                        .map(p -> new Told.Part(
                                p.role().code(), text.slice(p.party().span())))
                        .toList());
    }

    /** Harm and number of the claim at an index. */
    private String figure(OptionalInt index) {
        if (index.isEmpty()) {
            return "";
        }
        Claim claim = reading.claims().get(index.getAsInt());
        return claim.harm().code() + " " + number(claim.quantity());
    }

    private static String number(Quantity quantity) {
        OptionalLong count = quantity.count();
        if (count.isPresent()) {
            return String.valueOf(count.getAsLong());
        }
        return quantity.low().isPresent()
                ? quantity.low().getAsLong() + "-" + quantity.high().orElseThrow()
                : "vague";
    }

    private ToldStance told(Stance stance) {
        return new ToldStance(
                stance.kind().code(),
                figure(OptionalInt.of(stance.claim())),
                words(stance.attribution().claimants()),
                sentence(stance.sentence()));
    }

    private String sentence(int index) {
        return text.slice(reading.linked().annotated().sentences().get(index).span());
    }

    private static List<Told.Doer> doers(Event event) {
        return event.participants().stream()
                .filter(p -> p.role() == Role.PERPETRATOR)
                .map(p -> new Told.Doer(p.party().name(), p.certainty().code()))
                .toList();
    }

    private List<String> words(List<Party> parties) {
        return parties.stream().map(party -> text.slice(party.span())).toList();
    }
}
