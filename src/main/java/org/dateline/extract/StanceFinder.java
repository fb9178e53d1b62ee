package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.dateline.event.Party;

/** Finds what speakers say of claims already made: disputed, denied, qualified, confirmed. */
final class StanceFinder {
    private static final Map<String, StanceKind> LISTS = Map.of(
            "dispute", StanceKind.DISPUTES,
            "qualify", StanceKind.QUALIFIES,
            "deny", StanceKind.DENIES,
            "confirm", StanceKind.CONFIRMS);
    private static final List<String> ORDER = List.of("qualify", "dispute", "deny", "confirm");
    private static final int REACH = 3;

    private final RuleBook rules;
    private final SpeakerParties parties;

    StanceFinder(RuleBook rules) {
        this.rules = rules;
        this.parties = new SpeakerParties(rules);
    }

    /** The stances of one sentence towards claims of it or of the few before it. */
    List<Stance> find(Words words, int numberInBlock, Attributions attributions, List<Claim> claims) {
        List<Stance> out = new ArrayList<>();
        for (String list : ORDER) {
            Optional<Phrases.Hit<String>> cue =
                    rules.cue(list).within(words, 0, words.size()).filter(c -> !attributive(words, c));
            Optional<Stance> stance =
                    cue.flatMap(c -> stance(words, numberInBlock, attributions, claims, c, LISTS.get(list)));
            if (stance.isPresent() && out.isEmpty()) {
                out.add(stance.get());
            }
        }
        return out;
    }

    private Optional<Stance> stance(
            Words words,
            int number,
            Attributions attributions,
            List<Claim> claims,
            Phrases.Hit<String> cue,
            StanceKind kind) {
        Attribution speaker = speakerOf(words, number, attributions, cue, kind);
        boolean about = false;
        for (int i = 0; i < words.size(); i++) {
            about |= words.in(i, rules.words("disputable")) && Math.abs(i - cue.from()) <= 12;
        }
        if (!about || (speaker.claimants().isEmpty() && kind != StanceKind.QUALIFIES)) {
            return Optional.empty();
        }
        return target(words, claims, cue, speaker)
                .map(t -> new Stance(
                        t,
                        kind,
                        words.span(cue.from(), cue.to()),
                        words.sentence().index(),
                        speaker,
                        "R-STA",
                        0.75));
    }

    /** "the disputed regions": said of no figure. */
    private boolean attributive(Words words, Phrases.Hit<String> cue) {
        boolean noun = Set.of("NOUN", "PROPN").contains(words.tag(cue.to()));
        return noun && !words.in(cue.to(), rules.words("disputable"));
    }

    /** The subject of "denied", or whoever speaks where the cue stands. */
    private Attribution speakerOf(
            Words words, int number, Attributions attributions, Phrases.Hit<String> cue, StanceKind kind) {
        Attribution speaker = attributions.at(number, cue.from());
        boolean verb = kind == StanceKind.DENIES || words.tag(cue.from()).equals("VERB");
        Optional<Party> subject = verb ? subject(words, cue.from()) : Optional.empty();
        return subject.map(s -> new Attribution(List.of(s), List.of())).orElse(speaker);
    }

    private Optional<Party> subject(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (words.linkAt(i).isPresent()) {
                return Optional.of(parties.of(words, words.nameBegin(i), words.nameEnd(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> target(
            Words words, List<Claim> claims, Phrases.Hit<String> cue, Attribution speaker) {
        int sentence = words.sentence().index();
        for (int i = claims.size() - 1; i >= 0; i--) {
            Claim claim = claims.get(i);
            boolean near = claim.sentence() >= sentence - REACH;
            boolean earlier = claim.sentence() < sentence
                    || claim.quantity().span().begin()
                            < words.span(cue.from(), cue.to()).begin();
            boolean own = !speaker.claimants().isEmpty()
                    && claim.attribution().claimants().equals(speaker.claimants());
            if (near && earlier && !own) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
