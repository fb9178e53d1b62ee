package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.claim.Attribution;
import org.dateline.claim.Bound;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Where;

/**
 * Finds figures that speak of earlier ones by standing beside them: another source counts otherwise (disputes), counts
 * the same and confirms, says that nothing happened (denies), or the same source counts anew (revises).
 */
final class RivalTolls {
    private static final int REACH = 6;
    private static final double CONFIDENCE = 0.6;

    private final Reading reading;
    private final Map<Integer, Words> sentences;
    private final RuleBook rules;

    RivalTolls(Reading reading, Map<Integer, Words> sentences, RuleBook rules) {
        this.reading = reading;
        this.sentences = sentences;
        this.rules = rules;
    }

    /** The reading with these stances; a sentence that already takes one takes no further. */
    Reading completed() {
        List<Stance> stances = new ArrayList<>(reading.stances());
        List<Claim> claims = reading.claims();
        for (int i = 1; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean taken = stances.stream().anyMatch(s -> s.sentence() == claim.sentence());
            Optional<Stance> stance = taken ? Optional.empty() : stance(i);
            stance.ifPresent(stances::add);
        }
        return new Reading(reading.linked(), reading.events(), claims, stances, reading.refusals());
    }

    /** What the claim says of the first figure that it contradicts, or of the last that it revises or confirms. */
    private Optional<Stance> stance(int index) {
        Claim claim = reading.claims().get(index);
        Optional<Stance> found = Optional.empty();
        for (int i = index - 1; i >= 0; i--) {
            Claim other = reading.claims().get(i);
            if (other.sentence() < claim.sentence() - REACH) {
                break;
            }
            Optional<StanceKind> kind = comparable(claim, other) ? kind(claim, other) : Optional.empty();
            boolean rather = kind.isPresent()
                    && (found.isEmpty()
                            || (kind.get() == StanceKind.DISPUTES && found.get().kind() == StanceKind.DISPUTES));
            if (rather) {
                found = Optional.of(new Stance(
                        i,
                        kind.get(),
                        claim.quantity().span(),
                        claim.sentence(),
                        claim.attribution(),
                        StanceFinder.RULE,
                        CONFIDENCE));
            }
        }
        return found;
    }

    private Optional<StanceKind> kind(Claim claim, Claim other) {
        Words words = words(claim);
        boolean same = names(claim.attribution()).equals(names(other.attribution()));
        boolean told = !claim.attribution().claimants().isEmpty();
        if (same && cue(words, "revising") && differs(claim, other)) {
            return Optional.of(StanceKind.REVISES);
        }
        if (same || !told) {
            return Optional.empty();
        }
        boolean none = claim.polarity() == Polarity.DENIED || nobody(claim);
        if (none) {
            boolean some = other.polarity() == Polarity.AFFIRMED && !nobody(other);
            return some ? Optional.of(StanceKind.DENIES) : Optional.empty();
        }
        if (!differs(claim, other)) {
            return cue(words, "confirming") ? Optional.of(StanceKind.CONFIRMS) : Optional.empty();
        }
        boolean counts = cue(words, "rival") || claim.rule().equals(Rule.TOLL.id());
        boolean rival = counts && claim.quantity().count().orElse(2) > 1;
        return rival ? Optional.of(StanceKind.DISPUTES) : Optional.empty();
    }

    private Words words(Claim claim) {
        return Objects.requireNonNull(sentences.get(claim.sentence()));
    }

    private boolean cue(Words words, String list) {
        return rules.cue(list).within(words, 0, words.size()).isPresent();
    }

    private static boolean nobody(Claim claim) {
        return claim.quantity().count().orElse(1) == 0;
    }

    private static boolean differs(Claim a, Claim b) {
        return !a.quantity().count().equals(b.quantity().count())
                || !a.quantity().low().equals(b.quantity().low());
    }

    /** Whether both figures count the same harm to the same people in the same event. */
    private boolean comparable(Claim claim, Claim other) {
        boolean whole = claim.relations().subsetOf().isEmpty()
                && other.relations().subsetOf().isEmpty()
                && claim.sentence() != other.sentence();
        boolean counted =
                claim.quantity().bound() != Bound.VAGUE && other.quantity().bound() != Bound.VAGUE;
        boolean further = cue(words(claim), "besides");
        return whole
                && counted
                && !further
                && sameHarm(claim, other)
                && sameVictims(claim, other)
                && sameEvent(claim, other);
    }

    private static boolean sameHarm(Claim a, Claim b) {
        boolean any = nobody(a) || nobody(b) || a.polarity() == Polarity.DENIED;
        return a.harm() == b.harm()
                || (any && (a.harm() == Harm.KILLED_OR_WOUNDED || b.harm() == Harm.KILLED_OR_WOUNDED));
    }

    private static boolean sameVictims(Claim a, Claim b) {
        VictimCategory one = a.victims().category();
        VictimCategory two = b.victims().category();
        return one == two || one == VictimCategory.UNKNOWN || two == VictimCategory.UNKNOWN;
    }

    private boolean sameEvent(Claim a, Claim b) {
        Event one = reading.events().get(a.event());
        Event two = reading.events().get(b.event());
        boolean type = one.type() == two.type() || one.type() == EventType.OTHER || two.type() == EventType.OTHER;
        boolean place = one.where().isEmpty()
                || two.where().isEmpty()
                || one.where().map(Where::name).equals(two.where().map(Where::name));
        boolean time = one.when().period().isEmpty()
                || two.when().period().isEmpty()
                || one.when().period().equals(two.when().period());
        return a.event() == b.event() || (type && place && time && one.aggregate() == two.aggregate());
    }

    private static List<String> names(Attribution attribution) {
        return attribution.claimants().stream()
                .map(p -> p.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
