package org.dateline.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.Titles;
import org.dateline.article.Article;
import org.dateline.article.BlockKind;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Measures a finder of names on labelled files: columns of words and labels, or text with names in brackets (.txt). The
 * finder gets running text, as it gets it from a newspaper. Of the labels nothing is changed but that titles are cut from
 * persons.
 */
public final class NameEvaluation {
    private final Function<Article, List<Mention>> finder;

    /** @param finder the names in an article, none overlapping */
    public NameEvaluation(Function<Article, List<Mention>> finder) {
        this.finder = finder;
    }

    /**
     * The scores on all of {@code files} together.
     *
     * @throws IllegalArgumentException naming file and line, if one breaks its layout
     */
    public NameScores measure(List<Path> files, NameMeasure measure) {
        NameScores scores = NameScores.none();
        for (Path file : files) {
            List<GoldDocument> documents = documents(file);
            for (int i = 0; i < documents.size(); i++) {
                if (measure.documents().take(i + 1)) {
                    scores = scores.plus(measure(documents.get(i), measure));
                }
            }
        }
        return scores;
    }

    private static List<GoldDocument> documents(Path file) {
        return file.toString().endsWith(".txt") ? BracketReader.read(file) : ColumnDocuments.read(file);
    }

    private NameScores measure(GoldDocument document, NameMeasure measure) {
        List<Label> gold = new ArrayList<>();
        List<Span> dropped = new ArrayList<>();
        for (GoldName name : document.names()) {
            if (measure.dropped().contains(name.code())) {
                dropped.add(name.span());
            } else if (name.kind().isPresent()) {
                stripped(document.text(), new Label(name.span(), name.kind().get()), gold);
            }
        }
        List<Label> found = new ArrayList<>();
        for (Mention mention : finder.apply(document.article(BlockKind.BODY))) {
            if (dropped.stream().noneMatch(mention.span()::overlaps)) {
                stripped(document.text(), new Label(mention.span(), mention.kind()), found);
            }
        }
        return NameScores.of(gold, found, measure.overlap());
    }

    /** Adds {@code name} to {@code names} without the titles that it begins with, unless it is nothing else. */
    private static void stripped(Text text, Label name, List<Label> names) {
        if (name.kind() != MentionKind.PERSON) {
            names.add(name);
            return;
        }
        String[] words = text.slice(name.words()).split("\\s+");
        int first = Titles.strip(List.of(words), new Span(0, words.length)).begin();
        if (first < words.length) {
            int begin = name.words().begin();
            for (int i = 0; i < first; i++) {
                begin = text.value().indexOf(words[i], begin) + words[i].length();
            }
            begin = text.value().indexOf(words[first], begin);
            names.add(new Label(new Span(begin, name.words().end()), name.kind()));
        }
    }
}
