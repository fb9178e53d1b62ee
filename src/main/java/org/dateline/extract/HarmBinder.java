package org.dateline.extract;

import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;

/** Binds the words of harm of one sentence to their victims, each word in the way that its grammar asks for. */
final class HarmBinder {
    private static final int NUMBER_REACH = 6;

    private final SentenceFacts sheet;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;
    private final VerbGroups verbs;
    private final Subjects subjects;
    private final DirectObjects objects;
    private final CountNouns countNouns;

    HarmBinder(SentenceFacts sheet, RuleBook rules) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.rules = rules;
        this.binder = new VictimBinder(sheet, rules);
        this.verbs = new VerbGroups(sheet, rules);
        this.subjects = new Subjects(sheet, rules, binder, verbs);
        this.objects = new DirectObjects(sheet, rules, binder);
        this.countNouns = new CountNouns(sheet, rules, binder);
    }

    /** Binds the word of harm {@code hit}; the index of the word after it and its coordinated one. */
    int bind(Phrases.Hit<Trigger> hit) {
        Trigger trigger = hit.value();
        Optional<Phrases.Hit<Trigger>> second = coordinated(hit);
        Harm harm = second.map(s -> combined(trigger.harm(), s.value().harm())).orElse(trigger.harm());
        int to = second.map(Phrases.Hit::to).orElse(hit.to());
        Binding binding = new Binding(trigger, harm, hit.from(), to);
        if (numberOf(hit.from())) {
            countNouns.number(binding);
        } else {
            bind(binding);
        }
        return to;
    }

    /** "the number of people killed ... has risen to 14": the number stands elsewhere. */
    private boolean numberOf(int at) {
        for (int i = at - 2; i > Math.max(0, at - NUMBER_REACH); i--) {
            if (words.is(i - 1, "the") && words.is(i, "number") && words.is(i + 1, "of")) {
                return !verbs.passive(at);
            }
        }
        return false;
    }

    /** Binds what no single word of harm takes: bodies, the dead, adjectives, parts. */
    void bindTheRest() {
        TheDead dead = new TheDead(sheet, rules, binder, subjects, objects);
        dead.bodies();
        dead.among();
        dead.amongTheDead();
        adjectives();
        new Subsets(sheet, rules).bind();
    }

    private void bind(Binding binding) {
        switch (binding.trigger().use()) {
            case TRANSITIVE, PERSONS, BUILDINGS -> verb(binding);
            case INTRANSITIVE, CIVILIANS -> subjects.bind(binding, Rule.INTRANSITIVE, true);
            case SHIELDS -> shields(binding);
            case ADJECTIVE -> subjects.bind(binding, Rule.REDUCED, false);
            case NOMINAL -> nominal(binding);
            case COUNT_NOUN -> countNouns.bind(binding);
            case TOLL -> countNouns.toll(binding);
        }
    }

    private Optional<Phrases.Hit<Trigger>> coordinated(Phrases.Hit<Trigger> hit) {
        int at = hit.to();
        if (!words.in(at, rules.words("coordinator")) && !words.is(at, "/")) {
            return Optional.empty();
        }
        Trigger.Use use = hit.value().use();
        boolean participle = hit.value().form() == Trigger.Form.PAST || use == Trigger.Use.ADJECTIVE;
        Optional<Phrases.Hit<Trigger>> next = rules.triggerAt(words, at + 1)
                .filter(h -> h.value().form() == hit.value().form()
                        || (participle && h.value().form() == Trigger.Form.PAST));
        boolean ownVictims = next.isPresent()
                && sheet.figureAt(next.get().to()).isPresent()
                && hit.value().form() != Trigger.Form.OTHER
                && sheet.figureBefore(hit.from()).isPresent()
                && !verbs.passive(hit.from());
        return ownVictims ? Optional.empty() : next;
    }

    private static Harm combined(Harm first, Harm second) {
        Set<Harm> both = Set.of(Harm.KILLED, Harm.WOUNDED);
        return first != second && both.contains(first) && both.contains(second) ? Harm.KILLED_OR_WOUNDED : first;
    }

    private void verb(Binding binding) {
        boolean past = binding.trigger().form() == Trigger.Form.PAST;
        if (past && verbs.passive(binding.from())) {
            subjects.bind(binding, Rule.PASSIVE, true);
        } else if (!past || verbs.adjacent(binding).isEmpty() || objectFollows(binding)) {
            objects.bind(binding, binding.to(), Rule.ACTIVE);
        } else {
            subjects.bind(binding, Rule.REDUCED, false);
        }
    }

    /** "Militants executed nine men": the figure before the verb is its subject, the one behind its object. */
    private boolean objectFollows(Binding binding) {
        boolean houses = binding.trigger().use() == Trigger.Use.BUILDINGS;
        boolean object = sheet.figureAt(binding.to())
                .filter(f -> f.counts() || (houses && binder.building(f)))
                .isPresent();
        return object
                && verbs.adjacent(binding)
                        .filter(f -> f.kind() == Figure.Kind.BARE || f.hasHead())
                        .isPresent();
    }

    /** "the death of twelve people", "twelve deaths". */
    private void nominal(Binding binding) {
        if (words.is(binding.to(), "of")) {
            objects.bind(binding, binding.to() + 1, Rule.NOMINAL);
        } else if (words.low(binding.from()).endsWith("s")) {
            countNouns.bind(binding);
        }
    }

    private void shields(Binding binding) {
        Optional<Figure> figure = sheet.figureAt(binding.to())
                .filter(f -> f.kind() != Figure.Kind.THINGS && f.kind() != Figure.Kind.NAMED);
        if (figure.isPresent()
                && words.lowSlice(figure.get().to(), words.size()).contains("human shield")) {
            binder.add(binding, figure.get(), Rule.SHIELDS);
        }
    }

    /** "more than 22,000 injured residents": the adjective inside tells the harm. */
    private void adjectives() {
        for (Figure figure : sheet.figures()) {
            if (figure.inner().isPresent() && figure.counts() && !sheet.isUsed(figure)) {
                Harm harm = figure.inner().get();
                sheet.keep(new HarmFact(figure.head(), TheDead.BODY, harm, figure, Rule.ADJECTIVE, false));
            }
        }
    }
}
