package org.dateline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.dateline.audit.Explanation.Cue;
import org.dateline.audit.Explanation.Named;
import org.dateline.audit.Explanation.Passage;
import org.dateline.audit.Explanation.Voice;
import org.dateline.audit.Explanation.Word;
import org.dateline.extract.RuleBook;
import org.dateline.rdf.Vocabulary;

/** On whose word a statement is told, and the phrases around it that say so. */
final class Voices {
    private static final Pattern LISTS =
            Pattern.compile("(attribution|hedge|denial|deny|dispute|qualify|confirm)(-.*)?");

    private final Lookup lookup;
    private final RuleBook rules;

    Voices(Lookup lookup, RuleBook rules) {
        this.lookup = lookup;
        this.rules = rules;
    }

    Word of(Node statement, List<Passage> passages) {
        return new Word(
                voices(statement, Vocabulary.CLAIMANT),
                voices(statement, Vocabulary.RELAYED_BY),
                lookup.one(statement, Vocabulary.REPORTED_BY).map(this::named),
                cues(passages));
    }

    private List<Voice> voices(Node statement, Node property) {
        return lookup.all(statement, property).stream()
                .map(who -> new Voice(
                        named(who),
                        !lookup.is(who, Vocabulary.UNNAMED_SOURCE),
                        lookup.one(who, Vocabulary.AFFILIATION)
                                .map(lookup::name)
                                .orElse("")))
                .toList();
    }

    private Named named(Node who) {
        return new Named(who.toString(), lookup.name(who));
    }

    /** The longest phrases of saying, hedging and denying in the passages of evidence, in the order of the text. */
    private List<Cue> cues(List<Passage> passages) {
        List<Cue> cues = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.evidence()) {
                cues.addAll(cues(passage.quote()));
            }
        }
        return cues.stream().distinct().toList();
    }

    private record Found(int begin, int end, Cue cue) {
        private static final Comparator<Found> LONGEST_FIRST =
                Comparator.comparingInt(Found::begin).thenComparingInt(found -> -found.end());
    }

    private List<Cue> cues(String sentence) {
        List<Found> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> list : rules.cues().entrySet()) {
            if (LISTS.matcher(list.getKey()).matches()) {
                list.getValue().forEach(phrase -> find(phrase, list.getKey(), sentence, all));
            }
        }
        all.sort(Found.LONGEST_FIRST);
        List<Cue> kept = new ArrayList<>();
        int end = 0;
        for (Found found : all) {
            if (found.begin() >= end) {
                kept.add(found.cue());
                end = found.end();
            }
        }
        return kept;
    }

    private static void find(String phrase, String list, String sentence, List<Found> all) {
        if (phrase.contains("~") || !sentence.toLowerCase(Locale.ROOT).contains(phrase)) {
            return;
        }
        Matcher words = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])")
                .matcher(sentence);
        while (words.find()) {
            all.add(new Found(words.start(), words.end(), new Cue(words.group(), list)));
        }
    }
}
