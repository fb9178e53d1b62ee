package org.dateline.evaluate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.evaluate.Comparison.Pair;

/** How well a set of articles was read. */
public final class ClaimScore {
    private final List<Comparison> articles;

    ClaimScore(List<Comparison> articles) {
        this.articles = List.copyOf(articles);
    }

    List<Comparison> articles() {
        return articles;
    }

    /** Exact numbers and ranges. */
    Hits numbers() {
        return hits(told -> !told.isVague());
    }

    /** "dozens", "several". */
    Hits vague() {
        return hits(Told::isVague);
    }

    /** Claims of which number, bound, victim class, place and claimant are all right. */
    Hits whole() {
        int whole = (int) pairs().filter(pair -> Attribute.BOUND.isRight(pair)
                        && Attribute.VICTIM_CLASS.isRight(pair)
                        && Attribute.PLACE.isRight(pair)
                        && Attribute.CLAIMANT.isRight(pair))
                .count();
        Hits all = hits(told -> true);
        return new Hits(whole, all.gold(), all.found());
    }

    /** Claims with a rare value, such as a denial: told so by both, by the reader, by the program. */
    Hits rare(Predicate<Told> value) {
        int right = (int) pairs().filter(pair -> value.test(pair.gold()) && value.test(pair.read()))
                .count();
        return new Hits(right, hits(value).gold(), hits(value).found());
    }

    private Hits hits(Predicate<Told> kind) {
        int right = (int) pairs().map(Pair::gold).filter(kind).count();
        int missed = count(Comparison::missed, kind);
        int found = (int) pairs().map(Pair::read).filter(kind).count() + count(Comparison::extra, kind);
        return new Hits(right, right + missed, found);
    }

    private int count(Function<Comparison, Collection<Told>> part, Predicate<Told> kind) {
        return (int) articles.stream()
                .flatMap(article -> part.apply(article).stream())
                .filter(kind)
                .count();
    }

    private Stream<Pair> pairs() {
        return articles.stream().flatMap(article -> article.right().stream());
    }

    /** Of each attribute the share of right figures that have it right too. */
    Map<Attribute, Share> attributes() {
        Map<Attribute, Share> shares = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            Share share = pairs().filter(attribute::isAsked)
                    .map(attribute::isRight)
                    .reduce(Share.NONE, Share::plus, (a, b) -> new Share(a.part() + b.part(), a.all() + b.all()));
            shares.put(attribute, share);
        }
        return shares;
    }
}
