package org.dateline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Mention;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.Place;
import org.dateline.text.Sentence;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** Reads what a text is told from others by. */
public final class WordingReader {
    private static final int MOST_PERSONS = 12;
    private static final int MOST_PLACES = 12;
    private static final int MOST_WORDS = 40;
    private static final int SHORTEST = 3;
    private static final Set<String> AFTER_NAMES = Set.of("JR", "jr", "SR", "sr", "II", "III");
    private static final Set<Place.Kind> WIDE = Set.of(Place.Kind.COUNTRY, Place.Kind.REGION, Place.Kind.GOVERNORATE);
    private static final Pattern AGE =
            Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old\\b|(?<=\\p{Lu}\\p{L}{1,20}, )(\\d{1,3})(?=[,.;])");

    public Wording read(LinkedArticle article) {
        Map<String, Integer> persons = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (Link link : article.links()) {
            person(link).ifPresent(name -> persons.merge(name, 1, Integer::sum));
            place(link).ifPresent(name -> places.merge(name, 1, Integer::sum));
        }
        List<Sentence> sentences = article.annotated().sentences();
        return new Wording(
                most(persons, MOST_PERSONS),
                most(places, MOST_PLACES),
                most(words(article.annotated().article().text(), sentences), MOST_WORDS),
                Sketch.of(running(sentences)));
    }

    /** A single name says little, and a public person is in the news for much. */
    private static Optional<String> person(Link link) {
        if (link.mention().kind() != MentionKind.PERSON || !(link instanceof Link.Unknown unknown)) {
            return Optional.empty();
        }
        List<String> words =
                new ArrayList<>(List.of(NameFolder.fold(unknown.name()).split(" ")));
        words.removeIf(AFTER_NAMES::contains);
        return words.size() < 2 ? Optional.empty() : Optional.of(words.get(0) + " " + words.get(words.size() - 1));
    }

    private static Optional<String> place(Link link) {
        Mention mention = link.mention();
        if (mention.kind() != MentionKind.LOCATION) {
            return Optional.empty();
        }
        Optional<Entry> entry = link.entry();
        if (entry.isPresent()) {
            return entry.filter(Place.class::isInstance)
                    .map(Place.class::cast)
                    .filter(place -> !WIDE.contains(place.kind()))
                    .map(place -> NameFolder.fold(place.name()));
        }
        return link instanceof Link.Unknown unknown
                ? Optional.of(NameFolder.fold(unknown.name())).filter(name -> name.length() >= SHORTEST)
                : Optional.empty();
    }

    private static Map<String, Integer> words(Text text, List<Sentence> sentences) {
        Map<String, Integer> words = new HashMap<>();
        for (Sentence sentence : sentences) {
            if (!isShouted(sentence)) {
                sentence.tokens().stream()
                        .skip(1)
                        .map(Token::form)
                        .filter(WordingReader::isNameLike)
                        .map(NameFolder::fold)
                        .forEach(word -> words.merge(word, 1, Integer::sum));
            }
            if (!sentence.tokens().isEmpty()) {
                Matcher age = AGE.matcher(text.slice(sentence.span()));
                while (age.find()) {
                    words.merge("aged " + (age.group(1) == null ? age.group(2) : age.group(1)), 1, Integer::sum);
                }
            }
        }
        words.remove("");
        return words;
    }

    /** In headlines of capitals, a capital says nothing. */
    private static boolean isShouted(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(token -> Character.isLetter(token.form().codePointAt(0)))
                .count();
        long capital = sentence.tokens().stream()
                .filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
                .count();
        return words > 3 && capital * 10 > words * 7;
    }

    private static boolean isNameLike(String form) {
        return form.length() >= SHORTEST
                && Character.isUpperCase(form.codePointAt(0))
                && form.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    }

    private static List<String> running(List<Sentence> sentences) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.form().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(token.form().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private static List<String> most(Map<String, Integer> counts, int limit) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
