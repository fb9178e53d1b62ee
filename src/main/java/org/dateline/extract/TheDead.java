package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;

/** Binds people who are told of as dead or wounded already: bodies found, "among the dead were two boys". */
final class TheDead {
    /** What a body tells: somebody was killed. */
    static final Trigger BODY =
            new Trigger("body", Harm.KILLED, Trigger.Use.NOMINAL, Trigger.Form.OTHER, Optional.empty());

    private static final Set<String> IS = Set.of("is", "was", "are", "were");
    private static final int REACH = 8;

    private final SentenceFacts sheet;
    private final List<HarmFact> told;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;
    private final Subjects subjects;
    private final DirectObjects objects;

    TheDead(
            SentenceFacts sheet,
            RuleBook rules,
            List<HarmFact> told,
            VictimBinder binder,
            Subjects subjects,
            DirectObjects objects) {
        this.sheet = sheet;
        this.told = told;
        this.words = sheet.words();
        this.rules = rules;
        this.binder = binder;
        this.subjects = subjects;
        this.objects = objects;
    }

    /** "the bodies of some 80 civilians", "eleven bodies were recovered". */
    void bodies() {
        for (int i = 0; i < words.size(); i++) {
            boolean verb = words.is(i, "remains") && !words.in(i - 1, rules.words("remains-of"));
            boolean board = words.in(i - 1, rules.words("board-modifier"));
            if (verb || board || !words.in(i, rules.words("body"))) {
                continue;
            }
            Binding binding = new Binding(BODY, Harm.KILLED, i, i + 1);
            if (words.is(i - 1, "whose")) {
                sheet.figureBefore(i - 1).filter(Figure::counts).ifPresent(f -> binder.add(binding, f, Rule.BODIES));
            } else if (words.in(i - 1, rules.words("indefinite-article")) && recovered(i + 1)) {
                binder.add(binding, PersonFigures.one(words, i - 1, i + 1, 1), Rule.BODIES);
            } else if (words.is(i + 1, "of")) {
                objects.bind(binding, i + 2, Rule.BODIES);
            } else {
                int at = i;
                sheet.figures().stream()
                        .filter(f -> f.to() >= at - 1
                                && f.from() < at
                                && f.quantity().span().begin()
                                        <= words.span(at, at + 1).begin()
                                && (f.counts() || f.kind() == Figure.Kind.THINGS))
                        .filter(f -> (f.to() >= at && f.to() <= at + 1) || (f.to() == at - 1 && words.is(at - 1, "of")))
                        .findFirst()
                        .ifPresent(
                                f -> binder.add(binding, f.counting(VictimCategory.UNKNOWN, at, at + 1), Rule.BODIES));
            }
        }
    }

    /** "A body was found": a person's, no body of men or of law. */
    private boolean recovered(int at) {
        int verb = words.is(at + 1, "been") ? at + 2 : at + 1;
        boolean passive = words.in(at, rules.words("past-be")) || words.is(at + 1, "been");
        return passive && words.in(verb, rules.words("recovered"));
    }

    /** "nine massacres, with 41 victims": the victims of killings just told. */
    void victims() {
        for (Figure figure : sheet.figures()) {
            int with = figure.from() - 1;
            boolean victims =
                    figure.counts() && figure.hasHead() && words.is(figure.head(), "victims") && words.is(with, "with");
            for (int i = with - 1; victims && i >= Math.max(0, with - REACH); i--) {
                boolean killings = words.low(i).endsWith("s")
                        && rules.triggerAt(words, i)
                                .filter(h -> h.value().harm() == Harm.KILLED)
                                .isPresent();
                if (killings) {
                    binder.add(new Binding(BODY, Harm.KILLED, i, i + 1), figure, Rule.COUNT_NOUN);
                }
            }
        }
    }

    /** "Three of the dead were children", "Thirteen women were among the dead", "among the dead were two boys". */
    void amongTheDead() {
        for (int i = 0; i < words.size(); i++) {
            rules.cue("the-dead").at(words, i).ifPresent(this::parts);
        }
    }

