package org.dateline.extract;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that is the subject of a verb, across auxiliaries, asides, coordinated verbs and participles. */
final class VerbSubjects {
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "X");
    private static final int DEPTH = 4;

    private final RuleBook rules;

    VerbSubjects(RuleBook rules) {
        this.rules = rules;
    }

    /** The subject of the verb at word {@code verb}, without what hangs on it by a preposition. */
    Optional<WordRange> of(Words words, int verb) {
        return of(words, verb, DEPTH);
    }

    private Optional<WordRange> of(Words words, int verb, int depth) {
        int end = groupBegin(words, verb);
        int limit = end;
        for (int step = 0; step < DEPTH && end > 0; step++) {
            if (words.in(end - 1, rules.words("relative"))) {
                end = words.is(end - 2, ",") ? end - 2 : end - 1;
                limit = end;
            } else if (words.in(end - 1, rules.words("pronoun-speaker"))) {
                return Optional.of(new WordRange(end - 1, end));
            } else if (asideBegin(words, end) < end) {
                end = asideBegin(words, end);
                limit = end;
            }
            int begin = phraseBegin(words, end);
            if (begin == end && step > 0 && reduced(words, end - 1)) {
                end--;
                continue;
            }
            if (begin == end) {
                return elsewhere(words, end, depth);
            }
            boolean participle = words.low(begin - 1).endsWith("ing") && reduced(words, begin - 1);
            if (words.low(verb).endsWith("ing") && finite(words, begin - 1)) {
                return depth > 0 ? of(words, begin - 1, depth - 1) : Optional.empty();
            }
            if (!participle && !words.in(begin - 1, rules.words("preposition"))) {
                return Optional.of(new WordRange(begin, limit));
            }
            end = begin - 1;
        }
        return Optional.empty();
    }

    /** "forces backed by jets", "men riding motorcycles": a participle that hangs on the noun before it. */
    private boolean reduced(Words words, int i) {
        boolean noun = i > 0
                && (words.linkAt(i - 1).isPresent()
                        || NOMINAL.contains(words.tag(i - 1))
                                && !words.tag(i - 1).equals("DET"));
        return noun && words.tag(i).equals("VERB") && rules.triggerAt(words, i).isEmpty();
    }

    /** "bombed hideouts killing 12": the noun phrase before the participle is the object of a verb. */
    private boolean finite(Words words, int i) {
        return words.tag(i).equals("VERB")
                && words.linkAt(i).isEmpty()
                && !words.low(i).endsWith("ing")
                && !passive(words, i)
                && rules.cue("attribution-verb").at(words, i).isEmpty();
    }

    /** "stormed the village and killed", "attacked a base, killing": the subject of the verb before. */
    private Optional<WordRange> elsewhere(Words words, int end, int depth) {
        for (int i = end - 1; depth > 0 && i > 0; i--) {
            if (words.is(i, ";")) {
                return Optional.empty();
            }
            if (words.is(i, "who") && phraseBegin(words, i) < i) {
                return antecedent(words, i);
            }
            boolean verb = words.tag(i).equals("VERB") && words.linkAt(i).isEmpty();
            if (verb
                    && !passive(words, i)
                    && rules.cue("attribution-verb").at(words, i).isEmpty()) {
                return of(words, i, depth - 1);
            }
        }
        return Optional.empty();
    }

    /** "A resident of the town who was reached by telephone spoke": the words before "who". */
    private Optional<WordRange> antecedent(Words words, int who) {
        int begin = phraseBegin(words, who);
        boolean subject = !words.in(begin - 1, rules.words("preposition"));
        return subject ? Optional.of(new WordRange(begin, who)) : Optional.empty();
    }

    /** The first word of the verb's group: its auxiliaries and adverbs. */
    private int groupBegin(Words words, int verb) {
        int at = verb;
        while (at > 0
                && words.linkAt(at - 1).isEmpty()
                && (words.in(at - 1, rules.words("auxiliary"))
                        || words.in(at - 1, rules.words("before-speech-verb"))
                        || words.tag(at - 1).equals("ADV")
                        || words.tag(at - 1).equals("AUX")
                        || words.in(at - 1, Set.of("“", "\"", "not", "n't")))
                && !words.is(at - 1, "'s")) {
            at--;
        }
        return at;
    }

    /** Whether the verb at word {@code verb} is a passive participle, with or without its auxiliary. */
    boolean passive(Words words, int verb) {
        int at = verb - 1;
        while (at > 0 && (words.tag(at).equals("ADV") || words.in(at, rules.words("before-speech-verb")))) {
            at--;
        }
        boolean auxiliary = words.in(at, rules.words("passive-auxiliary")) && !words.is(at, "'s");
        return (auxiliary && !words.low(verb).endsWith("ing")) || words.is(verb + 1, "by");
    }

    /** Past ", who control the town," or a dashed aside: where the words before it end. */
    private static int asideBegin(Words words, int end) {
        if (!words.is(end - 1, ",") && !words.is(end - 1, "–") && !words.is(end - 1, "—")) {
            return end;
        }
        for (int i = end - 2; i > Math.max(0, end - 14); i--) {
            if (words.low(i).equals(words.low(end - 1))) {
                boolean aside = words.in(i + 1, Set.of("who", "which", "a", "an", "the", "for", "in", "like"))
                        || words.tag(i + 1).equals("VERB");
                return aside ? i : end;
            }
        }
        return end;
    }

    private int phraseBegin(Words words, int end) {
        int at = end;
        while (at > 0) {
            int previous = at - 1;
            if (words.is(previous, ")")) {
                at = opening(words, previous);
            } else if (words.linkAt(previous).isPresent()) {
                at = words.nameBegin(previous);
            } else if (words.in(previous, rules.words("calendar"))) {
                break;
            } else if (NOMINAL.contains(words.tag(previous))
                    || inside(words, previous, at, end)
                    || (at < end && words.in(previous, rules.words("participle-adjective")))) {
                at = previous;
                if (words.tag(at).equals("DET") && at + 1 < end && !joined(words, at - 1)) {
                    break;
                }
            } else {
                break;
            }
        }
        while (at < end && (words.in(at, Set.of("of", "and", "'s")) || words.isMark(at))) {
            at++;
        }
        return at;
    }

    /** Whether a further noun phrase may stand before the word: "the army and the police". */
    private static boolean joined(Words words, int i) {
        return words.in(i, Set.of("of", "and", "-", "/")) || words.tag(i).equals("DET");
    }

    private static int opening(Words words, int closing) {
        int open = closing;
        while (open > 0 && !words.is(open, "(")) {
            open--;
        }
        return open;
    }

    private boolean inside(Words words, int i, int at, int end) {
        boolean joins = at < end && i > 0 && words.in(i, Set.of("of", "'s", "and", "-", "/", "\"", "“", "”"));
        boolean clauses = words.is(i, "and") && words.tag(i - 1).equals("VERB");
        return joins && !clauses;
    }
}
