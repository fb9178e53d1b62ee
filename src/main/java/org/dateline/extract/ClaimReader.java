package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.article.BlockKind;
import org.dateline.claim.Attribution;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.claim.Relations;
import org.dateline.claim.Stance;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.Event;
import org.dateline.event.Participant;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.event.Where;
import org.dateline.gazetteer.Place;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Span;
import org.dateline.time.DateFinder;
import org.dateline.time.Period;
import org.dateline.time.When;

/** Reads one article block by block and keeps what the next block needs to know: places, times, totals. */
final class ClaimReader {
    /** A figure without a place of its own that is as large as this speaks of a country, not of its last town. */
    private static final long WAR_TOLL = 10_000;

    /** Confidence is told when the whole article is read. */
    private static final double UNRATED = 0;

    private final LinkedArticle article;
    private final RuleBook rules;
    private final HarmFinder harms;
    private final PlaceFinder places;
    private final TimeFinder times;
    private final EventTyper typer;
    private final Modality modality;
    private final ParticipantFinder participants;
    private final AggregateJudge aggregates;
    private final Exclusions exclusions;
    private final StanceFinder stanceFinder;
    private final ActorMemory actors;
    private final RelationFinder relations = new RelationFinder();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final PlaceMemory memory;
    private final EventMemory eventMemory;
    private final EventTimes eventTimes;
    private final Set<Integer> headlines = new HashSet<>();
    private List<HarmFact> told = List.of();

    ClaimReader(LinkedArticle article, RuleBook rules, HarmFinder harms, PlaceFinder places, ActorMemory actors) {
        this.article = article;
        this.rules = rules;
        this.harms = harms;
        this.places = places;
        this.times = new TimeFinder(
                rules, new DateFinder(), article.annotated().article().text(), DayOfReport.of(article));
        this.typer = new EventTyper(rules);
        this.modality = new Modality(rules);
        this.actors = actors;
        this.participants = new ParticipantFinder(rules, actors);
        this.aggregates = new AggregateJudge(rules);
        this.exclusions = new Exclusions(rules);
        this.stanceFinder = new StanceFinder(rules);
        this.memory = new PlaceMemory(places);
        this.eventMemory = new EventMemory(places);
        this.eventTimes = new EventTimes(places);
    }

    Reading reading() {
        List<Event> complete = eventTimes.completed(
                HeadlineEvents.completed(events, claims, headlines),
                article.annotated().sentences(),
                headlines);
        return new Reading(article, complete, claims, stances, refusals);
    }

    void read(List<Words> block, Attributions attributions) {
        Optional<Period> day = eventMemory.day();
        memory.begin(kind(block.get(0)));
        for (int n = 0; n < block.size(); n++) {
            Words words = block.get(n);
            int number = n;
            if (kind(words) == BlockKind.HEADLINE) {
                headlines.add(words.sentence().index());
            }
            List<HarmFact> facts = facts(words);
            told = facts;
            Context context = new Context(block, number, attributions, earlier(block, n), day);
            List<Integer> added = new ArrayList<>();
            for (HarmFact fact : SentenceFacts.wholesFirst(facts)) {
                added.add(add(fact, facts, context, added));
            }
            stances.addAll(stanceFinder.find(words, number, attributions, claims));
            if (!facts.isEmpty()) {
                eventMemory.over();
            } else {
                attack(context);
            }
            if (participants.claims(words)) {
                responsible(context);
            }
            memory.heard(words, context::spoken);
            actors.heard(
                    words,
                    country(memory.recall()),
                    i -> facts.stream()
                            .anyMatch(f ->
                                    f.figure().from() <= i && i < f.figure().to()));
            day = times.find(words, words.size(), day, context::spoken).period().or(() -> context.day);
        }
    }

    /** An attack that a sentence tells without saying whom it harmed: the next sentence may. */
    private void attack(Context context) {
        Words words = context.words();
        Optional<Where> own = places.topic(words, context::spoken);
        List<Participant> attackers = participants.attackers(words, context::spoken, country(own.or(memory::recall)));
        When when = times.find(words, words.size(), context.day, context::spoken);
        boolean occurred =
                rules.cue("took-place").within(words, 0, words.size()).isPresent();
        if (occurred || participants.acts(words)) {
            boolean again = occurred || participants.again(words);
            eventTimes.heard(new EventTimes.Told(words.sentence(), when, own, EventTimes.Kind.EVENT, again));
            own.filter(w -> !headlines.contains(words.sentence().index())).ifPresent(memory::happened);
        } else {
            eventTimes.heard(new EventTimes.Told(words.sentence(), when, own, EventTimes.Kind.SCENE, false));
        }
        if (!attackers.isEmpty() && kind(words) != BlockKind.HEADLINE) {
            eventMemory.told(attackers, when, own);
        }
    }