    private void parts(Phrases.Hit<String> dead) {
        Binding binding = new Binding(BODY, harm(dead.value()), dead.from(), dead.to());
        Optional<Figure> parts = sheet.figures().stream()
                .filter(f -> f.to() == dead.from() || (f.from() < dead.from() && f.to() >= dead.to()))
                .filter(f -> f.counts() && f.quantity().count().isPresent())
                .findFirst();
        boolean be = words.in(dead.to(), IS);
        boolean among = words.is(dead.from() - 1, "among");
        int verb = among && !be ? beBehind(dead.to()) : dead.to();
        if (parts.isPresent()) {
            Optional<Figure> classed = be ? classOfParts(parts.get(), dead.to() + 1) : Optional.empty();
            boolean told = dead.value().contains("victims") || dead.value().contains("casualties");
            classed.or(() -> told ? Optional.empty() : parts).ifPresent(f -> binder.addPart(binding, f));
        } else if (among && words.in(verb, IS) && sheet.figureAt(verb + 1).isPresent()) {
            objects.figuresFrom(verb + 1).forEach(f -> binder.addPart(binding, f));
        } else if (among && words.in(dead.from() - 2, IS)) {
            sheet.figureBefore(dead.from() - 2).stream()
                    .flatMap(f -> subjects.coordinatedBefore(f).stream())
                    .forEach(p -> binder.addPart(binding, p));
        } else if (!among && words.in(dead.to(), rules.words("consist"))) {
            listed(binding, dead.to());
        }
    }

    /** "The victims were two women and a boy", "the dead include a judge". */
    private void listed(Binding binding, int verb) {
        Optional<Harm> harm = words.is(binding.to() - 1, "victims") ? toldHarm() : Optional.of(binding.harm());
        boolean all = words.in(verb, IS) || words.is(verb, ":");
        if (harm.isEmpty()) {
            return;
        }
        Binding told = new Binding(binding.trigger().ofHarm(harm.get()), harm.get(), binding.from(), binding.to());
        List<Figure> persons = objects.figuresFrom(verb + 1).stream()
                .filter(f -> f.hasHead() || f.kind() == Figure.Kind.NAMED)
                .toList();
        for (Figure person : persons) {
            if (all) {
                binder.add(told, person, Rule.AMONG);
            } else {
                binder.addPart(told, person);
            }
        }
    }

    /** What the sentence before tells, if it tells one harm to the body only. */
    private Optional<Harm> toldHarm() {
        List<Harm> harms = told.stream()
                .map(HarmFact::harm)
                .filter(EventTyper::isBodily)
                .distinct()
                .toList();
        return harms.size() == 1 ? Optional.of(harms.get(0)) : Optional.empty();
    }

    private static Harm harm(String dead) {
        if (dead.contains("arrested") || dead.contains("detained") || dead.contains("detainees")) {
            return Harm.DETAINED;
        }
        if (dead.contains("kidnapped") || dead.contains("abducted") || dead.contains("hostages")) {
            return Harm.ABDUCTED;
        }
        if (dead.contains("missing") || dead.contains("displaced")) {
            return dead.contains("missing") ? Harm.MISSING : Harm.DISPLACED;
        }
        boolean hurt = dead.contains("wounded") || dead.contains("injured") || dead.contains("hurt");
        return hurt ? Harm.WOUNDED : dead.contains("casualties") ? Harm.KILLED_OR_WOUNDED : Harm.KILLED;
    }

    /** "Among those killed in February were": the verb a few words on. */
    private int beBehind(int from) {
        int at = from;
        while (at < from + REACH && !words.in(at, IS) && !words.isMark(at)) {
            at++;
        }
        return at;
    }

    private Optional<Figure> classOfParts(Figure parts, int at) {
        return sheet.figures().stream()
                .filter(f -> f.from() == at && (f.kind() == Figure.Kind.BARE || f.kind() == Figure.Kind.IMPLIED))
                .findFirst()
                .map(parts::ofVictims);
    }

    /** "Among the killed militants is the commander X." */
    void among() {
        int at = words.is(0, "among") ? 1 : words.size();
        boolean told = false;
        while (at < words.size() && at < REACH && !words.in(at, IS)) {
            told |= rules.triggerAt(words, at)
                    .filter(h -> h.value().harm() == Harm.KILLED)
                    .isPresent();
            at++;
        }
        Optional<Figure> named = told && at < REACH ? nextFigure(at + 1) : Optional.empty();
        VictimCategory category =
                sheet.figures().stream().findFirst().map(Figure::category).orElse(VictimCategory.UNKNOWN);
        named.map(f -> f.category() == VictimCategory.UNKNOWN ? f.ofClass(category) : f)
                .ifPresent(f -> binder.add(new Binding(BODY, Harm.KILLED, 1, 2), f, Rule.AMONG));
    }

    private Optional<Figure> nextFigure(int from) {
        return sheet.figures().stream()
                .filter(f -> f.from() >= from
                        && f.from() < from + REACH - 1
                        && f.kind() != Figure.Kind.THINGS
                        && f.kind() != Figure.Kind.BARE)
                .findFirst();
    }
}
