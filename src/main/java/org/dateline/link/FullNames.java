package org.dateline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.NameFolder;
import org.dateline.gazetteer.NameWord;

/** The names of more than one word that an article gives, for the shorter forms that it uses later. */
final class FullNames {
    private final List<Full> names = new ArrayList<>();

    /**
     * A full name.
     *
     * @param name without titles
     */
    record Full(MentionText mention, String name, List<NameWord> words, Optional<Entry> entry, String evidence) {}

    /** Takes note of {@code mention}, if its name without titles has more than one word. */
    void add(MentionText mention, Optional<Entry> entry) {
        MentionKind kind = mention.mention().kind();
        if (kind != MentionKind.PERSON && kind != MentionKind.ORGANISATION) {
            return;
        }
        String name = kind == MentionKind.PERSON ? withoutTitle(mention.name()) : mention.name();
        List<NameWord> words = NameFolder.significant(NameWord.in(name));
        if (words.size() > 1) {
            names.add(new Full(mention, name, words, entry, kind == MentionKind.PERSON ? "surname" : "short"));
        }
    }

    /**
     * The full name that {@code mention} shortens: for a person one with this surname, or this first name, in a spelling
     * alike; for a body one that begins so. Of several, the one that stands nearest before it.
     */
    Optional<Full> of(MentionText mention) {
        List<NameWord> words = NameFolder.significant(NameWord.in(withoutTitle(mention.name())));
        List<Full> fitting = fitting(mention, words, true);
        if (fitting.isEmpty()) {
            fitting = fitting(mention, words, false);
        }
        Optional<Full> nearest = Optional.empty();
        for (Full full : fitting) {
            boolean before =
                    full.mention().mention().span().compareTo(mention.mention().span()) < 0;
            if (before || nearest.isEmpty()) {
                nearest = Optional.of(full);
            }
        }
        return nearest;
    }

    /** The longest name of a body that ends with {@code name}: Iraqi Joint Operations Command for Joint Operations Command. */
    String fullest(String name) {
        String key = " " + NameFolder.fold(name);
        return names.stream()
                .filter(full -> NameFolder.fold(full.name()).endsWith(key))
                .map(Full::name)
                .findFirst()
                .orElse(name);
    }

    /** {@code name} without the titles before it, the whole of it when nothing else would be left. */
    static String withoutTitle(String name) {
        List<String> shorter = NameTrimmer.trimmed(name, MentionKind.PERSON);
        return shorter.isEmpty() ? name : shorter.get(shorter.size() - 1);
    }

    private List<Full> fitting(MentionText mention, List<NameWord> words, boolean exactly) {
        return names.stream()
                .filter(full ->
                        full.mention().mention().kind() == mention.mention().kind())
                .filter(full -> shortens(words, full, exactly))
                .toList();
    }

    private static boolean shortens(List<NameWord> words, Full full, boolean exactly) {
        int missing = full.words().size() - words.size();
        if (words.isEmpty() || missing <= 0) {
            return false;
        }
        boolean begins = areAlike(words, full.words().subList(0, words.size()), exactly);
        boolean person = full.evidence().equals("surname");
        return person
                        && areAlike(
                                words,
                                full.words().subList(missing, full.words().size()),
                                exactly)
                || begins;
    }

    private static boolean areAlike(List<NameWord> some, List<NameWord> others, boolean exactly) {
        if (!exactly) {
            return Spelling.consonants(some).equals(Spelling.consonants(others))
                    && some.get(0).key().length() >= Spelling.SHORTEST;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).key().equals(others.get(i).key())) {
                return false;
            }
        }
        return true;
    }
}
