package org.dateline.extract;

import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Harm;
import org.dateline.claim.Quantity;
import org.dateline.claim.VictimCategory;

/** Binds numbers to nouns that count victims themselves: deaths, casualties, a toll. */
final class CountNouns {
    private static final int TOLL_REACH = 14;
    private static final int NUMBER_REACH = 26;
    private static final int MOVED_REACH = 5;

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;

    CountNouns(SentenceFacts sheet, RuleBook rules, VictimBinder binder) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
        this.binder = binder;
    }

    /** "twelve civilian deaths", "high casualties". */
    void bind(Binding binding) {
        Optional<Figure> before = sheet.figureBefore(adjectivesBefore(binding.from()))
                .or(() -> sheet.figures().stream()
                        .filter(f -> f.from() < binding.from() && f.to() == binding.to())
                        .findFirst());
        boolean numbered = before.isPresent()
                && before.get().kind() != Figure.Kind.NAMED
                && before.get().kind() != Figure.Kind.DEFINITE;
        Optional<Figure> covering = sheet.figures().stream()
                .filter(f -> f.from() <= binding.from() && binding.from() < f.to() && f.kind() != Figure.Kind.NAMED)
                .findFirst();
        Optional<Figure> figure = covering.or(() -> numbered ? before : Optional.empty());
        if (words.in(binding.from() - 1, rules.words("beast"))) {
            return;
        }
        boolean losses = words.is(binding.from(), "losses");
        boolean numberless = figure.isEmpty() || figure.get().kind() == Figure.Kind.BARE;
        if (numberless && reached(losses ? both(binding) : binding, losses)) {
            return;
        }
        if ((binding.trigger().use() == Trigger.Use.COUNT_NOUN || losses) && numberless) {
            massive(losses ? both(binding) : binding);
        }
        if (figure.isPresent()
                && figure.get().kind() != Figure.Kind.DEFINITE
                && figure.get().kind() != Figure.Kind.BARE) {
            Figure counted = classed(figure.get(), binding);
            binder.add(binding, counted, Rule.COUNT_NOUN);
            earlier(binding, counted);
        }
    }

    private static Binding both(Binding losses) {
        return new Binding(losses.trigger(), Harm.KILLED_OR_WOUNDED, losses.from(), losses.to());
    }

    /** "58 deaths, down from 320 in the spring": the number of an earlier period, of the same people. */
    private void earlier(Binding binding, Figure counted) {
        int at = counted.to();
        while (at < counted.to() + MOVED_REACH && !words.isMark(at)) {
            at++;
        }
        at = words.is(at, ",") ? at + 1 : counted.to();
        boolean moved = (words.is(at, "down") || words.is(at, "up")) && words.is(at + 1, "from");
        sheet.figureAt(at + 2)
                .filter(f -> moved && f.kind() == Figure.Kind.COUNTED && !f.hasHead())
                .ifPresent(f ->
                        binder.add(binding, f.counting(counted.category(), binding.from(), f.to()), Rule.COUNT_NOUN));
    }

    /** "Russian casualties are approaching 90,000", "put the enemy's losses at 920": a number that a noun has reached. */
    private boolean reached(Binding binding, boolean losses) {
        boolean put = false;
        for (int i = 0; i < binding.from(); i++) {
            put |= words.in(i, rules.words("putting"));
        }
        for (int i = binding.to(); i < Math.min(binding.to() + TOLL_REACH, words.size()) && !words.isMark(i); i++) {
            put |= words.in(i, rules.words("putting"));
            boolean to = words.is(i - 1, "to") && words.in(i - 2, rules.words("reaching-to"));
            boolean verb = to || words.in(i - 1, rules.words("reaching")) || (put && words.is(i - 1, "at"));
            Optional<Figure> figure = sheet.figureAt(i)
                    .filter(f -> verb && f.kind() == Figure.Kind.COUNTED && binder.accepts(binding, f))
                    .filter(f -> !losses || f.hasHead() || ofSide(binding.from()));
            if (figure.isPresent()) {
                binder.add(binding, figure.get(), Rule.TOLL);
                return true;
            }
        }
        return false;
    }

    /** "enemy losses", "Russian losses": no losses of money. */
    private boolean ofSide(int losses) {
        return words.is(losses - 1, "enemy")
                || words.linkAt(losses - 1)
                        .filter(l -> l.mention().kind() == MentionKind.NATIONALITY)
                        .isPresent();
    }

    /** "dozens of such killings": past "of" and adjectives. */
    private int adjectivesBefore(int noun) {
        int at = noun;
        while (at > 0
                && sheet.figureBefore(at).isEmpty()
                && (words.tag(at - 1).equals("ADJ") || words.is(at - 1, "such") || words.is(at - 1, "of"))) {
            at--;
        }
        return at;
    }

    /** "high civilian casualties", "casualties among civilians": many, without a number. */
    private void massive(Binding binding) {
        int at = rules.victimAt(words, binding.from() - 1).isPresent() ? binding.from() - 2 : binding.from() - 1;
        boolean many = words.in(at, rules.words("massive"));
        boolean ofWhom = words.is(binding.to(), "among") && binding.trigger().harm() == Harm.KILLED_OR_WOUNDED;
        if (many || ofWhom) {
            int from = many ? at : binding.from();
            VictimCategory category = ofWhom ? amongWhom(binding.to() + 1) : VictimCategory.UNKNOWN;
            Figure figure = new Figure(
                    from,
                    binding.to(),
                    Figure.Kind.VAGUE,
                    Quantity.vague(words.span(from, many ? at + 1 : binding.to())),
                    from,
                    binding.to() - 1,
                    category,
                    Optional.empty(),
                    Optional.empty());
            binder.add(binding, ofWhom ? figure : classed(figure, binding), Rule.COUNT_NOUN);
        }
    }

    private VictimCategory amongWhom(int at) {
        return sheet.figures().stream()
                .filter(f -> f.from() >= at && f.from() <= at + 2)
                .findFirst()
                .map(Figure::category)
                .orElse(VictimCategory.UNKNOWN);
    }

    private Figure classed(Figure figure, Binding binding) {
        VictimCategory before = rules.modifier(words.low(binding.from() - 1))
                .or(() -> rules.victimAt(words, binding.from() - 1)
                        .map(h -> h.value().category()))
                .orElse(figure.category());
        VictimCategory category = words.is(binding.to(), "among") && before == VictimCategory.UNKNOWN
                ? amongWhom(binding.to() + 1)
                : before;
        return figure.counting(category, binding.from(), binding.to());
    }

    /** "the death toll rose to 14". */
    void toll(Binding binding) {
        toll(binding, TOLL_REACH);
    }

    /** "bring to 45 the number of people killed": the number stands before {@code the}. */
    boolean numberBefore(Binding binding, int the) {
        Optional<Figure> figure = sheet.figureBefore(the)
                .filter(f -> f.kind() == Figure.Kind.COUNTED)
                .filter(f -> words.is(f.from() - 1, "to")
                        || (words.is(f.from() - 1, "at") && words.in(f.from() - 2, rules.words("putting"))));
        figure.ifPresent(f -> binder.add(binding, f, Rule.TOLL));
        return figure.isPresent();
    }

    /** "the number of people killed when the market was hit has risen to 14". */
    void number(Binding binding) {
        toll(binding, NUMBER_REACH);
    }

    private void toll(Binding binding, int reach) {
        for (int i = binding.to(); i < Math.min(binding.to() + reach, words.size()); i++) {
            Optional<Figure> figure =
                    sheet.figureAt(i).filter(f -> f.kind() == Figure.Kind.COUNTED || f.kind() == Figure.Kind.VAGUE);
            int verb = words.in(i - 1, rules.words("opening-quote")) ? i - 2 : i - 1;
            boolean reached = words.in(verb, rules.words("toll-verb"));
            boolean counted = !words.is(i - 1, "as")
                    || figure.filter(f -> f.kind() == Figure.Kind.COUNTED).isPresent();
            if (figure.isPresent() && counted && reached && binder.accepts(binding, figure.get())) {
                binder.add(binding, figure.get(), Rule.TOLL);
                if (!words.is(i - 1, "from")) {
                    return;
                }
            }
            if (words.is(i, ";") || words.is(i, "”")) {
                return;
            }
        }
    }
}
