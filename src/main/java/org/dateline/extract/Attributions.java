package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Attribution;

/** Who vouches for what in one block: speech of each sentence, quotations that run on, reports that are summed up. */
final class Attributions {
    private static final Set<String> OPENING = Set.of("“", "\"", "``", "«");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");

    private final List<Words> sentences;
    private final List<List<Speech>> speeches = new ArrayList<>();
    private final List<Attribution> carried = new ArrayList<>();

    Attributions(List<Words> block, AttributionFinder finder) {
        this.sentences = block;
        Attribution last = Attribution.OUTLET;
        Attribution report = Attribution.OUTLET;
        boolean open = false;
        for (Words words : block) {
            List<Speech> found = finder.find(words);
            boolean quoted = open || OPENING.contains(words.low(0));
            boolean pronoun = pronounSpeaks(words);
            carried.add(quoted || pronoun ? last : report);
            speeches.add(found);
            if (!found.isEmpty()) {
                last = found.get(found.size() - 1).attribution();
            }
            report = finder.reportIssued(words).orElse(report);
            open = opensQuote(words, open);
        }
        lookAhead();
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

    private static boolean pronounSpeaks(Words words) {
        for (int i = 0; i < Math.min(words.size(), 40); i++) {
            boolean verb = Set.of("said", "added", "continued", "told", "reported", "says")
                    .contains(words.low(i));
            if (verb
                    && (PRONOUNS.contains(words.low(i - 1))
                            || (words.is(i - 1, "also") && PRONOUNS.contains(words.low(i - 2))))) {
                return true;
            }
        }
        return false;
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
        return best.map(Speech::attribution).orElse(carried.get(sentence));
    }

    private static boolean closer(Speech a, Speech b, int i) {
        boolean aBefore = a.verb() < i;
        boolean bBefore = b.verb() < i;
        if (aBefore != bBefore) {
            return !aBefore
                    && a.attribution().relayedBy().size()
                            > b.attribution().relayedBy().size();
        }
        return Math.abs(a.verb() - i) <= Math.abs(b.verb() - i)
                || !a.attribution().relayedBy().isEmpty();
    }

    /** Whether word {@code i} belongs to a speaker's name or to the words that attribute. */
    boolean isSpeaker(int sentence, int i) {
        return speeches.get(sentence).stream()
                .anyMatch(s -> (s.speakerFrom() <= i && i < s.speakerTo()) || s.verb() == i);
    }

    List<Speech> speeches(int sentence) {
        return speeches.get(sentence);
    }
}
