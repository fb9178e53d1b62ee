package org.dateline.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dateline.gazetteer.NameFolder;
import org.dateline.merge.ClaimSummary;
import org.dateline.merge.PlaceSummary;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.ReportSummary;
import org.dateline.merge.TextTraits;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Terms;
import org.dateline.rdf.Vocabulary;
import org.dateline.time.Period;

/** From the evidence graph of a publication to what decides on its incidents. */
public final class SummaryReader {
    private static final Pattern POSITION = Pattern.compile("-(\\d+)-\\d+(?:-\\d+-\\d+)?$");
    private static final Pattern WITH_CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
    private static final int SHORTEST_PLACE = 3;

    private final PlaceReader places;

    /** @param reference holds the reference graph; it is read within the caller's transaction */
    public SummaryReader(DatasetGraph reference, Iris iris) {
        this.places = new PlaceReader(reference, iris);
    }

    /** @param evidence all quads of one evidence graph */
    public PublicationSummary read(Collection<Quad> evidence) {
        EvidenceView view = new EvidenceView(evidence);
        List<String> publications = view.instances(Vocabulary.PUBLICATION);
        if (publications.size() != 1) {
            throw new IllegalArgumentException("not the evidence of one publication but of " + publications);
        }
        String publication = publications.get(0);
        String text = view.iri(publication, Vocabulary.CARRIES).orElseThrow();
        Set<String> agencies = new TreeSet<>();
        for (Node property : List.of(Vocabulary.PUBLISHER, Vocabulary.CREDITED_AGENCY)) {
            view.all(publication, property).forEach(agency -> agencies.add(agency.getURI()));
        }
        return new PublicationSummary(
                publication,
                text,
                view.day(publication, Vocabulary.PUBLISHED),
                agencies,
                traits(view, text),
                reports(view, publication, text));
    }

    private static TextTraits traits(EvidenceView view, String text) {
        Set<String> persons = new TreeSet<>(view.words(text, Vocabulary.PERSON_NAMED));
        persons.removeAll(speakers(view));
        return new TextTraits(
                persons,
                view.words(text, Vocabulary.PLACE_NAMED).stream().sorted().toList(),
                cut(view, text, Vocabulary.KEYWORDS, "; "),
                new TreeSet<>(cut(view, text, Vocabulary.SKETCH, " ")));
    }

    /** First and last names of those whose word claims rest on: whoever speaks for a police force speaks of many events. */
    private static Set<String> speakers(EvidenceView view) {
        Set<String> speakers = new TreeSet<>();
        for (String claim : view.instances(Vocabulary.CASUALTY_CLAIM)) {
            for (Node by : view.all(claim, Vocabulary.CLAIMANT)) {
                for (String label : view.words(by.getURI(), Terms.LABEL)) {
                    List<String> words = List.of(NameFolder.fold(label).split(" "));
                    speakers.add(words.get(0) + " " + words.get(words.size() - 1));
                }
            }
        }
        return speakers;
    }

    private static List<String> cut(EvidenceView view, String text, Node property, String between) {
        return view.words(text, property).stream()
                .flatMap(all -> List.of(all.split(between)).stream())
                .toList();
    }

    private List<ReportSummary> reports(EvidenceView view, String publication, String text) {
        Map<String, List<ClaimSummary>> claims = claims(view);
        Map<String, Set<String>> parties = parties(view);
        List<ReportSummary> reports = new ArrayList<>();
        for (Node type : List.of(Vocabulary.EVENT_REPORT, Vocabulary.AGGREGATE_REPORT)) {
            for (String report : view.instances(type)) {
                reports.add(new ReportSummary(
                        report,
                        code(view, report, Vocabulary.EVENT_TYPE),
                        type.equals(Vocabulary.AGGREGATE_REPORT),
                        place(view, report),
                        view.day(report, Vocabulary.START_DATE)
                                .map(start -> new Period(
                                        start,
                                        view.day(report, Vocabulary.END_DATE).orElse(start))),
                        position(report),
                        publication,
                        text,
                        parties.getOrDefault(report, Set.of()),
                        claims.getOrDefault(report, List.of())));
            }
        }
        return reports;
    }

