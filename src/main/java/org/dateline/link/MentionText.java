package org.dateline.link;

import java.util.List;
import java.util.Locale;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Mention;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * A mention with what surrounds it in its sentence.
 *
 * @param name its words, without "the", a possessive and line breaks
 * @param possessive whether it owns what follows: Kirkuk's
 * @param before the keys of the words before it, back to the nearest punctuation
 * @param after the keys of the words after it, up to the nearest punctuation
 * @param block the number of its block
 */
record MentionText(
        Mention mention, String name, boolean possessive, List<String> before, List<String> after, int block) {
    private static final int FARTHEST = 100;

    MentionText {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static MentionText of(AnnotatedArticle annotated, Mention mention) {
        String text = annotated.article().text().value();
        Sentence sentence = annotated.sentences().get(mention.sentence());
        Span span = mention.span();
        List<NameWord> words = NameWord.in(text, surroundings(sentence.span().join(span), span));
        return new MentionText(
                mention,
                clean(text.substring(span.begin(), span.end())),
                isPossessive(words, span),
                before(words, span),
                after(words, span),
                sentence.block());
    }

    /** The words of its name without articles. */
    List<NameWord> words() {
        return NameFolder.significant(NameWord.in(name));
    }

    /** The key of the {@code n}th word before it, counted from 1; empty when there are fewer. */
    String before(int n) {
        return n <= before.size() ? before.get(before.size() - n) : "";
    }

    /** The key of the {@code n}th word after it, counted from 1; empty when there are fewer. */
    String after(int n) {
        return n <= after.size() ? after.get(n - 1) : "";
    }

    private static String clean(String written) {
        String name = written.strip().replaceAll("\\s+", " ").replaceAll("['’]s$|['’]$", "");
        return name.toLowerCase(Locale.ROOT).startsWith("the ") && name.length() > 4 ? name.substring(4) : name;
    }

    /** As much of the sentence as is ever looked at; a sentence of a broken text may be very long. */
    private static Span surroundings(Span sentence, Span span) {
        return new Span(
                Math.max(sentence.begin(), span.begin() - FARTHEST), Math.min(sentence.end(), span.end() + FARTHEST));
    }

    private static boolean isPossessive(List<NameWord> words, Span span) {
        return words.stream()
                .anyMatch(word -> word.possessive() && word.span().end() >= span.end() - 2 && span.covers(word.span()));
    }

    private static List<String> before(List<NameWord> words, Span span) {
        int end = 0;
        while (end < words.size() && words.get(end).span().begin() < span.begin()) {
            end++;
        }
        int begin = end;
        while (begin > 0 && begin < words.size() && words.get(begin).gap() != NameWord.Gap.BREAK) {
            begin--;
        }
        return keys(words.subList(begin, end));
    }

    private static List<String> after(List<NameWord> words, Span span) {
        int begin = 0;
        while (begin < words.size() && words.get(begin).span().begin() < span.end()) {
            begin++;
        }
        int end = begin;
        while (end < words.size() && words.get(end).gap() != NameWord.Gap.BREAK) {
            end++;
        }
        return keys(words.subList(begin, end));
    }

    private static List<String> keys(List<NameWord> words) {
        return words.stream().map(NameWord::key).toList();
    }
}
