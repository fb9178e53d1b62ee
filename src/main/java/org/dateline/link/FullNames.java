package org.dateline.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;

/** The names of more than one word that an article gives, for the shorter forms that it uses elsewhere. */
final class FullNames {
    /** What news calls a body by for short: the Observatory, the Commission. */
    private static final Set<String> HEADS = Set.of(
            "agency",
            "alliance",
            "association",
            "authority",
            "brigade",
            "center",
            "centre",
            "commission",
            "committee",
            "council",
            "foundation",
            "front",
            "institute",
            "mission",
            "movement",
            "network",
            "observatory",
            "organisation",
            "organization",
            "union");

    /** By kind and short form, the full names by where they stand. */
    private final Map<String, TreeMap<Integer, Full>> byShortForm = new HashMap<>();

    private final Map<String, String> fullest = new HashMap<>();

    /**
     * A full name.
     *
     * @param name without titles
     * @param evidence what a link by it rests on
     */
    record Full(String name, Optional<Entry> entry, String evidence) {}

    /** Takes note of {@code mention}, if its name without titles has more than one word. */
    void add(MentionText mention, Optional<Entry> entry) {
        MentionKind kind = mention.mention().kind();
        if (kind == MentionKind.PERSON) {
            addPerson(mention, entry);
        } else if (kind == MentionKind.ORGANISATION) {
            List<NameWord> words = mention.words();
            Full full = new Full(mention.name(), entry, "short");
            for (int i = 1; i < words.size(); i++) {
                put(mention, words.subList(0, i), full);
                if (HEADS.contains(words.get(i).key())) {
                    put(mention, words.subList(i, i + 1), full);
                }
                fullest.putIfAbsent(keys(words.subList(i, words.size())), mention.name());
            }
        }
    }

    private void addPerson(MentionText mention, Optional<Entry> entry) {
        Full full = new Full(withoutTitle(mention.name()), entry, "surname");
        List<NameWord> words = NameFolder.significant(NameWord.in(full.name()));
        for (int i = 1; i < words.size(); i++) {
            put(mention, words.subList(0, i), full);
            put(mention, words.subList(i, words.size()), full);
        }
    }

    private void put(MentionText mention, List<NameWord> shortForm, Full full) {
        MentionKind kind = mention.mention().kind();
        for (String key : List.of(kind + " " + keys(shortForm), kind + " ~" + Spelling.consonants(shortForm))) {
            byShortForm
                    .computeIfAbsent(key, any -> new TreeMap<>())
                    .put(mention.mention().span().begin(), full);
        }
    }

    /**
     * The full name that {@code mention} shortens: for a person one with this surname, or this first name, in a spelling
     * alike; for a body one that begins so. Of several, the one that stands nearest before it, or else the first.
     */
    Optional<Full> of(MentionText mention) {
        List<NameWord> words = NameFolder.significant(NameWord.in(withoutTitle(mention.name())));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        MentionKind kind = mention.mention().kind();
        Optional<Full> exact = nearest(kind + " " + keys(words), mention);
        boolean comparable = words.get(0).key().length() >= Spelling.SHORTEST;
        return exact.isPresent() || !comparable ? exact : nearest(kind + " ~" + Spelling.consonants(words), mention);
    }

    private Optional<Full> nearest(String key, MentionText mention) {
        TreeMap<Integer, Full> places = byShortForm.getOrDefault(key, new TreeMap<>());
        return Optional.ofNullable(places.lowerEntry(mention.mention().span().begin()))
                .or(() -> Optional.ofNullable(places.firstEntry()))
                .map(Map.Entry::getValue);
    }

    /** A name of a body that ends with {@code name}: Iraqi Joint Operations Command for Joint Operations Command. */
    String fullest(String name) {
        return fullest.getOrDefault(keys(NameFolder.significant(NameWord.in(name))), name);
    }

    /** {@code name} without the titles before it, the whole of it when nothing else would be left. */
    static String withoutTitle(String name) {
        List<String> shorter = NameTrimmer.trimmed(name, MentionKind.PERSON);
        return shorter.isEmpty() ? name : shorter.get(shorter.size() - 1);
    }

    private static String keys(List<NameWord> words) {
        return words.stream().map(NameWord::key).collect(Collectors.joining(" "));
    }
}
