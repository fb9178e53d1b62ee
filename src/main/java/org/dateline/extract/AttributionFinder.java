package org.dateline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Attribution;
import org.dateline.event.Party;
import org.dateline.gazetteer.Organisation;

/** Finds who is speaking in a sentence, and which words are theirs: before, after, around. */
final class AttributionFinder {
    private static final Set<String> TELL = Set.of("told", "tells", "informed", "informs");
    private static final int ACCUSED_REACH = 12;
    private static final int OPENING = 6;
    private static final Map<String, String> SUBJECTS = Map.of("him", "he", "her", "she", "them", "they");
    private static final Set<String> RELEASED = Set.of("released", "published", "issued", "presented", "unveiled");

    private final RuleBook rules;
    private final SpeakerPhrases phrases;
    private final SpeakerParties parties;
    private final Speakers speakers;
    private final HeadlineSpeakers headlines;
    private final SpeechChannels channels;

    AttributionFinder(RuleBook rules) {
        this.rules = rules;
        this.phrases = new SpeakerPhrases(rules);
        this.parties = new SpeakerParties(rules);
        this.speakers = new Speakers(rules);
        this.headlines = new HeadlineSpeakers(rules);
        this.channels = new SpeechChannels(rules, phrases);
    }

    /** All speech in the sentence, in order of the attributing words. */
    List<Speech> find(Words words) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            speechAt(words, i, found).ifPresent(found::add);
        }
        headline(words).filter(s -> found.isEmpty()).ifPresent(found::add);
        return found;
    }

    /** The words of a list in the rule book. */
    Set<String> words(String list) {
        return rules.words(list);
    }

    /** Whether the party is an outlet or agency, which passes on what others say. */
    boolean isOutlet(Party party) {
        boolean known = party.entry()
                .filter(e -> e instanceof Organisation o
                        && (o.kind() == Organisation.Kind.OUTLET || o.kind() == Organisation.Kind.AGENCY))
                .isPresent();
        boolean described = Arrays.stream(party.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(rules.words("medium")::contains);
        return known || described;
    }

    /** Whether the sentence says of the whole text that it is a report or a press release. */
    boolean isDocument(Words words) {
        return rules.cue("document").within(words, 0, words.size()).isPresent();
    }

    /** The speaker who issued a report in this sentence: what follows in the paragraph rests on it. */
    Optional<Attribution> reportIssued(Words words) {
        for (int i = 1; i < words.size(); i++) {
            if (RELEASED.contains(words.low(i))
                    && rules.cue("attribution-verb").within(words, 0, i).isEmpty()) {
                boolean report = Set.of("report", "statement", "figures", "data", "study").stream()
                        .anyMatch(r -> words.lowSlice(0, words.size()).contains(" " + r));
                Optional<WordRange> speaker = report ? phrases.before(words, i) : Optional.empty();
                if (speaker.isPresent()) {
                    return Optional.of(attribution(words, List.of(speaker.get()), List.of()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speech> speechAt(Words words, int i, List<Speech> earlier) {
        boolean harm = rules.triggerAt(words, i).isPresent() && !words.in(i, rules.words("toll-giving"));
        if (harm || rules.cue("role-claimed").at(words, i).isPresent()) {
            return Optional.empty();
        }
        Optional<Phrases.Hit<String>> leading = rules.cue("attribution-leading").at(words, i);
        if (leading.isPresent()) {
            return leading(words, i, leading.get().to());
        }
        boolean quoting = (words.is(i, "citing") || words.is(i, "quoting")) && !words.isMark(i + 1);
        if (quoting) {
            return relayed(words, i, earlier);
        }
        if (words.in(i, rules.words("claim-noun")) && words.is(i - 1, "'s")) {
            return possessed(words, i);
        }
        if (words.is(i, "quoted") || words.is(i, "cited")) {
            return quoted(words, i);
        }
        if (TELL.contains(words.low(i))) {
            return told(words, i);
        }
        if (words.in(i, rules.words("accusing-verb"))) {
            return accused(words, i);
        }
        boolean verb = rules.cue("attribution-verb")
                .at(words, i)
                .filter(hit -> isVerb(words, hit))
                .isPresent();
        boolean participle = rules.cue("attribution-participle").at(words, i).isPresent();
        if (participle && !earlier.isEmpty()) {
            Speech last = earlier.get(earlier.size() - 1);
            return Optional.of(
                    new Speech(i, i + 1, words.size(), last.speakerFrom(), last.speakerTo(), last.attribution()));
        }
        return verb ? said(words, i) : Optional.empty();
    }

    /** "claims", "reports" and "shows" may be nouns; what is tagged so speaks only before "that". */
    private boolean isVerb(Words words, Phrases.Hit<String> hit) {
        int i = hit.from();
        boolean open = words.in(i, rules.words("noun-or-verb"));
        boolean shown = !words.in(i, rules.words("showing-verb")) || reportBefore(words, i);
        boolean verb = !words.tag(i).equals("NOUN") || !open;
        boolean closing = hit.to() >= words.size() - 1 && i > 3;
        boolean content = words.is(hit.to(), "that")
                || (words.is(hit.to(), "to") && words.is(hit.to() + 1, "have"))
                || words.is(hit.to(), "the")
                || words.is(i - 1, ",")
                || closing;
        return shown && (verb || content);
    }

    /** "Data from the hospitals show": things show only where they are records. */
    private boolean reportBefore(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            if (words.in(i, rules.words("report"))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Speech> leading(Words words, int verb, int from) {
        Optional<WordRange> speaker = phrases.issuer(words, from).or(() -> phrases.after(words, from));
        return speaker.map(s -> {
            boolean opens = verb == 0;
            return new Speech(
                    verb,
                    opens ? s.to() : 0,
                    words.size(),
                    s.from(),
                    s.to(),
                    attribution(words, phrases.split(words, s), List.of()));
        });
    }

    private Optional<Speech> relayed(Words words, int verb, List<Speech> earlier) {
        Optional<WordRange> source = phrases.after(words, verb + 1);
        return source.map(s -> {
            List<Party> via = phrases.before(words, words.is(verb - 1, ",") ? verb - 1 : verb)
                    .filter(m -> rules.cue("attribution-verb")
                            .within(words, m.from(), m.to())
                            .isEmpty())
                    .map(m -> List.of(parties.of(words, m.from(), m.to())))
                    .orElse(
                            earlier.isEmpty()
                                    ? List.of()
                                    : earlier.get(earlier.size() - 1)
                                            .attribution()
                                            .claimants());
            Attribution chain =
                    new Attribution(attribution(words, List.of(s), List.of()).claimants(), via);
            return new Speech(verb, 0, words.size(), s.from(), s.to(), chain);
        });
    }

    /** "the air force's claim to have killed 31 militants". */
    private Optional<Speech> possessed(Words words, int noun) {
        boolean content = Set.of("to", "that", "of").contains(words.low(noun + 1));
        Optional<WordRange> speaker = content ? phrases.before(words, noun - 1) : Optional.empty();
        return speaker.map(s ->
                new Speech(noun, noun + 1, words.size(), s.from(), s.to(), attribution(words, List.of(s), List.of())));
    }

    /** The body that the sentence opens with, before word {@code to}: whom "it" means behind it. */
    Optional<Attribution> opening(Words words, int to) {
        for (int i = 0; i < Math.min(OPENING, to); i++) {
            boolean begins = i == 0 || words.tag(i).equals("DET");
            Optional<WordRange> phrase = begins ? phrases.after(words, i) : Optional.empty();
            Optional<WordRange> body = phrase.filter(p -> p.to() < to
                    && (words.is(p.to(), ",") || Set.of("VERB", "AUX").contains(words.tag(p.to())))
                    && speakers.isBody(words, p));
            if (body.isPresent()) {
                return Optional.of(attribution(words, List.of(body.get()), List.of()));
            }
        }
        return Optional.empty();
    }

    /** The pronoun that speaks in this sentence, if one does. */
    Optional<PronounSpeech> pronounSpeech(Words words) {
        return spokenPronoun(words).or(() -> accordingTo(words));
    }

    /** "according to him". */
    private Optional<PronounSpeech> accordingTo(Words words) {
        for (int i = 0; i < words.size(); i++) {
            int at = rules.cue("attribution-leading")
                    .at(words, i)
                    .map(Phrases.Hit::to)
                    .orElse(0);
            Optional<String> subject = Optional.ofNullable(SUBJECTS.get(words.low(at)));
            if (at > 0 && subject.isPresent() && words.isMark(at + 1)) {
                return Optional.of(new PronounSpeech(at, subject.get(), List.of()));
            }
        }
        return Optional.empty();
    }

    private Optional<PronounSpeech> spokenPronoun(Words words) {
        for (int i = 1; i < words.size(); i++) {
            int subject = words.in(i - 1, rules.words("before-speech-verb")) ? i - 2 : i - 1;
            boolean pronoun = words.in(subject, rules.words("pronoun-speaker"))
                    && rules.triggerAt(words, i).isEmpty()
                    && rules.cue("attribution-verb").at(words, i).isPresent();
            if (pronoun) {
                Optional<WordRange> hearer =
                        TELL.contains(words.low(i)) ? channels.hearer(words, i + 1) : channels.of(words);
                List<WordRange> media =
                        hearer.filter(h -> isMedium(words, h)).stream().toList();
                return Optional.of(new PronounSpeech(
                        subject,
                        words.low(subject),
                        attribution(words, List.of(), media).relayedBy()));
            }
        }
        return Optional.empty();
    }

    /** "state television quoted a military source as saying". */
    private Optional<Speech> quoted(Words words, int verb) {
        Optional<WordRange> source =
                phrases.after(words, verb + 1).filter(s -> words.is(s.to(), "as") && words.is(s.to() + 1, "saying"));
        Optional<WordRange> medium = phrases.before(words, verb);
        return source.map(s -> {
            Attribution chain = attribution(words, List.of(s), medium.stream().toList());
            return place(words, verb, s.to() + 2, medium.orElse(s), chain);
        });
    }

    private Optional<Speech> told(Words words, int verb) {
        Optional<WordRange> speaker = phrases.before(words, verb);
        Optional<WordRange> hearer = channels.ourselves(words, verb + 1).or(() -> channels.hearer(words, verb + 1));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        List<WordRange> hearers =
                hearer.filter(h -> isMedium(words, h)).map(List::of).orElse(List.of());
        Attribution attribution = attribution(words, phrases.split(words, speaker.get()), hearers);
        int content = hearer.map(h -> h.to()).orElse(verb + 1);
        return Optional.of(place(words, verb, content, speaker.get(), attribution));
    }

    private static boolean isMedium(Words words, WordRange span) {
        return !Set.of("reporters", "journalists", "parliament", "lawmakers").contains(words.low(span.to() - 1));
    }

    private Optional<Speech> said(Words words, int verb) {
        Optional<WordRange> before = phrases.before(words, verb);
        Optional<WordRange> quoting = before.filter(s -> channels.quotes(words, s));
        Optional<WordRange> speaker = quoting.isPresent()
                ? phrases.before(words, quoting.get().from() - 2).or(() -> before)
                : before;
        boolean inverted = speaker.isEmpty();
        if (inverted && words.in(verb, rules.words("inverted-verb"))) {
            speaker = phrases.after(words, verb + 1).filter(s -> looksLikeSpeaker(words, s));
        }
        return speaker.map(s -> {
            List<WordRange> hearers = new ArrayList<>(tellee(words, s.to()));
            quoting.filter(q -> hearers.isEmpty() && !q.equals(s)).ifPresent(hearers::add);
            channels.of(words).filter(c -> hearers.isEmpty() && !c.equals(s)).ifPresent(hearers::add);
            Attribution attribution = attribution(words, phrases.split(words, s), hearers);
            return inverted
                    ? new Speech(verb, 0, verb, s.from(), s.to(), attribution)
                    : place(words, verb, verb + 1, s, attribution);
        });
    }

    /** "Activists accused the army of killing 12": what stands behind "of" is theirs. */
    private Optional<Speech> accused(Words words, int verb) {
        Optional<WordRange> speaker =
                words.in(verb - 1, rules.words("passive-auxiliary")) ? Optional.empty() : phrases.before(words, verb);
        for (int i = verb + 2; speaker.isPresent() && i < Math.min(words.size(), verb + ACCUSED_REACH); i++) {
            if (words.is(i, "of") && words.low(i + 1).endsWith("ing")) {
                WordRange s = speaker.get();
                return Optional.of(new Speech(
                        verb,
                        i,
                        words.size(),
                        s.from(),
                        s.to(),
                        attribution(words, phrases.split(words, s), List.of())));
            }
        }
        return Optional.empty();
    }

    /** "said X to ARA News", "said X told AFP": whom an inverted speaker told. */
    private List<WordRange> tellee(Words words, int at) {
        boolean to = words.is(at, "to") && words.linkAt(at + 1).isPresent();
        return to ? List.of(new WordRange(at + 1, words.nameEnd(at + 1))) : List.of();
    }

    private boolean looksLikeSpeaker(Words words, WordRange span) {
        return words.isCapital(span.from())
                || words.linkAt(span.from()).isPresent()
                || words.tag(span.from()).equals("DET")
                || words.in(span.to() - 1, rules.words("speaker-noun"))
                || words.low(span.to() - 1).endsWith("s");
    }

    /** Words after the verb are the content, unless the verb closes the sentence or is set off by a comma. */
    private static Speech place(Words words, int verb, int contentFrom, WordRange speaker, Attribution attribution) {
        boolean inserted = words.is(contentFrom, ",") && !words.is(contentFrom + 1, "that") && speaker.from() > 2;
        if (inserted) {
            return new Speech(verb, 0, words.size(), speaker.from(), speaker.to(), attribution);
        }
        boolean trailing = closes(words, contentFrom) && speaker.from() > 2;
        return trailing
                ? new Speech(verb, 0, speaker.from(), speaker.from(), speaker.to(), attribution)
                : new Speech(verb, contentFrom, words.size(), speaker.from(), speaker.to(), attribution);
    }

    /** Whether nothing but a date, a medium or an aside follows. */
    private static boolean closes(Words words, int at) {
        String rest = words.lowSlice(at, words.size());
        if (words.is(at, "to") && words.is(at + 1, "have")) {
            return false;
        }
        if (words.is(at, "that") || rest.split(" ").length > 14) {
            return words.is(at, ",")
                    && !words.is(at + 1, "that")
                    && Set.of("adding", "saying", "citing", "quoting").contains(words.low(at + 1));
        }
        return rest.isBlank()
                || rest.matches("[^a-z0-9]+.*")
                || rest.matches("(?:on |late |early |earlier )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*")
                || rest.matches("(?:on|in|by|at|via|to|during|as well|as|adding|speaking|quoting|citing|after) ?.*");
    }

    /** A headline's speaker: "Ministry: more than 100 killed". */
    private Optional<Speech> headline(Words words) {
        return headlines.find(words).map(t -> {
            WordRange s = t.speaker();
            WordRange told = t.content();
            return new Speech(
                    t.mark(), told.from(), told.to(), s.from(), s.to(), attribution(words, List.of(s), List.of()));
        });
    }

    private Attribution attribution(Words words, List<WordRange> speakers, List<WordRange> hearers) {
        return new Attribution(
                speakers.stream().map(s -> parties.of(words, s.from(), s.to())).toList(),
                hearers.stream().map(s -> parties.of(words, s.from(), s.to())).toList());
    }
}
