package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Attribution;
import org.dateline.event.Party;

/** Who vouches for what in one block: speech of each sentence, quotations that run on, reports that are summed up. */
final class Attributions {
    private static final Set<String> OPENING = Set.of("“", "\"", "``", "«");

    private static final int ASIDE = 16;
    private static final int OPENING_BLOCKS = 4;

    private final List<Words> sentences;
    private final List<List<Speech>> speeches = new ArrayList<>();
    private final List<Attribution> carried = new ArrayList<>();
    private final Predicate<Party> media;
    private final AttributionFinder finder;
    private Attribution last;
    private Attribution lastPerson;
    private Attribution lastBody;
    private final int number;
    private boolean document;
    private Attribution issuer;
    private Attribution named;

    /**
     * Who vouches for what in {@code block}.
     *
     * @param before the block before this one: "he said" may mean who spoke there
     */
    Attributions(List<Words> block, AttributionFinder finder, Optional<Attributions> before) {
        this.sentences = block;
        this.media = finder::isOutlet;
        this.finder = finder;
        number = before.map(b -> b.number + 1).orElse(0);
        document = before.filter(b -> b.document).isPresent();
        issuer = before.map(b -> b.issuer).orElse(Attribution.OUTLET);
        named = before.map(b -> b.named).orElse(Attribution.OUTLET);
        Attribution report = issuer;
        boolean open = false;
        boolean spoken = false;
        last = before.map(b -> b.last).orElse(Attribution.OUTLET);
        lastPerson = before.map(b -> b.lastPerson).orElse(Attribution.OUTLET);
        lastBody = before.map(b -> b.lastBody).orElse(Attribution.OUTLET);
        for (Words words : block) {
            List<Speech> found = finder.find(words);
            Optional<PronounSpeech> pronoun = finder.pronounSpeech(words);
            boolean quoted =
                    open || OPENING.contains(words.low(0)) || (spoken && (indirect(words) || continues(words)));
            boolean carries = pronoun.isPresent() || (quoted && spoken);
            pronoun.flatMap(p -> finder.opening(words, p.at())).ifPresent(t -> lastBody = t);
            last = pronoun.map(this::antecedent).orElse(last);
            carried.add(carries ? last : report);
            speeches.add(found);
            found.forEach(speech -> remember(words, speech));
            if (found.isEmpty() && pronoun.isEmpty()) {
                finder.opening(words, words.size()).ifPresent(t -> lastBody = t);
            }
            spoken = !found.isEmpty() || carries;
            issued(words);
            report = finder.reportIssued(words).orElse(report.equals(Attribution.OUTLET) ? issuer : report);
            open = opensQuote(words, open);
        }
        lookAhead();
    }

    /** A document that calls itself one speaks for the body that its opening names. */
    private void issued(Words words) {
        document |= number <= OPENING_BLOCKS && finder.isDocument(words);
        if (document && number <= OPENING_BLOCKS && issuer.equals(Attribution.OUTLET)) {
            issuer = named;
        }
    }

    private void remember(Words words, Speech speech) {
        boolean person = false;
        boolean body = false;
        for (int i = speech.speakerFrom(); i < speech.speakerTo(); i++) {
            Optional<MentionKind> kind = words.linkAt(i).map(l -> l.mention().kind());
            person |= kind.filter(MentionKind.PERSON::equals).isPresent();
            body |= kind.filter(MentionKind.ORGANISATION::equals).isPresent();
        }
        last = speech.attribution();
        lastPerson = body && !person ? lastPerson : last;
        lastBody = person ? lastBody : last;
        named = body && !person ? new Attribution(last.claimants(), List.of()) : named;
    }

    /** Whom "he", "it" or "they" means, with those whom the pronoun told. */
    private Attribution antecedent(PronounSpeech speech) {
        Attribution meant = switch (speech.pronoun()) {
            case "it" -> lastBody;
            case "he", "she" -> lastPerson;
            default -> last;
        };
        return speech.hearers().isEmpty() ? meant : new Attribution(meant.claimants(), speech.hearers());
    }

