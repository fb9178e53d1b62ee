package org.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;

/** The figures of one sentence and which of them are bound to a harm so far. */
final class SentenceFacts {
    private static final Set<String> OTHERS = Set.of("others", "other", "another", "third", "comrades", "colleagues");

    private final Words words;
    private final List<Figure> figures;
    private final List<HarmFact> facts = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();

    SentenceFacts(Words words, List<Figure> figures) {
        this.words = words;
        this.figures = List.copyOf(figures);
    }

    Words words() {
        return words;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The facts so far, in the order in which they were bound. */
    List<HarmFact> facts() {
        return List.copyOf(facts);
    }

    /** The figure that ends just before word {@code at}. */
    Optional<Figure> figureBefore(int at) {
        return figures.stream().filter(f -> f.to() == at).findFirst();
    }

    /** The figure that begins at word {@code at}. */
    Optional<Figure> figureAt(int at) {
        return figures.stream().filter(f -> f.from() == at).findFirst();
    }

    boolean isUsed(Figure figure) {
        return used.contains(figure.from());
    }

    /** Says that the figure only tells more of another. */
    void use(Figure figure) {
        used.add(figure.from());
    }

    /** Keeps a fact unless its figure already tells another harm. */
    void keep(HarmFact fact) {
        if (used.add(fact.figure().from())) {
            facts.add(fact);
        }
    }

    /** "Four were shot, one fatally": of the four it is not told how many died. */
    void openWholes() {
        for (int i = 0; i < facts.size(); i++) {
            HarmFact fact = facts.get(i);
            boolean whole = fact.rule() == Rule.HURT && facts.stream().anyMatch(f -> isDeadPart(f, fact));
            if (whole) {
                facts.set(i, fact.ofHarm(Harm.KILLED_OR_WOUNDED));
            }
        }
    }

    private boolean isDeadPart(HarmFact part, HarmFact whole) {
        long dead = part.figure().quantity().count().orElse(0);
        long all = whole.figure().quantity().count().orElse(0);
        boolean behind = part.figure().from() == whole.figure().to() + 1
                && words.is(whole.figure().to(), ",");
        boolean fatally = part.word().lemma().equals("fatally")
                && part.figure().from() > whole.figure().from();
        boolean later = part.figure().from() >= whole.figure().to();
        boolean partitive = later
                && words.lowSlice(part.figure().from(), part.figure().to()).contains(" of th");
        boolean killing = later && part.word().form() == Trigger.Form.ING;
        boolean told = part.subset() || behind || fatally || partitive || killing;
        return part.harm() == Harm.KILLED && dead > 0 && dead < all && told;
    }

    /** "killed a soldier and wounded two others": soldiers, as of other fighters and the police. */
    private HarmFact others(HarmFact fact, Optional<Figure> last) {
        boolean others = fact.figure().hasHead()
                && words.in(fact.figure().head(), OTHERS)
                && fact.figure().category() == VictimCategory.UNKNOWN;
        Optional<VictimCategory> before =
                last.map(Figure::category).filter(c -> c != VictimCategory.CIVILIAN && c != VictimCategory.UNKNOWN);
        return others && before.isPresent() ? fact.ofFigure(fact.figure().ofClass(before.get())) : fact;
    }

    /** The facts, with parts that stand before any whole behind the others ("a soldier was among six killed"). */
    static List<HarmFact> wholesFirst(List<HarmFact> facts) {
        int parts = 0;
        while (parts < facts.size() && facts.get(parts).subset()) {
            parts++;
        }
        List<HarmFact> out = new ArrayList<>(facts.subList(parts, facts.size()));
        out.addAll(facts.subList(0, parts));
        return out;
    }

    /** The facts in text order; a bare number takes the victims of the figure before it. */
    List<HarmFact> inTextOrder() {
        List<HarmFact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparingInt(f -> f.figure().from()));
        List<HarmFact> out = new ArrayList<>();
        Optional<Figure> last = Optional.empty();
        for (HarmFact fact : sorted) {
            boolean bare = !fact.figure().hasHead() && fact.rule() != Rule.TOLL;
            HarmFact kept = bare && last.isPresent() ? fact.ofVictims(last.get()) : others(fact, last);
            out.add(kept);
            boolean himself = words.low(fact.trigger() + 1).endsWith("self");
            last = kept.figure().hasHead() && !kept.subset() && !himself ? Optional.of(kept.figure()) : last;
        }
        return out;
    }
}
