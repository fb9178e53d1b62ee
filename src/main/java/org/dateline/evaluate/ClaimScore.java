package org.dateline.evaluate;

import java.util.ArrayList;
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

    /** Parts in events, beside doers and victims, of right figures: the same role by the same name. */
    Hits parts() {
        int right = 0;
        int gold = 0;
        int found = 0;
        for (Pair pair : pairs().toList()) {
            List<Told.Part> read = pair.read().detail().parts();
            gold += pair.gold().detail().parts().size();
            found += read.size();
            right += (int) pair.gold().detail().parts().stream()
                    .filter(part -> read.stream().anyMatch(other -> same(part, other)))
                    .count();
        }
        return new Hits(right, gold, found);
    }

    private static boolean same(Told.Part part, Told.Part other) {
        return part.role().equals(other.role()) && Likeness.sameName(part.name(), other.name());
    }

    /** Statements about claims: right when kind and sentence are. */
    StancePairs stances() {
        return articles.stream().map(Comparison::stances).reduce(StancePairs.NONE, StancePairs::plus);
    }

    /** What the program read, with its confidence and whether harm and number are right. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (Comparison article : articles) {
            article.right().forEach(pair -> judged.add(new Judged(pair.read().confidence(), true)));
            article.again().forEach(told -> judged.add(new Judged(told.confidence(), true)));
            article.extra().forEach(told -> judged.add(new Judged(told.confidence(), false)));
        }
        return judged;
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
