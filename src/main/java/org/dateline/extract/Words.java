package org.dateline.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.BlockKind;
import org.dateline.link.Link;
import org.dateline.link.LinkedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** One sentence as the rules see it: words by index, each with its lower-case form and the name it belongs to. */
final class Words {
    private final Text text;
    private final BlockKind kind;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final String[] low;
    private final int[] linkOf;
    private final List<Link> links;

    Words(LinkedArticle article, Sentence sentence) {
        this.text = article.annotated().article().text();
        this.kind = article.annotated().kindOf(sentence);
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.low = tokens.stream()
                .map(t -> t.form().replace('’', '\'').toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.linkOf = new int[tokens.size()];
        Arrays.fill(linkOf, -1);
        this.links = new ArrayList<>();
        for (Link link : article.links()) {
            if (link.mention().sentence() == sentence.index()) {
                mark(link);
            }
        }
    }

    /** A name that shares its only word with another one, as in a mistyped "US.Hundreds", is left out. */
    private void mark(Link link) {
        boolean marked = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (linkOf[i] < 0 && link.mention().span().overlaps(tokens.get(i).span())) {
                linkOf[i] = links.size();
                marked = true;
            }
        }
        if (marked) {
            links.add(link);
        }
    }

    /** What the block is that the sentence stands in. */
    BlockKind kind() {
        return kind;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    /** The lower-case form at {@code i}; empty outside the sentence. */
    String low(int i) {
        return i >= 0 && i < low.length ? low[i] : "";
    }

    /** The form as written at {@code i}; empty outside the sentence. */
    String form(int i) {
        return i >= 0 && i < low.length ? tokens.get(i).form() : "";
    }

    /** The universal part of speech at {@code i}; empty outside the sentence. */
    String tag(int i) {
        return i >= 0 && i < low.length ? tokens.get(i).tag() : "";
    }

    boolean in(int i, Set<String> words) {
        return words.contains(low(i));
    }

    boolean is(int i, String word) {
        return low(i).equals(word);
    }

    boolean isCapital(int i) {
        String form = form(i);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    /** Whether {@code i} is a comma, dash, bracket or another mark. */
    boolean isMark(int i) {
        String form = form(i);
        return !form.isEmpty() && form.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The link of the name at {@code i}. */
    Optional<Link> linkAt(int i) {
        return i >= 0 && i < linkOf.length && linkOf[i] >= 0 ? Optional.of(links.get(linkOf[i])) : Optional.empty();
    }

    /** The first word of the name at {@code i}, or {@code i} itself. */
    int nameBegin(int i) {
        int begin = i;
        while (begin > 0 && linkOf[i] >= 0 && linkOf[begin - 1] == linkOf[i]) {
            begin--;
        }
        return begin;
    }

    /** One past the last word of the name at {@code i}, or {@code i + 1}. */
    int nameEnd(int i) {
        int end = i + 1;
        while (end < linkOf.length && linkOf[i] >= 0 && linkOf[end] == linkOf[i]) {
            end++;
        }
        return end;
    }

    List<Link> links() {
        return links;
    }

    /** The first word of {@code link}. */
    int indexOf(Link link) {
        int number = links.indexOf(link);
        for (int i = 0; i < linkOf.length; i++) {
            if (linkOf[i] == number) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in this sentence: " + link);
    }

    /** The span of words {@code [from, to)}. */
    Span span(int from, int to) {
        return tokens.get(from).span().join(tokens.get(to - 1).span());
    }

    /** Words {@code [from, to)} as written. */
    String slice(int from, int to) {
        return text.slice(span(from, to));
    }

    /** Lower-case words {@code [from, to)} with single blanks. */
    String lowSlice(int from, int to) {
        return String.join(
                " ", Arrays.asList(low).subList(Math.max(0, from), Math.max(from, Math.min(to, low.length))));
    }

    /** The index one past the last word that begins at or before {@code position} of the text. */
    int indexAt(int position) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= position) {
            i++;
        }
        return i;
    }
}
