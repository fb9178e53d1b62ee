package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the victims that follow their word of harm: objects of active verbs, "the death of ...". */
final class DirectObjects {
    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;

    DirectObjects(SentenceFacts sheet, RuleBook rules, VictimBinder binder) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
        this.binder = binder;
    }

    /** Binds the figures that follow word {@code from}. */
    void bind(Binding binding, int from, Rule rule) {
        int at = from;
        while (at < words.size()
                && (words.tag(at).equals("ADV")
                        || words.is(at, "of")
                        || words.is(at, "up")
                        || words.in(at, rules.words("opening-quote")))
                && sheet.figureAt(at).isEmpty()) {
            at++;
        }
        at = afterVerbs(at);
        List<Figure> chain = new ArrayList<>();
        Optional<Figure> figure = sheet.figureAt(at);
        while (figure.isPresent() && binder.accepts(binding, figure.get()) && !gapped(figure.get(), binding)) {
            chain.add(figure.get());
            figure = nextCoordinated(figure.get());
        }
        if (!chain.isEmpty()) {
            binder.headed(chain).forEach(f -> binder.add(binding, f, rule));
        }
    }

    /** "captured and blindfolded ten guards": past a second verb of the same object. */
    int afterVerbs(int at) {
        boolean another = words.is(at, "and")
                && words.tag(at + 1).equals("VERB")
                && rules.triggerAt(words, at + 1).isEmpty();
        return another ? at + 2 : at;
    }

    private Optional<Figure> nextCoordinated(Figure figure) {
        int at = figure.to();
        boolean joined = false;
        boolean comma = words.is(at, ",") && !words.is(at + 1, "and");
        while (words.is(at, ",")
                || words.is(at, "and")
                || words.is(at, "plus")
                || (words.is(at, "as") && words.is(at + 1, "well"))) {
            joined = true;
            at += words.is(at, "as") ? 3 : 1;
        }
        Optional<Figure> next = joined
                ? sheet.figureAt(at)
                        .filter(f ->
                                !speaks(f) && !Parts.ofThem(words, f, rules) && (!comma || f.counts() || listed(f)))
                : Optional.empty();
        return next.filter(n -> n.counts() == figure.counts()
                || (one(figure) && !comma)
                || (one(n) && closes(n))
                || n.kind() == Figure.Kind.IMPLIED
                || binder.shared(figure));
    }

    /** "nine civilians and the nurse Mona Haddad.": no verb follows, so it is part of the list. */
    private boolean closes(Figure figure) {
        int named = words.linkAt(figure.to()).isPresent() ? words.nameEnd(figure.to()) : figure.to();
        return words.is(figure.from() - 1, "and")
                && (named >= words.size() || words.isMark(named) || words.in(named, rules.words("oblique")));
    }

    private static boolean one(Figure figure) {
        return figure.kind() == Figure.Kind.NAMED || figure.kind() == Figure.Kind.DEFINITE;
    }

    /** "after shooting the boy, the man fled": behind a comma only what is followed by more of the list. */
    private boolean listed(Figure figure) {
        return figure.to() >= words.size() || words.isMark(figure.to()) || words.is(figure.to(), "and");
    }

    /** "wounding nine, a police officer said": the noun phrase before an attributing verb is no victim. */
    private boolean speaks(Figure figure) {
        return figure.kind() == Figure.Kind.IMPLIED
                && rules.cue("attribution-verb").at(words, figure.to()).isPresent();
    }

    /** Whether the figure already belongs to a participle behind it ("killed three and 12 wounded"). */
    private boolean gapped(Figure figure, Binding binding) {
        Optional<Phrases.Hit<Trigger>> next = rules.triggerAt(words, figure.to());
        boolean own = next.isPresent()
                && (next.get().value().form() == Trigger.Form.PAST
                        || next.get().value().use() == Trigger.Use.ADJECTIVE)
                && sheet.figureAt(next.get().to()).isEmpty();
        boolean auxiliary = words.in(figure.to(), rules.words("passive-auxiliary"))
                || words.is(figure.to(), "have")
                || words.is(figure.to(), "had");
        return figure.from() > binding.to() + 3 && (own || auxiliary);
    }

    /** The coordinated figures that begin at word {@code at}, with names and definite persons. */
    List<Figure> figuresFrom(int at) {
        List<Figure> out = new ArrayList<>();
        Optional<Figure> figure = sheet.figureAt(at);
        while (figure.isPresent()
                && (figure.get().counts()
                        || figure.get().kind() == Figure.Kind.NAMED
                        || figure.get().kind() == Figure.Kind.DEFINITE)) {
            out.add(figure.get());
            figure = nextCoordinated(figure.get());
        }
        return out;
    }
}
