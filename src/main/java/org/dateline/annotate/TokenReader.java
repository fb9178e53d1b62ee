package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Reads the words of a sentence: where they stand, their part of speech, their dictionary form. */
final class TokenReader {
    private final TokenRepair tokenRepair = new TokenRepair();
    private final TagRepair tagRepair = new TagRepair();
    private final TokenizerME tokenizer;
    private final Tagger tagger;
    private final Lemmas lemmas;

    TokenReader(Models models) {
        this.tokenizer = new TokenizerME(models.tokens());
        this.tagger = new Tagger(models.tags());
        this.lemmas = models.lemmas();
    }

    /** The words of {@code sentence}, whose first character stands at {@code offset} in the text. */
    List<Token> read(String sentence, int offset) {
        List<Span> spans = spans(sentence);
        List<String> forms = forms(sentence, spans);
        List<WordClass> classes = classes(forms);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            WordClass kind = classes.get(i);
            String lemma = lemmas.lemma(forms.get(i), kind.tag());
            tokens.add(new Token(spans.get(i).shift(offset), forms.get(i), kind.tag(), kind.fine(), lemma));
        }
        return List.copyOf(tokens);
    }

    /** Where the words of {@code sentence} stand in it. */
    List<Span> spans(String sentence) {
        List<Span> found = Arrays.stream(tokenizer.tokenizePos(Quotes.straight(sentence)))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
        return tokenRepair.repair(sentence, found);
    }

    /** The words as the models read them. */
    static List<String> forms(String sentence, List<Span> spans) {
        return spans.stream()
                .map(span -> form(sentence.substring(span.begin(), span.end())))
                .toList();
    }

    /** With plain signs, and without the blanks of a name such as "al - Hakim". */
    private static String form(String word) {
        String plain = Quotes.straight(word);
        return plain.indexOf(' ') < 0 ? plain : plain.replaceAll(" ?- ?", "-");
    }

    List<WordClass> classes(List<String> forms) {
        return tagRepair.repair(forms, tagger.tag(forms));
    }
}
