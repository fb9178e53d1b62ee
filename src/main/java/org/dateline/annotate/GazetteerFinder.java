package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.StateForces;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * Finds the gazetteer's names in a sentence: the longest at each place, in any spelling that folds alike, if its letters
 * and neighbours show that a name is meant. Immutable, so that threads may share one.
 */
public final class GazetteerFinder {
    private static final String FINDER = "gazetteer";
    private static final String FORCE_FINDER = "gazetteer-force";
    private static final double SURE = 0.95;
    /** For names that are short or also English words. */
    private static final double LESS_SURE = 0.75;
    /** Iraqi government ground forces: no phrase for a force has more words after the nationality. */
    private static final int MOST_FORCE_WORDS = 3;

    private final NameTree names;
    private final StateForces forces;

    public GazetteerFinder(Gazetteer gazetteer) {
        this.names = NameTree.of(gazetteer, CommonWords.shipped());
        this.forces = new StateForces(gazetteer);
    }

    /** The mentions in {@code sentence}, in text order, none overlapping. */
    public List<Mention> find(Text text, Sentence sentence) {
        SentenceWords words = new SentenceWords(text, sentence);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int begin = words.isArticle(next) ? next + 1 : next;
            Optional<Match> name = longest(words, begin);
            if (name.isPresent()) {
                Match match = widenToForce(text, words, name.get());
                mentions.add(mention(words, next, match));
                words.remember(match.begin(), match.end(), match.form().kind());
                next = match.end();
            } else {
                next++;
            }
        }
        return List.copyOf(mentions);
    }

    /** A name at the words {@code [begin, end)}; {@code force} when a noun such as "troops" was added to a nationality. */
    private record Match(int begin, int end, NameForm form, boolean force) {}

    private Optional<Match> longest(SentenceWords words, int begin) {
        Optional<Match> longest = Optional.empty();
        NameTree node = names;
        List<NameWord> walked = new ArrayList<>();
        int at = begin;
        while (at < words.size() && (at == begin || words.continues(at))) {
            if (at == begin || !words.isArticle(at)) {
                walked.add(words.at(at));
                Optional<NameForm> form = ending(node, words, begin, walked);
                if (form.isPresent()) {
                    longest = Optional.of(new Match(begin, at + 1, form.get(), false));
                }
                Optional<NameTree> further = node.after(NameFolder.key(words.at(at), false));
                if (further.isEmpty()) {
                    break;
                }
                node = further.get();
            }
            at++;
        }
        return longest;
    }

    /** The name that the words walked so far make, its last one in the plural perhaps. */
    private static Optional<NameForm> ending(NameTree node, SentenceWords words, int begin, List<NameWord> walked) {
        String key = walked.get(walked.size() - 1).key();
        List<NameForm> forms = node.formsAfter(key);
        if (forms.isEmpty() && key.endsWith("s")) {
            forms = node.formsAfter(key.substring(0, key.length() - 1)).stream()
                    .filter(NameForm::hasPlural)
                    .toList();
        }
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        return forms.stream()
                .filter(form -> form.isWrittenAs(walked))
                .filter(form -> !form.common() || words.believe(form, begin))
                .filter(form -> !form.isSmallPlace() || words.standsAlone(begin))
                .min(Comparator.comparing(NameForm::isRisky));
    }

    /** Turkish + troops: a force, where the gazetteer has the country's. */
    private Match widenToForce(Text text, SentenceWords words, Match match) {
        Match widest = match;
        if (!match.form().isNation()) {
            return widest;
        }
        for (int at = match.end(); at < match.end() + MOST_FORCE_WORDS && words.continues(at); at++) {
            String key = words.at(at).key();
            if (StateForces.isNoun(key)
                    && forces.find(text.slice(words.span(match.begin(), at + 1)))
                            .isPresent()) {
                widest = new Match(match.begin(), at + 1, match.form(), true);
            } else if (!StateForces.isNoun(key) && !StateForces.isModifier(key)) {
                break;
            }
        }
        return widest;
    }

    private static Mention mention(SentenceWords words, int first, Match match) {
        Span span = words.span(first, match.end());
        NameForm form = match.form();
        if (match.force()) {
            return new Mention(span, MentionKind.ORGANISATION, words.sentence(), SURE, FORCE_FINDER);
        }
        boolean adjective = form.isNation() && words.isAdjective(match.end(), form);
        MentionKind kind = adjective ? MentionKind.NATIONALITY : form.kind();
        return new Mention(span, kind, words.sentence(), form.isRisky() ? LESS_SURE : SURE, FINDER);
    }
}
