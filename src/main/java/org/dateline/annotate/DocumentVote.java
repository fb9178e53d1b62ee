package org.dateline.annotate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Text;

/**
 * One document, one kind a name: a name that the model gives several kinds gets the one with the greater sum of
 * probabilities, and "Yarallah" alone is a person once "Abdul-amir Yarallah" is one.
 */
final class DocumentVote {
    private final Map<String, Map<MentionKind, Double>> votes = new HashMap<>();
    private final Text text;

    DocumentVote(Text text, List<Mention> known, List<Mention> unknown) {
        this.text = text;
        unknown.forEach(mention -> vote(name(mention), mention));
        lastNames(unknown);
        lastNames(known);
    }

    private void lastNames(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String name = name(mention);
            int last = name.lastIndexOf(' ');
            if (mention.kind() == MentionKind.PERSON && last > 0) {
                vote(name.substring(last + 1), mention);
                vote(name.substring(last + 1).replaceFirst("^(?:al|el|Al|El)-", ""), mention);
            }
        }
    }

    private void vote(String name, Mention mention) {
        votes.computeIfAbsent(name, key -> new EnumMap<>(MentionKind.class))
                .merge(mention.kind(), mention.probability(), Double::sum);
    }

    /** The mention with the kind that its document gives the name; of equal sums the first kind. */
    Mention decide(Mention mention) {
        Map<MentionKind, Double> sums = votes.getOrDefault(name(mention), Map.of());
        Optional<MentionKind> winner = Optional.empty();
        double most = 0;
        for (MentionKind kind : MentionKind.values()) {
            double sum = sums.getOrDefault(kind, 0.0);
            if (sum > most) {
                most = sum;
                winner = Optional.of(kind);
            }
        }
        return new Mention(
                mention.span(),
                winner.orElse(mention.kind()),
                mention.sentence(),
                mention.probability(),
                mention.finder());
    }

    private String name(Mention mention) {
        return Quotes.straight(text.slice(mention.span())).replaceAll("\\s+", " ");
    }
}
