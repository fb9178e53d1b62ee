package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went wrong: figures that were missed, figures that nobody told, and what is wrong about right figures. */
final class Failures {
    private static final double SAME_SENTENCE = 0.6;

    private Failures() {}

    /** The failures, the commonest kinds first, and within a kind as the articles come. */
    static List<Failure> of(ClaimScore score) {
        List<Failure> all = new ArrayList<>();
        score.articles().forEach(article -> {
            missed(article, all);
            extra(article, all);
            wrong(article, all);
        });
        return byKind(all);
    }

    /** The failures, those of the commonest kinds first. */
    static List<Failure> byKind(List<Failure> all) {
        List<String> order = List.copyOf(counts(all).keySet());
        return all.stream()
                .sorted(Comparator.comparingInt(failure -> order.indexOf(failure.kind())))
                .toList();
    }

    /** How many of each kind, the commonest first. */
    static Map<String, Integer> counts(List<Failure> failures) {
        Map<String, Integer> counts =
                failures.stream().collect(Collectors.toMap(Failure::kind, failure -> 1, Integer::sum, TreeMap::new));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static void missed(Comparison article, List<Failure> all) {
        for (Told told : article.missed()) {
            List<Told> near = Stream.concat(
                            article.extra().stream(), article.right().stream().map(Comparison.Pair::read))
                    .filter(other -> Likeness.overlap(told.sentence(), other.sentence()) >= SAME_SENTENCE)
                    .toList();
            String how = told.isVague() ? ", vague" : "";
            if (near.stream().anyMatch(other -> other.number().equals(told.number()))) {
                how = ", its number read with another harm";
            } else if (article.extra().stream()
                    .anyMatch(other -> near.contains(other) && other.harm().equals(told.harm()))) {
                how = ", its harm read with another number";
            } else if (near.isEmpty()) {
                how += ", nothing read in its sentence";
            }
            all.add(new Failure(article.article(), "MISSED " + told.harm() + how, shown(told), "", told.sentence()));
        }
    }

    private static void extra(Comparison article, List<Failure> all) {
        for (Told told : article.extra()) {
            String kind = "EXTRA " + told.harm() + (told.isVague() ? ", vague" : "") + " by " + told.rule();
            all.add(new Failure(article.article(), kind, "", shown(told), told.sentence()));
        }
    }

    private static String shown(Told told) {
        return told.figure() + " (" + told.countText() + ")";
    }

    private static void wrong(Comparison article, List<Failure> all) {
        for (Comparison.Pair pair : article.right()) {
            for (Attribute attribute : Attribute.values()) {
                boolean counted = attribute != Attribute.PLACE_OR_CLAIMANT && attribute != Attribute.HEDGED;
                if (counted && attribute.isAsked(pair) && !attribute.isRight(pair)) {
                    String gold = attribute.shown(pair.gold());
                    String read = attribute.shown(pair.read());
                    String kind = "WRONG " + attribute.label() + how(attribute, gold, read);
                    all.add(new Failure(
                            article.article(), kind, gold, read, pair.gold().sentence()));
                }
            }
        }
    }

    /** Of a code the two codes; of words whether they were not read, read for nothing, or others. */
    private static String how(Attribute attribute, String gold, String read) {
        if (attribute.isCode()) {
            return ": " + gold + " read as " + (read.isEmpty() ? "nothing" : read);
        }
        return isNothing(read) ? ": none read" : isNothing(gold) ? ": read where none is told" : ": another";
    }

    private static boolean isNothing(String shown) {
        return shown.isEmpty() || shown.equals("[]") || shown.equals("/");
    }
}
