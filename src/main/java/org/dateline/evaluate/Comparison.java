package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One article: which of the figures that a reader found the program found too. A figure is right when harm and number
 * agree, a vague one when its sentence does as well. Repetitions of a figure count once, on both sides.
 *
 * @param again found by the program, and told by the reader as a repetition
 * @param missed found by the reader only
 * @param extra found by the program only, and told nowhere in the article
 */
record Comparison(
        String article, List<Pair> right, List<Told> again, List<Told> missed, List<Told> extra, StancePairs stances) {
    Comparison {
        right = List.copyOf(right);
        again = List.copyOf(again);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** The same figure as the reader and as the program tell it. */
    record Pair(Told gold, Told read) {}

    private static final double SAME_SENTENCE = 0.6;
    private static final int SENTENCE_KEY = 60;

    static Comparison of(ToldArticle gold, ToldArticle reading) {
        List<Told> firsts =
                once(gold.claims().stream().filter(claim -> !claim.repeats()).toList());
        List<Told> repetitions = gold.claims().stream().filter(Told::repeats).toList();
        List<Told> read = once(reading.claims());
        List<Pair> right = new ArrayList<>();
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedRead = new HashSet<>();
        for (Candidate candidate : candidates(firsts, read)) {
            if (!usedGold.contains(candidate.gold) && !usedRead.contains(candidate.read)) {
                usedGold.add(candidate.gold);
                usedRead.add(candidate.read);
                right.add(new Pair(firsts.get(candidate.gold), read.get(candidate.read)));
            }
        }
        Map<Boolean, List<Told>> rest = without(read, usedRead).stream()
                .collect(Collectors.partitioningBy(
                        told -> repetitions.stream().anyMatch(repeated -> agree(repeated, told))));
        return new Comparison(
                gold.name(),
                right,
                rest.getOrDefault(true, List.of()),
                without(firsts, usedGold),
                rest.getOrDefault(false, List.of()),
                StancePairs.of(gold.stances(), reading.stances()));
    }

    private static List<Told> without(List<Told> claims, Set<Integer> used) {
        List<Told> rest = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!used.contains(i)) {
                rest.add(claims.get(i));
            }
        }
        return rest;
    }

    private record Candidate(double affinity, int gold, int read) {}

    /** All pairs that agree, the likeliest first. */
    private static List<Candidate> candidates(List<Told> gold, List<Told> read) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int r = 0; r < read.size(); r++) {
                if (agree(gold.get(g), read.get(r))) {
                    candidates.add(new Candidate(affinity(gold.get(g), read.get(r)), g, r));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::affinity)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::read)
                .reversed());
        return candidates;
    }

    private static double affinity(Told gold, Told read) {
        return 2 * Likeness.overlap(gold.sentence(), read.sentence())
                + (gold.category().equals(read.category()) ? 1 : 0)
                + (Likeness.sameName(gold.place(), read.place()) ? 1 : 0)
                + Likeness.overlap(gold.victims(), read.victims());
    }

    /** Whether it is the same figure. */
    static boolean agree(Told gold, Told read) {
        return gold.harm().equals(read.harm())
                && gold.number().equals(read.number())
                && (!gold.isVague() || Likeness.overlap(gold.sentence(), read.sentence()) >= SAME_SENTENCE);
    }

    private record Key(String harm, String number, String category, String sentence) {}

    /** One claim a figure: the first with its harm, number and victims (a vague one: of its sentence). */
    private static List<Told> once(List<Told> claims) {
        Map<Key, Told> first = new LinkedHashMap<>();
        for (Told claim : claims) {
            String sentence = claim.isVague()
                    ? claim.sentence()
                            .substring(
                                    0, Math.min(SENTENCE_KEY, claim.sentence().length()))
                    : "";
            first.putIfAbsent(new Key(claim.harm(), claim.number().orElse(""), claim.category(), sentence), claim);
        }
        return List.copyOf(first.values());
    }
}
