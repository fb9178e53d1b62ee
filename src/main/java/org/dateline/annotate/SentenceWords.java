package org.dateline.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.NameWord;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Token;

/** A sentence as words that names are made of, and what its capitals and neighbours prove; single use. */
final class SentenceWords {
    private static final Set<String> BEFORE_PLACES = Set.of(
            "around",
            "at",
            "between",
            "central",
            "downtown",
            "east",
            "eastern",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "nearby",
            "north",
            "northern",
            "of",
            "outside",
            "south",
            "southern",
            "to",
            "toward",
            "towards",
            "west",
            "western",
            "within");
    private static final Set<String> AFTER_PLACES =
            Set.of("city", "district", "governorate", "province", "town", "village");
    /** What follows a country's name and a hyphen when the country is not where, but whose. */
    private static final Set<String> WHOSE = Set.of(
            "allied",
            "armed",
            "backed",
            "born",
            "funded",
            "led",
            "made",
            "sponsored",
            "supplied",
            "supported",
            "trained");
    /** Words this long are in lower case in a sentence, unless it is a headline. */
    private static final int TELLING_LENGTH = 4;

    private static final String PROPER_NOUN = "PROPN";

    private final Sentence sentence;
    private final List<NameWord> words;
    private final Map<Integer, MentionKind> endings = new HashMap<>();
    private final Text text;
    private final boolean allCapitals;
    private final boolean headline;

    SentenceWords(Text text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.words = NameWord.in(text.value(), sentence.span());
        List<NameWord> telling = words.stream()
                .filter(word -> word.key().length() >= TELLING_LENGTH)
                .toList();
        this.allCapitals = !telling.isEmpty() && telling.stream().allMatch(NameWord::isAllCapitals);
        this.headline = 3 * telling.stream().filter(NameWord::isCapitalised).count() > 2L * telling.size();
    }

    int sentence() {
        return sentence.index();
    }

    int size() {
        return words.size();
    }

    NameWord at(int index) {
        return words.get(index);
    }

    Span span(int begin, int end) {
        return words.get(begin).span().join(words.get(end - 1).span());
    }

    /** Whether the word at {@code index} is the Arabic article of the next. */
    boolean isArticle(int index) {
        return index + 1 < words.size() && words.get(index).isArticleOf(words.get(index + 1));
    }

    /** Whether there is a word at {@code index} that follows the one before without punctuation. */
    boolean continues(int index) {
        return index < words.size() && words.get(index).gap() != NameWord.Gap.BREAK;
    }

    /** Notes that a name of this kind ends before the word at {@code end}. */
    void remember(int begin, int end, MentionKind kind) {
        endings.put(end, kind);
    }

    /** Whether a name that is also an English word is meant as a name at {@code begin}. */
    boolean believe(NameForm form, int begin) {
        boolean article =
                begin > 0 && (isArticle(begin - 1) || at(begin - 1).key().equals("the"));
        if (form.article() && !article) {
            return false;
        }
        return switch (form.kind()) {
            case LOCATION -> form.isAcronym() ? !allCapitals : isPlace(begin);
            case NATIONALITY -> !allCapitals;
            case ORGANISATION, PERSON -> !allCapitals && (form.isAcronym() || article || (begin > 0 && !headline));
        };
    }

    /** Whether the name at {@code index} is not part of a longer one, such as that of a person: Omar Najjar. */
    boolean standsAlone(int index) {
        return isPlace(index) || headline || (!isPartOfName(index - 1, index) && !isPartOfName(index + 1, index + 1));
    }

    /** Whether the word at {@code neighbour} has a capital and nothing but a space at {@code gap} parts it from the name. */
    private boolean isPartOfName(int neighbour, int gap) {
        return neighbour >= 0
                && continues(gap)
                && !at(gap - 1).possessive()
                && at(neighbour).isCapitalised()
                && tag(at(neighbour)).orElse(PROPER_NOUN).equals(PROPER_NOUN)
                && !endings.containsKey(neighbour + 1);
    }

    /** Whether the words around {@code index} say that it names a place. */
    private boolean isPlace(int index) {
        boolean introduced = index > 0
                && continues(index)
                && BEFORE_PLACES.contains(at(index - 1).key());
        boolean explained =
                continues(index + 1) && AFTER_PLACES.contains(at(index + 1).key());
        return introduced || explained || isListed(index);
    }

    /** Haditha, Hit and Ramadi: a place stands before it in a list. */
    private boolean isListed(int index) {
        int conjunction = index > 0 && at(index - 1).key().equals("and") ? 1 : 0;
        int end = index - conjunction;
        if (endings.get(end) != MentionKind.LOCATION) {
            return false;
        }
        String between =
                text.value().substring(at(end - 1).span().end(), at(end).span().begin());
        return (between.isBlank() && conjunction == 1) || between.strip().equals(",");
    }

    /** Whether a country's name before {@code end} says whose, not where: U.S.-led, a US drone. */
    boolean isAdjective(int end, NameForm country) {
        if (!continues(end)) {
            return false;
        }
        NameWord next = at(end);
        return next.gap() == NameWord.Gap.HYPHEN
                ? WHOSE.contains(next.key())
                : country.isAcronym() && !at(end - 1).possessive() && !next.isCapitalised() && isNominal(next);
    }

    private boolean isNominal(NameWord word) {
        return tag(word).filter(tag -> tag.equals("NOUN") || tag.equals("ADJ")).isPresent();
    }

    /** The part of speech of the token that {@code word} is part of; empty in sentences without tokens. */
    private Optional<String> tag(NameWord word) {
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).span().end() <= word.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < tokens.size() && tokens.get(low).span().overlaps(word.span())
                ? Optional.of(tokens.get(low).tag())
                : Optional.empty();
    }
}