    /** "More than 40 people had been wounded": after speech, the past perfect reports on what was said. */
    private static boolean indirect(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "had")
                    && (words.is(i + 1, "been") || words.tag(i + 1).equals("VERB"))) {
                return true;
            }
        }
        return false;
    }

    /** "Twenty-eight others", "Nine of the young men", "Both": more about those of whom a speaker has just told. */
    private boolean continues(Words words) {
        for (int i = 0; i < 3; i++) {
            boolean part = words.is(i + 1, "of") && words.in(i + 2, finder.words("definite"));
            boolean number = words.tag(i).equals("NUM");
            boolean others = words.in(i, finder.words("continuing"));
            if (others || (number && (part || words.is(i + 1, "of") && words.is(i + 2, "them")))) {
                return true;
            }
        }
        return false;
    }

    /** Quotations before their speaker is named take the next speaker of the block. */
    private void lookAhead() {
        for (int i = sentences.size() - 2; i >= 0; i--) {
            boolean silent = speeches.get(i).isEmpty() && carried.get(i).equals(Attribution.OUTLET);
            boolean quoted =
                    OPENING.contains(sentences.get(i).low(0)) || (i > 0 && opensQuote(sentences.get(i - 1), false));
            if (silent && quoted) {
                Attribution next = speeches.get(i + 1).isEmpty()
                        ? carried.get(i + 1)
                        : speeches.get(i + 1).get(0).attribution();
                carried.set(i, next);
            }
        }
    }

    private static boolean opensQuote(Words words, boolean open) {
        boolean now = open;
        for (int i = 0; i < words.size(); i++) {
            String low = words.low(i);
            if (low.equals("“")) {
                now = true;
            } else if (low.equals("”")) {
                now = false;
            } else if (low.equals("\"")) {
                now = !now;
            }
        }
        return now;
    }

    /** Who vouches for what stands at word {@code i} of the block's sentence number {@code sentence}. */
    Attribution at(int sentence, int i) {
        Optional<Speech> best = Optional.empty();
        for (Speech speech : speeches.get(sentence)) {
            if (speech.covers(i) && (best.isEmpty() || closer(speech, best.get(), i))) {
                best = Optional.of(speech);
            }
        }
        return best.map(b -> relayed(sentence, b)).orElse(carried.get(sentence));
    }

    /** "officials say ..., the agency reports": the outlet whose words enclose those of another passes them on. */
    private Attribution relayed(int sentence, Speech inner) {
        Attribution said = inner.attribution();
        if (!said.relayedBy().isEmpty() || said.claimants().stream().anyMatch(media)) {
            return said;
        }
        List<Party> outlets = speeches.get(sentence).stream()
                .filter(s -> !s.equals(inner) && s.covers(inner.verb()))
                .flatMap(s -> s.attribution().claimants().stream())
                .filter(media)
                .filter(p -> !said.claimants().contains(p))
                .toList();
        return new Attribution(said.claimants(), outlets);
    }

    private static boolean closer(Speech a, Speech b, int i) {
        if (a.attribution().relayedBy().equals(b.attribution().claimants())) {
            return true;
        }
        if (b.attribution().relayedBy().equals(a.attribution().claimants())) {
            return false;
        }
        boolean aBefore = a.verb() < i;
        boolean bBefore = b.verb() < i;
        if (aBefore != bBefore) {
            return !aBefore
                    && a.attribution().relayedBy().size()
                            > b.attribution().relayedBy().size();
        }
        return Math.abs(a.verb() - i) <= Math.abs(b.verb() - i);
    }

    /** Whether word {@code i} belongs to a speaker's name or to the words that attribute. */
    boolean isSpeaker(int sentence, int i) {
        return speeches.get(sentence).stream()
                .anyMatch(s -> s.speakerFrom() <= i && i < Math.max(s.speakerTo(), speakerEnd(s)) || s.verb() == i);
    }

    /** The speaker's words with what hangs on them, up to the verb: "officials in the occupied part of the region say". */
    private static int speakerEnd(Speech speech) {
        boolean before = speech.verb() > speech.speakerTo() && speech.verb() - speech.speakerTo() < ASIDE;
        return before ? speech.verb() : speech.speakerTo();
    }

    List<Speech> speeches(int sentence) {
        return speeches.get(sentence);
    }
}
