package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.dateline.event.Party;

/** Finds what speakers say of claims already made: disputed, denied, qualified, confirmed. */
final class StanceFinder {
    /** Which list of cues tells which stance, in the order in which they count. */
    private static final List<CueList> LISTS = List.of(
            new CueList("qualify", StanceKind.QUALIFIES),
            new CueList("dispute", StanceKind.DISPUTES),
            new CueList("deny", StanceKind.DENIES),
            new CueList("confirm", StanceKind.CONFIRMS));

    private static final int REACH = 3;
    private static final int OBJECT_REACH = 12;
    private static final int JUDGEMENT = 8;
    static final String RULE = "R-STA";
    private static final double CONFIDENCE = 0.75;

    private record CueList(String name, StanceKind kind) {}

    /** Words that may say something of a claim. */
    private record Cue(Words words, Phrases.Hit<String> hit, StanceKind kind, Attribution speaker) {}

    private final RuleBook rules;
    private final SpeakerParties parties;
    private final SpeakerPhrases phrases;

    StanceFinder(RuleBook rules) {
        this.rules = rules;
        this.parties = new SpeakerParties(rules);
        this.phrases = new SpeakerPhrases(rules);
    }

    /** The stances of one sentence towards claims of it or of the few before it. */
    List<Stance> find(Words words, int numberInBlock, Attributions attributions, List<Claim> claims) {
        return LISTS.stream()
                .flatMap(list -> cue(words, numberInBlock, attributions, list).stream())
                .flatMap(cue -> stance(cue, claims).stream())
                .limit(1)
                .toList();
    }

    private Optional<Cue> cue(Words words, int number, Attributions attributions, CueList list) {
        return rules.cue(list.name())
                .within(words, 0, words.size())
                .filter(hit -> !attributive(words, hit))
                .map(hit -> new Cue(words, hit, list.kind(), speakerOf(words, number, attributions, hit)));
    }

    private Optional<Stance> stance(Cue cue, List<Claim> claims) {
        Words words = cue.words;
        Phrases.Hit<String> hit = cue.hit;
        boolean told = !cue.speaker.claimants().isEmpty() || cue.kind == StanceKind.QUALIFIES;
        Optional<Integer> target =
                told && aboutFigures(words, hit) ? target(words, claims, hit, cue.speaker) : Optional.empty();
        return target.map(claim -> new Stance(
                claim,
                cue.kind,
                words.span(hit.from(), hit.to()),
                words.sentence().index(),
                cue.speaker,
                RULE,
                CONFIDENCE));
    }

    private boolean aboutFigures(Words words, Phrases.Hit<String> cue) {
        for (int i = Math.max(0, cue.from() - OBJECT_REACH); i <= cue.from() + OBJECT_REACH; i++) {
            if (words.in(i, rules.words("disputable"))) {
                return true;
            }
        }
        return false;
    }

    /** "the disputed regions": said of no figure. */
    private boolean attributive(Words words, Phrases.Hit<String> cue) {
        boolean noun = Set.of("NOUN", "PROPN").contains(words.tag(cue.to()));
        return noun && !words.in(cue.to(), rules.words("disputable"));
    }

    /** The subject of "denied" or "called ... exaggerated", or whoever speaks where the cue stands. */
    private Attribution speakerOf(Words words, int number, Attributions attributions, Phrases.Hit<String> cue) {
        Attribution speaker = attributions.at(number, cue.from());
        boolean verb = cue.value().startsWith("den") || words.tag(cue.from()).equals("VERB");
        Optional<Party> subject =
                verb ? subject(words, cue.from()) : judging(words, cue.from()).flatMap(v -> subject(words, v));
        return subject.map(s -> new Attribution(List.of(s), List.of())).orElse(speaker);
    }

    /** The verb that passes a judgement before the cue: "called the figure exaggerated". */
    private Optional<Integer> judging(Words words, int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - JUDGEMENT); i--) {
            if (words.in(i, rules.words("judging-verb"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Party> subject(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (words.linkAt(i).isPresent()) {
                return Optional.of(parties.of(words, words.nameBegin(i), words.nameEnd(i)));
            }
        }
        return phrases.before(words, verb).map(s -> parties.of(words, s.from(), s.to()));
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
            boolean own =
                    !speaker.claimants().isEmpty() && names(claim.attribution()).equals(names(speaker));
            if (near && earlier && !own) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Attribution attribution) {
        return attribution.claimants().stream().map(Party::name).toList();
    }
}