    /** "X claimed the attack": who is held responsible did what was told last, where nobody is named for it. */
    private void responsible(Context context) {
        List<Participant> held = participants.responsible(context.words(), context::spoken, Optional.empty());
        if (held.isEmpty() || events.isEmpty() || participants.fresh(context.words())) {
            return;
        }
        Event last = lastUndone().orElse(events.get(events.size() - 1));
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            boolean same = !event.aggregate()
                    && event.type() == last.type()
                    && event.where().map(Where::name).equals(last.where().map(Where::name));
            if (same && EventMemory.nameless(event)) {
                events.set(i, EventMemory.joined(event, held));
            }
        }
        eventMemory.claimed(last, held);
    }

    private Optional<Event> lastUndone() {
        return events.stream()
                .filter(e -> !e.aggregate() && EventMemory.nameless(e))
                .reduce((a, b) -> b);
    }

    private Optional<Place> country(Optional<Where> where) {
        return where.flatMap(Where::place)
                .flatMap(p -> p.kind() == Place.Kind.COUNTRY ? Optional.of(p) : places.countryOf(p));
    }

    private BlockKind kind(Words words) {
        return article.annotated().kindOf(words.sentence());
    }

    /** Earlier sentences of the block, nearest first. */
    private static List<Words> earlier(List<Words> block, int n) {
        List<Words> out = new ArrayList<>();
        for (int i = n - 1; i >= Math.max(0, n - 2); i--) {
            out.add(block.get(i));
        }
        return out;
    }

    private List<HarmFact> facts(Words words) {
        List<HarmFact> found = harms.find(words, told);
        Optional<String> accident = modality.accident(words);
        List<HarmFact> kept = new ArrayList<>();
        for (HarmFact fact : found) {
            Optional<String> reason =
                    accident.or(() -> modality.refusal(words, fact)).or(() -> natural(words, fact, found));
            reason.ifPresent(r -> refuse(words, fact.trigger(), r));
            if (reason.isEmpty()) {
                kept.add(fact);
            }
        }
        if (found.isEmpty()) {
            harms.suspicious(words)
                    .ifPresent(h -> refuse(words, h.from(), "a word of harm and a number that no rule joins"));
        }
        return kept;
    }

    /** "Roosevelt died in Georgia": one person's death, in an article that has told no violence so far. */
    private Optional<String> natural(Words words, HarmFact fact, List<HarmFact> found) {
        boolean died = fact.harm() == Harm.KILLED
                && fact.figure().quantity().count().equals(OptionalLong.of(1))
                && fact.figure().kind() == Figure.Kind.NAMED
                && fact.word().use() == Trigger.Use.INTRANSITIVE;
        boolean untold = died
                && found.stream().noneMatch(f -> !f.equals(fact) && EventTyper.isBodily(f.harm()))
                && claims.stream().noneMatch(c -> EventTyper.isBodily(c.harm()))
                && fact.word().event().isEmpty()
                && !typer.told(words, fact);
        return untold ? Optional.of("one death, and no violence told that it came of") : Optional.empty();
    }

    private void refuse(Words words, int at, String reason) {
        refusals.add(new Refusal(words.span(at, at + 1), words.sentence().index(), reason));
    }

    private record Context(
            List<Words> block, int number, Attributions attributions, List<Words> earlier, Optional<Period> day) {
        Words words() {
            return block.get(number);
        }

        Optional<Words> next() {
            return number + 1 < block.size() ? Optional.of(block.get(number + 1)) : Optional.empty();
        }

        boolean spoken(int i) {
            return attributions.isSpeaker(number, i);
        }
    }

    private int add(HarmFact fact, List<HarmFact> facts, Context context, List<Integer> inSentence) {
        Words words = context.words();
        EventTyper.Typed typed = typer.type(words, fact, facts, context.earlier);
        Optional<Where> own = context.next()
                .flatMap(next ->
                        places.promised(words, next, i -> context.attributions.isSpeaker(context.number + 1, i)))
                .or(() -> places.find(words, fact.trigger(), context::spoken));
        boolean list = words.is(words.size() - 1, ":");
        boolean war = fact.figure().quantity().count().orElse(0) >= WAR_TOLL
                || rules.cue("nationwide").within(words, 0, words.size()).isPresent();
        Optional<Where> where =
                own.or(() -> list ? memory.ofWhole() : war ? memory.country(places::countryOf) : memory.recall());
        When when = times.find(words, fact.trigger(), context.day, context::spoken);
        boolean sums = aggregates.sums(words, fact, typed, when, where);
        if (sums && own.isEmpty() && !war) {
            where = memory.wide(places::countryOf).or(memory::recall);
        }
        if (where.isEmpty()) {
            where = places.hint(words, false);
        }
        EventTimes.Kind kind = sums ? EventTimes.Kind.SUM : EventTimes.Kind.EVENT;
        eventTimes.heard(new EventTimes.Told(words.sentence(), when, where, kind, participants.again(words)));
        Attribution attribution =
                context.attributions.at(context.number, fact.figure().from());
        List<Participant> people =
                new ArrayList<>(participants.find(words, fact, facts, context::spoken, country(where)));
        actors.acted(people);
        fact.figure().group().ifPresent(g -> people.add(new Participant(g, Role.VICTIM, RoleCertainty.ASSERTED)));
        Event told = new Event(
                sums ? typed.ofSum() : typed.type(),
                sums,
                words.span(fact.trigger(), fact.trigger() + 1),
                words.sentence().index(),
                when,
                where,
                people);
        boolean headline = headlines.contains(words.sentence().index());
        boolean denied = modality.polarity(words, fact) == Polarity.DENIED;
        boolean apart = participants.fresh(words) || ParticipantFinder.bothSides(facts);
        Event event = headline ? told : eventMemory.completed(told, own, fact, apart, denied);
        if (list && sums) {
            eventMemory.list(when);
        }
        OptionalInt whole =
                fact.subset() ? relations.whole(fact, words.sentence().index(), claims) : OptionalInt.empty();
        boolean same = whole.isPresent() && (own.isEmpty() || inSentence.contains(whole.getAsInt()));
        int at = same ? claims.get(whole.getAsInt()).event() : eventIndex(event, inSentence);
        Claim claim = claim(fact, at, context, attribution);
        claims.add(relations.related(claim, whole, claims, events));
        if (list && sums) {
            relations.total(claims.size() - 1);
        }
        own.ifPresent(memory::happened);
        return claims.size() - 1;
    }

    private Claim claim(HarmFact fact, int event, Context context, Attribution attribution) {
        Words words = context.words();
        Figure figure = fact.figure();
        Polarity polarity = modality.polarity(words, fact);
        return new Claim(
                event,
                words.sentence().index(),
                fact.harm(),
                figure.quantity(),
                victims(words, fact),
                attribution,
                modality.certainty(words, fact),
                polarity,
                exclusions.of(words, figure),
                Relations.NONE,
                fact.rule().id(),
                UNRATED);
    }

    private static Victims victims(Words words, HarmFact fact) {
        Figure figure = fact.figure();
        Optional<Span> span = figure.hasHead()
                ? Optional.of(words.span(Math.min(figure.victimsFrom(), figure.head()), figure.head() + 1))
                : Optional.empty();
        boolean buildings = fact.harm() == Harm.DESTROYED;
        return new Victims(span, buildings ? VictimCategory.CIVILIAN : figure.category(), figure.group());
    }

    /** The event of this sentence that a further fact belongs to, or a new one. */
    private int eventIndex(Event event, List<Integer> inSentence) {
        for (int claim : inSentence) {
            int index = claims.get(claim).event();
            Event other = events.get(index);
            boolean same = other.type() == event.type()
                    && other.aggregate() == event.aggregate()
                    && other.where().map(Where::name).equals(event.where().map(Where::name));
            if (same) {
                events.set(index, joined(other, event));
                return index;
            }
        }
        events.add(event);
        return events.size() - 1;
    }

    private static Event joined(Event first, Event second) {
        List<Participant> people = new ArrayList<>(first.participants());
        EventJoiner.add(people, second.participants());
        When when = first.when().period().isPresent() ? first.when() : second.when();
        return new Event(
                first.type(), first.aggregate(), first.trigger(), first.sentence(), when, first.where(), people);
    }
}
