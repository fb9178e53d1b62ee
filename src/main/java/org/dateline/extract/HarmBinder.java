package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;

/** Binds the words of harm of one sentence to their victims, each word in the way that its grammar asks for. */
final class HarmBinder {
    private static final int NUMBER_REACH = 6;

    private final SentenceFacts sheet;
    private final List<HarmFact> told;
    private final Words words;
    private final RuleBook rules;
    private final VictimBinder binder;
    private final VerbGroups verbs;
    private final Subjects subjects;
    private final DirectObjects objects;
    private final CountNouns countNouns;

    /** @param told the facts of the sentence before */
    HarmBinder(SentenceFacts sheet, RuleBook rules, List<HarmFact> told) {
        this.sheet = sheet;
        this.told = told;
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
        Optional<Phrases.Hit<Trigger>> second =
                coordinated(hit).filter(s -> !s.value().isWeak());
        boolean attempted = words.is(hit.from() - 1, "attempted");
        if (attempted || (trigger.isWeak() && second.isPresent())) {
            return hit.to();
        }
        Harm harm = second.map(s -> combined(trigger.harm(), s.value().harm())).orElse(byWhom(hit));
        int to = second.map(Phrases.Hit::to).orElse(hit.to());
        Binding binding = new Binding(trigger, harm, hit.from(), to);
        int number = trigger.lemma().startsWith("lose own") ? -1 : numberOf(hit.from());
        if (number < 0) {
            bind(binding);
        } else if (!countNouns.numberBefore(binding, number)) {
            countNouns.number(binding);
        }
        return to;
    }

    /** "Rebels took away 200 pupils": whom no state takes away is abducted. */
    private Harm byWhom(Phrases.Hit<Trigger> hit) {
        boolean taken = hit.value().lemma().equals("take away");
        for (int i = 0; taken && i < words.size(); i++) {
            if (words.in(i, rules.words("taker"))) {
                return Harm.ABDUCTED;
            }
        }
        return hit.value().harm();
    }

    /** "the number of people killed ... has risen to 14": where "the number" stands; -1 if the number is the victims' own. */
    private int numberOf(int at) {
        for (int i = at - 2; i > Math.max(0, at - NUMBER_REACH); i--) {
            if (words.is(i - 1, "the") && words.is(i, "number") && words.is(i + 1, "of")) {
                return verbs.passive(at) ? -1 : i - 1;
            }
        }
        return numberBrought(at);
    }

