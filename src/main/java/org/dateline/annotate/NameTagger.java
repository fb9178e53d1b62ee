package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Finds names by the learned model, and cuts off what the model swallows: titles, articles, what follows a hyphen. */
final class NameTagger {
    private static final Pattern PARTICLE = Pattern.compile("(?:al|el|as|ar|an|ad|at|bin|ibn|abu|de|von|van)(?:-.*)?");

    private final Optional<NameFinderME> finder;

    NameTagger(Optional<TokenNameFinderModel> model) {
        this.finder = model.map(NameFinderME::new);
    }

    /** The names in {@code sentence}, in text order, none overlapping. */
    List<Mention> find(Sentence sentence) {
        return finder.map(names -> find(names, sentence)).orElse(List.of());
    }

    private static List<Mention> find(NameFinderME finder, Sentence sentence) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        finder.clearAdaptiveData();
        opennlp.tools.util.Span[] found = finder.find(forms.toArray(String[]::new));
        double[] probabilities = finder.probs(found);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Span trimmed = trim(forms, new Span(found[i].getStart(), found[i].getEnd()));
            Span ranked = Titles.afterRank(forms, trimmed);
            MentionKind kind = ranked.equals(trimmed) ? kind(found[i].getType()) : MentionKind.PERSON;
            Span words = kind == MentionKind.PERSON ? Titles.strip(forms, ranked) : trimmed;
            if (words.length() > 0 && hasCapital(forms, words)) {
                double probability = Math.rint(probabilities[i] * 100) / 100;
                mentions.add(
                        new Mention(characters(sentence, words), kind, sentence.index(), probability, Models.NAMES));
            }
        }
        return List.copyOf(mentions);
    }

    /** Without what stands after a comma or bracket, and without words in lower case at either end. */
    private static Span trim(List<String> forms, Span words) {
        int end = words.end();
        for (int i = words.begin() + 1; i < words.end(); i++) {
            if (forms.get(i).equals(",") || forms.get(i).equals("(")) {
                end = Math.min(end, i);
            }
        }
        while (end > words.begin() && !isNamelike(forms.get(end - 1))) {
            end--;
        }
        int begin = words.begin();
        while (begin < end && !mayOpen(forms.get(begin))) {
            begin++;
        }
        return new Span(begin, end);
    }

    private static boolean mayOpen(String word) {
        return (isNamelike(word) && !word.equals("The"))
                || PARTICLE.matcher(word).matches();
    }

    private static boolean isNamelike(String word) {
        int first = word.codePointAt(0);
        boolean lower = Character.isLowerCase(first) && word.chars().noneMatch(Character::isUpperCase);
        return Character.isLetterOrDigit(first) && !lower;
    }

    private static boolean hasCapital(List<String> forms, Span words) {
        return forms.subList(words.begin(), words.end()).stream()
                .anyMatch(form -> form.chars().anyMatch(Character::isUpperCase));
    }

    /** Where the words stand; of a last word like "State-held" only "State". */
    private static Span characters(Sentence sentence, Span words) {
        Token last = sentence.tokens().get(words.end() - 1);
        int end = last.span().end();
        int hyphen = last.form().lastIndexOf('-');
        if (hyphen > 1
                && Character.isLowerCase(
                        last.form().codePointAt(Math.min(hyphen + 1, last.form().length() - 1)))) {
            end = last.span().begin() + hyphen;
        }
        return new Span(sentence.tokens().get(words.begin()).span().begin(), end);
    }

    private static MentionKind kind(String code) {
        return Arrays.stream(MentionKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of mention: " + code));
    }
}
