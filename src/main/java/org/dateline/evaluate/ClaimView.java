package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.event.Event;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.Where;
import org.dateline.extract.Reading;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.Period;

/** Shows what the program read in the form in which it is compared, as the claims table shows it. */
final class ClaimView {
    private ClaimView() {}

    static List<Told> of(Reading reading) {
        List<Told> claims = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            claims.add(told(reading, claim, claims.size()));
        }
        return claims;
    }

    private static Told told(Reading reading, Claim claim, int index) {
        Text text = reading.linked().annotated().article().text();
        Event event = reading.events().get(claim.event());
        Optional<Period> period = event.when().period();
        Span sentence =
                reading.linked().annotated().sentences().get(claim.sentence()).span();
        return new Told(
                claim.rule() + "-" + index,
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
                event.where().map(Where::name).orElse(""),
                event.where().map(Where::name).orElse(""),
                period.map(p -> p.start().toString()).orElse(""),
                period.map(p -> p.end().toString()).orElse(""),
                doers(event),
                words(text, claim.attribution().claimants()),
                words(text, claim.attribution().relayedBy()),
                claim.certainty().code(),
                claim.polarity().code(),
                text.slice(sentence),
                claim.relations().repeats().isPresent(),
                claim.confidence());
    }

    private static List<Told.Doer> doers(Event event) {
        return event.participants().stream()
                .filter(p -> p.role() == Role.PERPETRATOR)
                .map(p -> new Told.Doer(p.party().name(), p.certainty().code()))
                .toList();
    }

    private static List<String> words(Text text, List<Party> parties) {
        return parties.stream().map(party -> text.slice(party.span())).toList();
    }
}