    /** "bring to 384 the number of the party's members and leaders murdered": where "the number" stands, or -1. */
    private int numberBrought(int at) {
        for (int i = at - NUMBER_REACH; i > Math.max(1, at - 2 * NUMBER_REACH); i--) {
            boolean number = words.is(i - 1, "the") && words.is(i, "number") && words.is(i + 1, "of");
            if (number && sheet.figureBefore(i - 1).isPresent()) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Binds what no single word of harm takes: bodies and the dead. */
    void bindTheDead() {
        TheDead dead = new TheDead(sheet, rules, told, binder, subjects, objects);
        dead.bodies();
        dead.victims();
        dead.among();
        dead.amongTheDead();
    }

    /** Binds what is left: victims whose harm an adjective tells, and parts, also of what the sentence before told. */
    void bindParts() {
        adjectives();
        new Unharmed(sheet, rules).bind();
        new Parts(sheet, rules, told).bind();
        sheet.openWholes();
    }

    private void bind(Binding binding) {
        switch (binding.trigger().use()) {
            case TRANSITIVE, PERSONS, BUILDINGS -> verb(binding);
            case ATTACK -> attack(toDeath(binding));
            case CARE -> care(binding);
            case FIGHTERS -> {
                if (rules.cue("no-fall").at(words, binding.to()).isEmpty()) {
                    subjects.bind(binding, Rule.INTRANSITIVE, true);
                }
            }
            case INTRANSITIVE, CIVILIANS -> {
                if (!ofIllness(binding) && !attributive(binding) && !givesUp(binding)) {
                    subjects.bind(binding, Rule.INTRANSITIVE, true);
                }
            }
            case SHIELDS -> shields(binding);
            case ADJECTIVE -> {
                if (inverted(binding) && sheet.figureAt(binding.to() + 1).isPresent()) {
                    objects.bind(binding, binding.to() + 1, Rule.REDUCED);
                } else {
                    boolean remains =
                            binding.harm() == Harm.MISSING && words.in(binding.from() - 1, rules.words("remaining"));
                    subjects.bind(binding, Rule.REDUCED, remains);
                }
            }
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
        boolean body = both.contains(first) && both.contains(second);
        boolean last = second == Harm.KILLED && (first == Harm.ABDUCTED || first == Harm.DETAINED);
        return first == second ? first : body ? Harm.KILLED_OR_WOUNDED : last ? second : first;
    }

    private void verb(Binding binding) {
        boolean past = binding.trigger().form() == Trigger.Form.PAST;
        if (inside(binding)) {
            objects.bind(binding, binding.from() + 1, Rule.ACTIVE);
        } else if (words.in(binding.to(), rules.words("reflexive"))) {
            subjects.bindDoer(binding, Rule.ACTIVE, false);
            objects.bind(binding, words.is(binding.to() + 1, "and") ? binding.to() + 2 : words.size(), Rule.ACTIVE);
        } else if (past && inverted(binding)) {
            objects.bind(binding, binding.to() + 1, Rule.PASSIVE);
        } else if (past
                && words.is(binding.from() - 1, "being")
                && words.in(binding.from() - 2, rules.words("later"))) {
            subjects.bindDoer(binding, Rule.PASSIVE, true);
        } else if (past && verbs.passive(binding.from())) {
            subjects.bind(binding, Rule.PASSIVE, true);
            companions(binding);
        } else if (ofPronoun(binding)) {
            return;
        } else if (past
                && words.is(binding.to(), "by")
                && verbs.adjacent(binding).isEmpty()) {
            subjects.bindPhrase(binding, Rule.REDUCED);
        } else if (!past || verbs.adjacent(binding).isEmpty() || objectFollows(binding)) {
            objects.bind(binding, binding.to(), Rule.ACTIVE);
        } else if (!words.tag(binding.to()).equals("DET")) {
            subjects.bind(binding, Rule.REDUCED, false);
        }
    }

    /** "was killed along with two bodyguards". */
    private void companions(Binding binding) {
        rules.cue("along-with")
                .at(words, binding.to())
                .ifPresent(with -> objects.figuresFrom(with.to()).stream()
                        .filter(f ->
                                f.hasHead() && rules.triggerAt(words, f.to()).isEmpty())
                        .forEach(f -> binder.add(binding, f, Rule.PASSIVE)));
    }

    /** "died of measles", "died in childbirth": no claim of armed violence. */
    private boolean ofIllness(Binding binding) {
        int end = Math.min(words.size(), binding.to() + NUMBER_REACH);
        return rules.cue("illness").within(words, binding.to(), end).isPresent()
                || rules.cue("no-death").at(words, binding.to()).isPresent();
    }

    /** "surrendered power", "surrendered his passport": nobody gave himself up. */
    private boolean givesUp(Binding binding) {
        boolean owned = words.in(binding.to(), rules.words("possessive"));
        int at = owned || words.is(binding.to(), "the") ? binding.to() + 1 : binding.to();
        return binding.harm() == Harm.SURRENDERED && words.in(at, rules.words("given-up"));
    }

    /** "hands water to surrendered fighters": no verb. */
    private boolean attributive(Binding binding) {
        return binding.trigger().form() == Trigger.Form.PAST
                && (words.in(binding.from() - 1, rules.words("oblique"))
                        || words.in(binding.from() - 1, rules.words("article")));
    }

    /** "sent four people to hospital", "four people were sent to hospital". */
    private void care(Binding binding) {
        if (inside(binding)) {
            objects.bind(binding, binding.from() + 1, Rule.HURT);
        } else {
            subjects.bind(binding, Rule.HURT, true);
        }
    }

    /** "rushed two boys to hospital", "cost nine soldiers their lives": the victims stand inside the phrase. */
    private boolean inside(Binding binding) {
        int at = words.in(binding.from() + 1, rules.words("opening-quote")) ? binding.from() + 2 : binding.from() + 1;
        boolean of = words.is(binding.to() - 1, "of") && !words.is(binding.to() - 2, "out");
        return words.in(binding.from(), rules.words("bringing"))
                && !of
                && sheet.figureAt(at).filter(f -> f.to() <= binding.to()).isPresent();
    }

    /** "Also killed was a guard": the victims of a passive stand behind it. */
    private boolean inverted(Binding binding) {
        boolean begins =
                binding.from() == 0 || words.is(binding.from() - 1, "also") || words.isMark(binding.from() - 1);
        return begins && words.in(binding.to(), rules.words("past-be"));
    }

    /** "A man was shot", "shot five people": persons only, and of a bare number only what is no other thing. */
    private void attack(Binding binding) {
        boolean past = binding.trigger().form() == Trigger.Form.PAST;
        boolean misses = rules.cue("no-attack").at(words, binding.to()).isPresent();
        if (misses || words.in(binding.to(), rules.words("reflexive")) || ofPronoun(binding)) {
            return;
        }
        if (past && inverted(binding)) {
            objects.bind(binding, binding.to() + 1, Rule.HURT);
        } else if (past && verbs.passive(binding.from())) {
            subjects.bind(binding, Rule.HURT, true);
        } else if (!past || verbs.adjacent(binding).isEmpty() || objectFollows(binding)) {
            objects.bind(binding, binding.to(), Rule.HURT);
        } else {
            subjects.bind(binding, Rule.HURT, false);
        }
    }

    /** "the guard shot him": the person before the verb is not its victim, and of the pronoun we know nothing. */
    private boolean ofPronoun(Binding binding) {
        return words.in(binding.to(), rules.words("object-pronoun"))
                && sheet.figureAt(binding.to()).isEmpty();
    }

    /** "stabbed three men to death": killed. */
    private Binding toDeath(Binding binding) {
        int to = Math.min(words.size(), binding.to() + NUMBER_REACH + 2);
        for (int i = binding.to(); i < to && !words.isMark(i); i++) {
            if (words.is(i, "to") && words.is(i + 1, "death")) {
                Trigger deadly = binding.trigger().ofHarm(Harm.KILLED);
                return new Binding(deadly, Harm.KILLED, binding.from(), binding.to());
            }
        }
        return binding;
    }

    /** "Militants executed nine men": the figure before the verb is its subject, the one behind its object. */
    private boolean objectFollows(Binding binding) {
        boolean houses = binding.trigger().use() == Trigger.Use.BUILDINGS;
        boolean object = sheet.figureAt(objects.afterVerbs(binding.to()))
                .filter(f -> f.counts() || isPerson(f) || (houses && binder.building(f)))
                .isPresent();
        return object
                && verbs.adjacent(binding)
                        .filter(f -> f.kind() == Figure.Kind.BARE || f.hasHead())
                        .isPresent();
    }

    private static boolean isPerson(Figure figure) {
        return figure.kind() == Figure.Kind.DEFINITE || figure.kind() == Figure.Kind.NAMED;
    }

    /** "the death of twelve people", "twelve deaths". */
    private void nominal(Binding binding) {
        Optional<Figure> owner = owner(binding.from());
        boolean whereabouts = words.is(binding.from(), "whereabouts");
        if (whereabouts && rules.cue("not-known").within(words, 0, words.size()).isEmpty()) {
            return;
        }
        boolean injury = binding.harm() == Harm.WOUNDED && words.is(binding.to(), "to");
        if (words.is(binding.from(), "losses")
                && sheet.figureAt(binding.to() + 1).isEmpty()) {
            countNouns.bind(binding);
        } else if (words.is(binding.to(), "of") || injury) {
            objects.bind(binding, binding.to() + 1, Rule.NOMINAL);
        } else if (owner.isPresent() && binder.accepts(binding, owner.get())) {
            binder.add(binding, owner.get(), Rule.NOMINAL);
        } else if (words.low(binding.from()).endsWith("s")) {
            countNouns.bind(binding);
        }
    }

    /** "Omar Saleh's death", "the commander's killing". */
    private Optional<Figure> owner(int noun) {
        int at = noun;
        while (at > 1 && noun - at < 2 && words.tag(at - 1).equals("ADJ")) {
            at--;
        }
        boolean owned = words.is(at - 1, "'s") || words.is(at - 1, "'");
        return owned
                ? sheet.figureBefore(at - 1)
                        .filter(f -> f.kind() == Figure.Kind.NAMED || f.kind() == Figure.Kind.DEFINITE)
                : Optional.empty();
    }

    private void shields(Binding binding) {
        Optional<Figure> figure = sheet.figureAt(binding.to())
                .filter(f -> f.kind() != Figure.Kind.THINGS && f.kind() != Figure.Kind.NAMED);
        if (figure.isPresent()
                && words.lowSlice(figure.get().to(), words.size()).contains("human shield")) {
            binder.add(binding, figure.get(), Rule.SHIELDS);
        } else if (figure.isPresent() && heldByRebels(binding, figure.get())) {
            Trigger held = new Trigger(
                    "hold", Harm.ABDUCTED, Trigger.Use.PERSONS, Trigger.Form.ING, Optional.of(EventType.ABDUCTION));
            Binding abduction = new Binding(held, Harm.ABDUCTED, binding.from(), binding.to());
            binder.add(abduction, figure.get(), Rule.ACTIVE);
        }
    }

    /** "the rebels are holding nine workers": captives; a hall or the police hold others. */
    private boolean heldByRebels(Binding binding, Figure figure) {
        boolean being = words.is(binding.from(), "holding") && words.in(binding.from() - 1, rules.words("remaining"));
        boolean persons = figure.kind() == Figure.Kind.COUNTED && figure.hasHead();
        int subject = binding.from() - 2;
        boolean men =
                words.in(subject, rules.words("keeper")) || (words.is(subject, "men") && words.is(subject - 1, "his"));
        boolean they = words.is(subject, "they");
        for (int i = 0; they && !men && i < subject; i++) {
            men = words.in(i, rules.words("keeper"));
        }
        return being && persons && men;
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
