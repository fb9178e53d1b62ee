package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.Models;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.Place;
import org.dateline.link.Link;
import org.dateline.link.Linker;
import org.dateline.text.Digest;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** Measures the linking of places on texts whose places are known, with their names given or found. */
public final class PlaceEvaluation {
    private static final double NEAR_KM = 161;
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private final Gazetteer gazetteer;
    private final Annotator annotator;
    private final Linker linker;
    private final boolean given;

    /** @param given whether the corpus's names are linked, whatever names the program finds itself */
    public PlaceEvaluation(Models models, Gazetteer gazetteer, boolean given) {
        this.gazetteer = gazetteer;
        this.annotator = new Annotator(models, gazetteer);
        this.linker = new Linker(gazetteer);
        this.given = given;
    }

    /**
     * The scores over the texts of {@code file} that are chosen.
     *
     * @param errors told of each toponym that is not linked, or far from where it should be
     * @throws IllegalArgumentException telling file and line of what is no corpus of toponyms
     */
    public PlaceScores measure(Path file, Half half, Consumer<String> errors) {
        List<PlacedText> texts = PlacedTextReader.read(file);
        List<PlaceScores> scores = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (half.contains(i + 1)) {
                scores.add(score(texts.get(i), errors));
            }
        }
        return PlaceScores.sum(scores.stream());
    }

    /** Which texts of a corpus, by their ordinals from 1. */
    public enum Half {
        ALL,
        ODD,
        EVEN;

        boolean contains(int ordinal) {
            return this == ALL || (ordinal % 2 == 1) == (this == ODD);
        }
    }

    private PlaceScores score(PlacedText placed, Consumer<String> errors) {
        AnnotatedArticle found = annotator.annotate(article(placed));
        AnnotatedArticle annotated = given ? withGiven(found, placed.toponyms()) : found;
        List<Link> links = linker.link(annotated).links();
        int linked = 0;
        int exact = 0;
        int near = 0;
        List<Toponym> known = placed.toponyms().stream()
                .filter(toponym -> toponym.geonames().isPresent())
                .toList();
        for (Toponym toponym : known) {
            Optional<Place> place = links.stream()
                    .filter(link -> link.mention().span().overlaps(toponym.span()))
                    .flatMap(link -> place(link).stream())
                    .findFirst();
            boolean isNear = place.isPresent() && isNear(place.get(), toponym);
            linked += place.isPresent() ? 1 : 0;
            exact += place.flatMap(each -> each.links().geonames()).equals(toponym.geonames()) ? 1 : 0;
            near += isNear ? 1 : 0;
            if (!isNear) {
                errors.accept(error(placed, toponym, place));
            }
        }
        long extra = links.stream()
                .filter(link -> place(link).isPresent())
                .filter(link -> placed.toponyms().stream()
                        .noneMatch(toponym ->
                                toponym.span().overlaps(link.mention().span())))
                .count();
        return new PlaceScores(known.size(), linked, exact, near, (int) extra);
    }

    private static Optional<Place> place(Link link) {
        return link.entry().filter(Place.class::isInstance).map(Place.class::cast);
    }

    private static String error(PlacedText placed, Toponym toponym, Optional<Place> place) {
        String words =
                placed.text().substring(toponym.span().begin(), toponym.span().end());
        return placed.id() + "\t" + words + "\tis " + toponym.name().orElse("?") + " "
                + toponym.geonames().orElse("") + "\tread "
                + place.map(each -> each.id() + " in " + each.within().orElse("nothing"))
                        .orElse("nothing");
    }

    private static boolean isNear(Place place, Toponym toponym) {
        if (place.links().geonames().equals(toponym.geonames())) {
            return true;
        }
        if (toponym.wide()
                && toponym.name().filter(name -> isCalled(place, name)).isPresent()) {
            return isWide(place);
        }
        return place.point()
                .flatMap(point -> toponym.point().map(point::kilometres))
                .filter(distance -> distance <= NEAR_KM)
                .isPresent();
    }

    private static boolean isWide(Place place) {
        return switch (place.kind()) {
            case COUNTRY, REGION, GOVERNORATE, DISTRICT, AREA -> true;
            default -> false;
        };
    }

    private static boolean isCalled(Place place, String name) {
        String key = NameFolder.fold(name);
        return Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .anyMatch(each -> NameFolder.fold(each).equals(key));
    }

    /** The article with the corpus's names in place of those that were found at the same words. */
    private AnnotatedArticle withGiven(AnnotatedArticle found, List<Toponym> toponyms) {
        List<Mention> mentions = new ArrayList<>(found.mentions().stream()
                .filter(mention ->
                        toponyms.stream().noneMatch(toponym -> toponym.span().overlaps(mention.span())))
                .toList());
        for (Toponym toponym : toponyms) {
            found.sentences().stream()
                    .filter(sentence -> sentence.span().overlaps(toponym.span()))
                    .findFirst()
                    .ifPresent(sentence -> mentions.add(mention(found, toponym, sentence)));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return new AnnotatedArticle(found.article(), found.sentences(), mentions);
    }

    private Mention mention(AnnotatedArticle found, Toponym toponym, Sentence sentence) {
        String words = found.article().text().slice(toponym.span());
        MentionKind kind = gazetteer.withDemonym(words).isEmpty() ? MentionKind.LOCATION : MentionKind.NATIONALITY;
        return new Mention(toponym.span(), kind, sentence.index(), 1, "given");
    }

    /** Paragraphs are lines, all of them body text: offsets are the corpus's own. */
    private static Article article(PlacedText placed) {
        Text text = Text.of(placed.text());
        if (!text.value().equals(placed.text())) {
            throw new IllegalArgumentException("the text of " + placed.id() + " is not in Unicode NFC");
        }
        List<Block> blocks = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text.value());
        while (paragraph.find()) {
            blocks.add(new Block(new Span(paragraph.start(), paragraph.end()), BlockKind.BODY, "line"));
        }
        return new Article(placed.id(), Digest.of(placed.text()), text, blocks, Metadata.NONE);
    }
}
