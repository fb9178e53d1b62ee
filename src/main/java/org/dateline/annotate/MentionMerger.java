package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Joins what the gazetteer knows with what the model guesses, in this order: a person's name begins after the nationality
 * or place before it; where two mentions share words the longer one stays; where they are the same words the gazetteer
 * says what they name; the kinds of names that only the model knows are settled by one vote a document.
 */
final class MentionMerger {
    private static final Comparator<Mention> LONGEST =
            Comparator.comparing((Mention mention) -> -mention.span().length());

    /** All mentions of {@code text}, in text order, none overlapping. */
    List<Mention> merge(Text text, List<Mention> known, List<Mention> guessed) {
        List<Mention> names = guessed.stream()
                .map(mention -> withoutAttribute(text, mention, known))
                .flatMap(Optional::stream)
                .toList();
        List<Mention> unknown = names.stream()
                .filter(mention ->
                        known.stream().noneMatch(entry -> entry.span().equals(mention.span())))
                .toList();
        DocumentVote vote = new DocumentVote(text, known, unknown);
        List<Mention> candidates = new ArrayList<>(known);
        unknown.forEach(mention -> candidates.add(vote.decide(mention)));
        candidates.sort(
                LONGEST.thenComparing(mention -> !known.contains(mention)).thenComparing(Mention::span));
        List<Mention> merged = new ArrayList<>();
        for (Mention candidate : candidates) {
            if (merged.stream().noneMatch(mention -> mention.span().overlaps(candidate.span()))) {
                merged.add(candidate);
            }
        }
        merged.sort(Comparator.comparing(Mention::span));
        return List.copyOf(merged);
    }

    /** "Iraqi Prime Minister Haider al-Abadi" as a person is "Haider al-Abadi"; empty if nothing is left. */
    private static Optional<Mention> withoutAttribute(Text text, Mention mention, List<Mention> known) {
        if (mention.kind() != MentionKind.PERSON) {
            return Optional.of(mention);
        }
        int begin = mention.span().begin();
        for (Mention entry : known) {
            boolean leads = entry.span().begin() == begin
                    && entry.span().end() < mention.span().end();
            int next =
                    leads ? wordAfter(text, entry.span().end(), mention.span().end()) : begin;
            if (leads && isAttribute(text, entry, next, mention.span().end())) {
                begin = next;
            }
        }
        while (begin < mention.span().end()
                && Titles.isTitle(word(text, begin, mention.span().end()))) {
            begin = wordAfter(
                    text,
                    begin + word(text, begin, mention.span().end()).length(),
                    mention.span().end());
        }
        Span name = new Span(begin, mention.span().end());
        return name.length() == 0
                ? Optional.empty()
                : Optional.of(
                        new Mention(name, mention.kind(), mention.sentence(), mention.probability(), mention.finder()));
    }

    /** "Iraqi Haider Salman", "Mosul Governor Nadir Barik"; but "Jordan Ali" is a name. */
    private static boolean isAttribute(Text text, Mention entry, int next, int end) {
        return entry.kind() == MentionKind.NATIONALITY
                || (entry.kind() != MentionKind.PERSON && Titles.isTitle(word(text, next, end)));
    }

    private static int wordAfter(Text text, int from, int end) {
        int begin = from;
        while (begin < end && !Character.isLetterOrDigit(text.value().charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static String word(Text text, int begin, int end) {
        int stop = begin;
        while (stop < end && !SentenceRepair.isSpace(text.value().charAt(stop))) {
            stop++;
        }
        return text.value().substring(begin, stop);
    }
}
