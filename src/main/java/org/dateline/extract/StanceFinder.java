package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.dateline.event.Party;

/** Finds what speakers say of claims already made: disputed, denied, qualified, confirmed. */
final class StanceFinder {
    /** Which list of cues tells which stance, in the order in which they count. */
    private static final List<CueList> LISTS = List.of(
            new CueList("retract", StanceKind.RETRACTS),
            new CueList("qualify", StanceKind.QUALIFIES),
            new CueList("dispute", StanceKind.DISPUTES),
            new CueList("deny", StanceKind.DENIES),
            new CueList("confirm", StanceKind.CONFIRMS));

    /** What an outlet says in its own voice. */
    private static final Set<StanceKind> OUTLETS = Set.of(StanceKind.QUALIFIES, StanceKind.RETRACTS);

    private static final int REACH = 3;
    private static final int OBJECT = 4;
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
                .map(cue -> stances(cue, claims))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<Cue> cue(Words words, int number, Attributions attributions, CueList list) {
        return rules.cue(list.name())
                .within(words, 0, words.size())
                .filter(hit -> !attributive(words, hit))
                .map(hit -> new Cue(words, hit, list.kind(), speakerOf(words, number, attributions, hit)));
    }

    private List<Stance> stances(Cue cue, List<Claim> claims) {
        Words words = cue.words;
        Phrases.Hit<String> hit = cue.hit;
        boolean told = !cue.speaker.claimants().isEmpty() || OUTLETS.contains(cue.kind);
        Optional<Integer> target = told && about(cue) ? target(words, claims, hit, cue.speaker) : Optional.empty();
        return target.stream()
                .flatMap(claim -> Stream.concat(Stream.of(claim), second(cue, claims, claim).stream()))
                .map(claim -> new Stance(
                        claim,
                        cue.kind,
                        words.span(hit.from(), hit.to()),
                        words.sentence().index(),
                        cue.speaker,
                        RULE,
                        CONFIDENCE))
                .toList();
    }

    /** "Neither number can be verified": the other figure. */
    private Optional<Integer> second(Cue cue, List<Claim> claims, int first) {
        boolean both = rules.cue("both").within(cue.words, 0, cue.words.size()).isPresent();
        Claim known = claims.get(first);
        for (int i = first - 1; both && i >= 0 && claims.get(i).sentence() >= known.sentence() - REACH; i--) {
            if (!names(claims.get(i).attribution()).equals(names(known.attribution()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean about(Cue cue) {
        boolean denied = cue.kind == StanceKind.DENIES && cue.words.in(cue.hit.from(), rules.words("denying-verb"));
        if (OUTLETS.contains(cue.kind)) {
            return true;
        }
        return denied ? deniesHarm(cue.words, cue.hit.to()) : aboutFigures(cue.words, cue.hit);
    }

    /** "denied this", "denied the report", "denied that anyone was killed"; not "denied that it had sold petrol". */
    private boolean deniesHarm(Words words, int from) {
        boolean object = false;
        boolean admitted = words.in(from - 2, rules.words("negation")) || words.in(from - 3, rules.words("negation"));
        if (admitted
                || words.lowSlice(from, Math.min(words.size(), from + OBJECT)).contains("responsib")) {
            return false;
        }
        for (int i = from; i < from + OBJECT; i++) {
            boolean pronoun = words.in(i, rules.words("told-pronoun"));
            boolean alone = i == from && (i + 1 >= words.size() || words.isMark(i + 1) || words.is(i + 1, "and"));
            object |= pronoun ? alone : words.in(i, rules.words("disputable"));
        }
        for (int i = from; i < words.size() && !words.is(i, ";") && !words.is(i, ":"); i++) {
            object |= rules.triggerAt(words, i).isPresent() || words.in(i, rules.words("harming"));
        }
        return object;
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
            boolean death = cue.value().contains("death") && claim.harm() != Harm.KILLED;
            if (near && earlier && !own && !death) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Attribution attribution) {
        return attribution.claimants().stream().map(Party::name).toList();
    }
}
