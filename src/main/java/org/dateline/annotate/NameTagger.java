package org.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Finds names by the learned model, an article at a time, and cuts off what the model swallows: titles, articles, what
 * follows a hyphen.
 */
final class NameTagger {
    private static final Pattern PARTICLE = Pattern.compile("(?:al|el|as|ar|an|ad|at|bin|ibn|abu|de|von|van)(?:-.*)?");

    private final Optional<NameFinder> finder;

    NameTagger(Optional<NameFinder> finder) {
        this.finder = finder;
    }

    /** The names in the {@code sentences} of one article, in text order, none overlapping. */
    List<Mention> find(List<Sentence> sentences) {
        return finder.map(names -> find(names, sentences)).orElse(List.of());
    }

    private static List<Mention> find(NameFinder names, List<Sentence> sentences) {
        List<List<NamePiece>> pieces = sentences.stream()
                .map(sentence ->
                        NamePiece.of(sentence.tokens().stream().map(Token::form).toList()))
                .toList();
        List<List<String>> words = pieces.stream()
                .map(its -> its.stream().map(NamePiece::form).toList())
                .toList();
        List<List<NameFinder.Found>> found = names.find(words);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (NameFinder.Found name : found.get(i)) {
                mention(sentences.get(i), pieces.get(i), words.get(i), name).ifPresent(mentions::add);
            }
        }
        return List.copyOf(mentions);
    }

    private static Optional<Mention> mention(
            Sentence sentence, List<NamePiece> pieces, List<String> forms, NameFinder.Found found) {
        Span trimmed = trim(forms, found.words());
        Span ranked = Titles.afterRank(forms, trimmed);
        MentionKind kind = ranked.equals(trimmed) ? found.kind() : MentionKind.PERSON;
        Span words = kind == MentionKind.PERSON ? Titles.strip(forms, ranked) : trimmed;
        if (words.length() == 0 || !hasCapital(forms, words)) {
            return Optional.empty();
        }
        NamePiece first = pieces.get(words.begin());
        NamePiece last = pieces.get(words.end() - 1);
        Span characters = new Span(
                sentence.tokens().get(first.token()).span().begin() + first.from(),
                sentence.tokens().get(last.token()).span().begin() + last.to());
        double probability = Math.rint(found.probability() * 100) / 100;
        return Optional.of(new Mention(characters, kind, sentence.index(), probability, Models.NAMES));
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
}
