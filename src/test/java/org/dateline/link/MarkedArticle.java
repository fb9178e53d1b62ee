package org.dateline.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.GazetteerFinder;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.text.Digest;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * An article written in a test: a line is a sentence and a block of its own, unless it is joined to the one before by a
 * leading {@code +}. Names of the gazetteer are found; others are marked as {@code [person Thaer Al-Mousawi]}.
 */
final class MarkedArticle {
    private static final Pattern MARK = Pattern.compile("\\[(person|organisation|location|nationality) ([^\\]]+)\\]");
    private static final Map<String, MentionKind> KINDS = Map.of(
            "person", MentionKind.PERSON,
            "organisation", MentionKind.ORGANISATION,
            "location", MentionKind.LOCATION,
            "nationality", MentionKind.NATIONALITY);

    private final GazetteerFinder finder;
    private final StringBuilder characters = new StringBuilder();
    private final List<Span> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> blockOfLine = new ArrayList<>();
    private final List<Mention> marked = new ArrayList<>();

    private MarkedArticle(Gazetteer gazetteer) {
        this.finder = new GazetteerFinder(gazetteer);
    }

    static AnnotatedArticle of(Gazetteer gazetteer, String... lines) {
        MarkedArticle article = new MarkedArticle(gazetteer);
        List.of(lines).forEach(article::add);
        return article.annotated();
    }

    private void add(String line) {
        boolean joined = line.startsWith("+");
        int begin = characters.length();
        String words = joined ? line.substring(1) : line;
        Matcher mark = MARK.matcher(words);
        int copied = 0;
        while (mark.find()) {
            characters.append(words, copied, mark.start());
            Span span = new Span(
                    characters.length(), characters.length() + mark.group(2).length());
            marked.add(new Mention(span, KINDS.get(mark.group(1)), lines.size(), 0.9, "marked"));
            characters.append(mark.group(2));
            copied = mark.end();
        }
        characters.append(words.substring(copied));
        Span span = new Span(begin, characters.length());
        lines.add(span);
        if (!joined) {
            blocks.add(new Block(span, BlockKind.BODY, "test"));
        }
        blockOfLine.add(blocks.size() - 1);
        characters.append('\n');
    }

    private AnnotatedArticle annotated() {
        Text text = Text.of(characters.toString());
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(marked);
        for (int i = 0; i < lines.size(); i++) {
            Sentence sentence = new Sentence(i, blockOfLine.get(i), lines.get(i), List.of());
            sentences.add(sentence);
            finder.find(text, sentence).stream()
                    .filter(found ->
                            marked.stream().noneMatch(each -> each.span().overlaps(found.span())))
                    .forEach(mentions::add);
        }
        mentions.sort(Comparator.comparing(Mention::span));
        Digest digest = Digest.of(text.value());
        return new AnnotatedArticle(new Article("test.txt", digest, text, blocks, Metadata.NONE), sentences, mentions);
    }
}
