package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Organisation;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;

/** Links the mentions of one article; single use. */
final class ArticleLinks {
    private final CandidateFinder finder;
    private final WorldFinder world;
    private final Abbreviations abbreviations;
    private final PlaceContext context;
    private final PlaceChooser places;
    private final PlaceNamesByUse placeNames;
    private final Map<String, Candidates> byNameAndKind = new HashMap<>();
    private final FullNames fullNames = new FullNames();
    private final String text;

    ArticleLinks(Gazetteer gazetteer, CandidateFinder finder, String text) {
        this.finder = finder;
        this.text = text;
        this.abbreviations = Abbreviations.in(text);
        Containment containment = new Containment(gazetteer);
        this.world = new WorldFinder(gazetteer);
        this.placeNames = new PlaceNamesByUse(world);
        this.context = new PlaceContext(containment);
        this.places = new PlaceChooser(gazetteer, containment, context);
    }

    List<Link> links(List<MentionText> mentions) {
        List<Candidates> candidates = mentions.stream().map(this::candidates).toList();
        for (int i = 0; i < mentions.size(); i++) {
            context.add(mentions.get(i), WorldFinder.plain(candidates.get(i)));
        }
        placeNames.add(mentions);
        List<Set<Place.Kind>> hints = new KindHints(text, mentions).all();
        List<Link> byName = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Link link = byName(mentions.get(i), candidates.get(i), hints.get(i));
            fullNames.add(mentions.get(i), link.entry());
            byName.add(link);
        }
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            links.add(byName.get(i) instanceof Link.Unknown ? byArticle(mentions.get(i)) : byName.get(i));
        }
        return links;
    }

    private Candidates candidates(MentionText mention) {
        String key = mention.mention().kind() + " " + mention.name();
        return byNameAndKind.computeIfAbsent(key, any -> inWorld(mention));
    }

    private Candidates inWorld(MentionText mention) {
        Candidates known = find(mention);
        return mention.mention().kind() == MentionKind.LOCATION ? world.widen(mention.name(), known) : known;
    }

    /** What an article says an abbreviation stands for goes before what it stands for elsewhere. */
    private Candidates find(MentionText mention) {
        MentionKind kind = mention.mention().kind();
        Optional<String> longForm = abbreviations.longForm(mention.name());
        if (longForm.isPresent()) {
            Candidates spelt = finder.find(longForm.get(), kind);
            return spelt.isEmpty()
                    ? finder.find(mention.name(), kind)
                    : new Candidates(spelt.entries(), "abbreviation");
        }
        Candidates named = finder.find(mention.name(), kind);
        if (named.isEmpty()) {
            Optional<String> shortForm = abbreviations.shortForm(mention.name());
            Candidates abbreviated =
                    shortForm.map(name -> finder.find(name, kind)).orElse(Candidates.NONE);
            return new Candidates(abbreviated.entries(), "abbreviation");
        }
        return named;
    }

    private Link byName(MentionText mention, Candidates candidates, Set<Place.Kind> hint) {
        List<Place> possible = candidates.entries().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
        if (!possible.isEmpty() && possible.size() == candidates.entries().size()) {
            return places.choose(mention, new Candidates(possible, candidates.evidence()), hint);
        }
        if (candidates.entries().size() == 1) {
            return new Link.Known(mention.mention(), candidates.entries().get(0), candidates.evidence());
        }
        return candidates.isEmpty() ? unknown(mention, mention.name()) : byCountry(mention, candidates);
    }

    /** Several bodies or persons of one name: the one of the country that the article speaks of most. */
    private Link byCountry(MentionText mention, Candidates candidates) {
        double most =
                candidates.entries().stream().mapToDouble(context::weight).max().orElse(0);
        List<? extends Entry> first = candidates.entries().stream()
                .filter(entry -> context.weight(entry) == most)
                .toList();
        return first.size() == 1
                ? new Link.Known(mention.mention(), first.get(0), "country")
                : new Link.Ambiguous(mention.mention(), List.copyOf(first));
    }

    /** What the rest of the article says about a name that alone is unknown. */
    private Link byArticle(MentionText mention) {
        Optional<Organisation.Kind> outlet = OutletForms.kind(mention);
        if (outlet.isPresent()) {
            return new Link.Unknown(mention.mention(), mention.name(), outlet);
        }
        Optional<FullNames.Full> full = fullNames.of(mention);
        if (full.isPresent()) {
            return full.get().entry().isPresent()
                    ? new Link.Known(
                            mention.mention(),
                            full.get().entry().get(),
                            full.get().evidence())
                    : unknown(mention, full.get().name());
        }
        Optional<String> longForm = abbreviations.longForm(mention.name());
        if (longForm.isPresent()) {
            return unknown(mention, fullNames.fullest(longForm.get()));
        }
        Optional<Place> used = placeNames.get(mention);
        if (used.isPresent()) {
            return new Link.Known(mention.mention(), used.get(), "use");
        }
        if (mention.mention().kind() == MentionKind.PERSON) {
            return byTitle(mention);
        }
        return unknown(mention, mention.name());
    }

    /** "President Assad" without a first name: the one public person of that surname, and only with the title. */
    private Link byTitle(MentionText mention) {
        String surname = FullNames.withoutTitle(mention.name());
        boolean titled = !surname.equals(mention.name()) || NameTrimmer.isTitle(mention.before(1));
        List<Person> people = titled ? finder.withSurname(surname) : List.of();
        return people.size() == 1
                ? new Link.Known(mention.mention(), people.get(0), "title")
                : unknown(mention, surname);
    }

    private static Link unknown(MentionText mention, String name) {
        return new Link.Unknown(mention.mention(), name);
    }
}
