package org.dateline.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Scores where sentences begin inside the paragraphs of files in the layout of data/gold/names: the sentences of a paragraph
 * are joined by single spaces and found again. Where a paragraph begins is given, so it does not count.
 */
public final class SentenceEvaluation {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\n+");

    private final Function<Article, List<Sentence>> reader;

    /** @param reader the sentences of an article */
    public SentenceEvaluation(Function<Article, List<Sentence>> reader) {
        this.reader = reader;
    }

    /**
     * What was found of the boundaries in all of {@code files} together.
     *
     * @throws IllegalArgumentException naming file and line, if one breaks the layout
     */
    public NameScores.Count measure(List<Path> files) {
        NameScores.Count count = NameScores.Count.NONE;
        for (Path file : files) {
            for (GoldDocument document : BracketReader.read(file)) {
                count = count.plus(measure(document));
            }
        }
        return count;
    }

    private NameScores.Count measure(GoldDocument document) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Set<Integer> gold = new TreeSet<>();
        for (String paragraph : PARAGRAPHS.split(document.text().value().strip())) {
            int begin = text.length();
            for (String sentence : paragraph.split("\\n")) {
                if (text.length() > begin) {
                    gold.add(text.append(' ').length());
                }
                text.append(sentence);
            }
            blocks.add(new Block(new Span(begin, text.length()), BlockKind.BODY, "paragraph"));
            text.append("\n\n");
        }
        Text joined = Text.of(text.toString());
        Set<Integer> found = new TreeSet<>();
        reader.apply(new Article(document.id(), joined.digest(), joined, blocks, Metadata.NONE))
                .forEach(sentence -> found.add(sentence.span().begin()));
        blocks.forEach(block -> found.remove(block.span().begin()));
        int right = (int) found.stream().filter(gold::contains).count();
        return new NameScores.Count(right, found.size(), right, gold.size());
    }
}
