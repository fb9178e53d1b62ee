package org.dateline.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.claim.Attribution;
import org.dateline.claim.Bound;
import org.dateline.claim.Certainty;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.claim.Quantity;
import org.dateline.claim.Relations;
import org.dateline.claim.Stance;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.claim.Victims;
import org.dateline.event.Event;
import org.dateline.event.EventType;
import org.dateline.event.Participant;
import org.dateline.event.Party;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.event.Where;
import org.dateline.extract.Reading;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Digest;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.Period;
import org.dateline.time.When;

/** Readings made by hand: sentences, and what is read in them, found by the words themselves. */
public final class ReadingBuilder {
    public static final Pipeline PIPELINE = new Pipeline(
            "0.1.0",
            List.of(new Resource("rule book", "rules.tsv", Digest.of("rules"))),
            new TreeMap<>(java.util.Map.of("keep", "claims")));
    public static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private final Text text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private String name = "article.txt";

    private ReadingBuilder(List<String> lines) {
        this.text = Text.of(String.join("\n", lines));
        int begin = 0;
        for (String line : lines) {
            sentences.add(new Sentence(sentences.size(), 0, new Span(begin, begin + line.length()), List.of()));
            begin += line.length() + 1;
        }
    }

    public static ReadingBuilder article(String... sentences) {
        return new ReadingBuilder(List.of(sentences));
    }

    public static Place place(String id, Place.Kind kind, String within) {
        return new Place(
                id,
                id,
                kind,
                List.of(),
                List.of(),
                Optional.of(within).filter(w -> !w.isEmpty()),
                Optional.of("IQ"),
                Optional.empty(),
                new Links(Optional.empty(), Optional.empty(), "general"));
    }

    public ReadingBuilder by(String outlet, String day) {
        publisher = Optional.of(outlet);
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public ReadingBuilder named(String input) {
        name = input;
        return this;
    }

    public Span span(String words) {
        int begin = text.value().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    private int sentenceOf(Span span) {
        return sentences.stream()
                .filter(s -> s.span().covers(span))
                .findFirst()
                .orElseThrow()
                .index();
    }

    public ReadingBuilder mention(String words, MentionKind kind, Optional<Entry> entry) {
        Mention mention = new Mention(span(words), kind, sentenceOf(span(words)), 0.876, "test");
        links.add(entry.<Link>map(known -> new Link.Known(mention, known, "name"))
                .orElseGet(() -> new Link.Unknown(mention, words)));
        return this;
    }

    public ReadingBuilder event(EventType type, String trigger, String day, Place place) {
        return event(type, trigger, false, Period.day(LocalDate.parse(day)), Optional.of(place));
    }

    public ReadingBuilder event(
            EventType type, String trigger, boolean aggregate, Period period, Optional<Place> place) {
        Optional<Where> where = place.map(p -> new Where(span(p.id()), p.name(), Optional.of(p)));
        When when = new When(Optional.of(period), Optional.empty());
        events.add(new Event(type, aggregate, span(trigger), sentenceOf(span(trigger)), when, where, List.of()));
        return this;
    }

    public ReadingBuilder event(Event event) {
        events.add(event);
        return this;
    }

    public ReadingBuilder participant(Role role, String words, boolean isNamed, Optional<Entry> entry) {
        Event last = events.remove(events.size() - 1);
        List<Participant> all = new ArrayList<>(last.participants());
        all.add(new Participant(party(words, isNamed, entry), role, RoleCertainty.ALLEGED));
        events.add(new Event(
                last.type(), last.aggregate(), last.trigger(), last.sentence(), last.when(), last.where(), all));
        return this;
    }

    public Party party(String words, boolean isNamed, Optional<Entry> entry) {
        return new Party(span(words), words, entry, isNamed);
    }

    /** A claim about the last event. */
    public ReadingBuilder claim(Harm harm, String countWords, Bound bound, long count, String victims) {
        return claim(
                harm,
                Quantity.of(span(countWords), bound, count),
                new Victims(Optional.of(span(victims)), VictimCategory.MILITARY, Optional.empty()));
    }

    public ReadingBuilder claim(Harm harm, Quantity quantity, Victims victims) {
        claims.add(new Claim(
                events.size() - 1,
                sentenceOf(quantity.span()),
                harm,
                quantity,
                victims,
                Attribution.OUTLET,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                List.of(),
                Relations.NONE,
                "R-FIG-01",
                0.9));
        return this;
    }

    /** Changes the last claim. */
    public ReadingBuilder but(UnaryOperator<Claim> change) {
        claims.add(change.apply(claims.remove(claims.size() - 1)));
        return this;
    }

    public ReadingBuilder saidBy(Party... claimants) {
        return but(c -> with(c, new Attribution(List.of(claimants), List.of()), c.polarity(), c.relations()));
    }

    public ReadingBuilder denied() {
        return but(c -> with(c, c.attribution(), Polarity.DENIED, c.relations()));
    }

    public ReadingBuilder subsetOf(int claim) {
        Relations relations = new Relations(OptionalInt.empty(), OptionalInt.of(claim), OptionalInt.empty());
        return but(c -> with(c, c.attribution(), c.polarity(), relations));
    }

    public ReadingBuilder repeating(int claim) {
        Relations relations = new Relations(OptionalInt.of(claim), OptionalInt.empty(), OptionalInt.empty());
        return but(c -> with(c, c.attribution(), c.polarity(), relations));
    }

    private static Claim with(Claim claim, Attribution attribution, Polarity polarity, Relations relations) {
        return new Claim(
                claim.event(),
                claim.sentence(),
                claim.harm(),
                claim.quantity(),
                claim.victims(),
                attribution,
                claim.certainty(),
                polarity,
                claim.excludes(),
                relations,
                claim.rule(),
                claim.confidence());
    }

    public ReadingBuilder stance(int claim, StanceKind kind, String cue, Party by) {
        Attribution attribution = new Attribution(List.of(by), List.of());
        stances.add(new Stance(claim, kind, span(cue), sentenceOf(span(cue)), attribution, "R-STA-01", 0.85));
        return this;
    }

    public Article toArticle() {
        Metadata metadata = new Metadata(
                publisher,
                published,
                published.map(day -> "metadata"),
                Optional.of("https://outlet.example/1"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of("CC BY 4.0"),
                List.of("A. Writer"),
                List.of(),
                Optional.empty());
        Block body = new Block(new Span(0, text.value().length()), BlockKind.BODY, "text");
        return new Article(name, Digest.of("raw " + text.value()), text, List.of(body), metadata);
    }

    public Reading build() {
        AnnotatedArticle annotated = new AnnotatedArticle(
                toArticle(), sentences, links.stream().map(Link::mention).toList());
        return new Reading(new LinkedArticle(annotated, links), events, claims, stances, List.of());
    }

    public ArticleGraph graph() {
        return graph(PIPELINE);
    }

    public ArticleGraph graph(Pipeline pipeline) {
        return new GraphMapper(IRIS, pipeline, any -> List.of()).map(build());
    }
}