    private static int position(String report) {
        Matcher position = POSITION.matcher(report);
        return position.find() ? Integer.parseInt(position.group(1)) : 0;
    }

    /** A place by its entry; one that the gazetteer does not know by its name. */
    private Optional<PlaceSummary> place(EvidenceView view, String report) {
        Optional<Node> place = view.first(report, Vocabulary.PLACE_PROPERTY);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> label =
                view.words(place.get().getURI(), Terms.LABEL).stream().findFirst();
        return label.isEmpty()
                ? places.summary(place.get())
                : label.map(NameFolder::fold)
                        .filter(name -> name.length() >= SHORTEST_PLACE)
                        .map(name -> new PlaceSummary(name, name, false, false, List.of()));
    }

    private static Map<String, Set<String>> parties(EvidenceView view) {
        Map<String, Set<String>> parties = new HashMap<>();
        for (String participation : view.instances(Vocabulary.PARTICIPATION)) {
            String party = view.iri(participation, Vocabulary.PARTICIPANT).orElseThrow();
            String known = view.words(party, Terms.LABEL).stream()
                    .findFirst()
                    .map(NameFolder::fold)
                    .orElse(party);
            parties.computeIfAbsent(
                            view.iri(participation, Vocabulary.IN_REPORT).orElseThrow(), report -> new TreeSet<>())
                    .add(known);
        }
        return parties;
    }

    private static Map<String, List<ClaimSummary>> claims(EvidenceView view) {
        List<String> all = view.instances(Vocabulary.CASUALTY_CLAIM);
        Map<String, Set<String>> voices = voices(view, all);
        Map<String, List<ClaimSummary>> byReport = new HashMap<>();
        for (String claim : all) {
            byReport.computeIfAbsent(view.iri(claim, Vocabulary.ABOUT_REPORT).orElseThrow(), r -> new ArrayList<>())
                    .add(claim(view, claim, voices.getOrDefault(claim, Set.of())));
        }
        return byReport;
    }

    private static ClaimSummary claim(EvidenceView view, String claim, Set<String> claimants) {
        return new ClaimSummary(
                claim,
                code(view, claim, Vocabulary.HARM),
                code(view, claim, Vocabulary.VICTIM_CATEGORY),
                code(view, claim, Vocabulary.POLARITY).equals("affirmed"),
                view.number(claim, Vocabulary.LOW),
                view.number(claim, Vocabulary.HIGH),
                view.first(claim, Vocabulary.SUBSET_OF).isPresent(),
                view.iri(claim, Vocabulary.REPEATS),
                view.iri(claim, Vocabulary.PART_OF_TOTAL),
                claimants,
                victimNames(view, claim));
    }

    private static Set<String> victimNames(EvidenceView view, String claim) {
        Set<String> names = new TreeSet<>();
        for (String words : view.words(claim, Vocabulary.VICTIM_TEXT)) {
            Matcher name = WITH_CAPITAL.matcher(words);
            while (name.find()) {
                names.add(NameFolder.fold(name.group()));
            }
        }
        return names;
    }

    /** Who vouches for each claim or a repetition of it. */
    private static Map<String, Set<String>> voices(EvidenceView view, List<String> claims) {
        Map<String, Set<String>> voices = new HashMap<>();
        for (String claim : claims) {
            Set<String> own = new TreeSet<>();
            view.all(claim, Vocabulary.CLAIMANT).forEach(by -> own.add(voice(view, by.getURI())));
            voices.computeIfAbsent(claim, any -> new TreeSet<>()).addAll(own);
            view.iri(claim, Vocabulary.REPEATS)
                    .ifPresent(first -> voices.computeIfAbsent(first, any -> new TreeSet<>())
                            .addAll(own));
        }
        return voices;
    }

    /** A known claimant by its IRI, an unnamed one by its description: "a doctor" is "the doctor" later on. */
    private static String voice(EvidenceView view, String by) {
        return view.words(by, Vocabulary.SOURCE_DESCRIPTION).stream()
                .findFirst()
                .map(words -> ARTICLE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .orElse(by);
    }

    private static String code(EvidenceView view, String subject, Node property) {
        return Iris.codeOf(view.first(subject, property).orElseThrow());
    }
}
