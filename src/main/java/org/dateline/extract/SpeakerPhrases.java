package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.link.Link;

/** Finds the noun phrases beside an attributing verb that may name its speaker. */
final class SpeakerPhrases {
    private static final Set<String> SPEAKER_TAGS = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "X");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");
    private static final Set<String> INSIDE =
            Set.of("of", "for", "in", "to", "at", "from", "on", "'s", "'", "’", "the", "&", "with", "close", "against");

    private static final int OPENING = 5;
    private static final int IN_DOCUMENT = 7;

    private final RuleBook rules;
    private final VerbSubjects subjects;
    private final Speakers speakers;

    SpeakerPhrases(RuleBook rules) {
        this.rules = rules;
        this.speakers = new Speakers(rules);
        this.subjects = new VerbSubjects(rules);
    }

    /** The noun phrase that ends just before word {@code verb}. */
    Optional<WordRange> before(Words words, int verb) {
        int end = verb;
        while (end > 0
                && (words.in(end - 1, rules.words("before-speech-verb"))
                        || words.tag(end - 1).equals("ADV"))) {
            end--;
        }
        Optional<WordRange> apposed = apposedName(words, end);
        if (apposed.isPresent()) {
            return apposed;
        }
        end = skipAside(words, end);
        boolean pronoun = words.in(end - 1, rules.words("no-speaker"))
                && words.linkAt(end - 1).isEmpty();
        if (end == 0 || pronoun || (words.isMark(end - 1) && !words.is(end - 1, ")"))) {
            return Optional.empty();
        }
        WordRange phrase = new WordRange(begin(words, end), end);
        Optional<WordRange> issuer = inDocument(words, phrase);
        if (issuer.isPresent()) {
            return issuer;
        }
        boolean speaks = phrase.from() < end
                && (speakers.canSpeak(words, phrase)
                        || speakers.isState(words, phrase)
                        || speakers.somebody(words, phrase, verb));
        return speaks
                ? Optional.of(paired(words, phrase))
                : subject(words, verb).or(() -> openingPerson(words, verb));
    }

    /** "the ministry in its daily bulletin said": who speaks in a document. */
    private Optional<WordRange> inDocument(Words words, WordRange phrase) {
        if (!words.in(phrase.to() - 1, rules.words("report"))) {
            return Optional.empty();
        }
        for (int i = phrase.to() - 2; i > Math.max(1, phrase.to() - IN_DOCUMENT); i--) {
            boolean in =
                    words.is(i, "in") && (words.tag(i + 1).equals("DET") || words.in(i + 1, rules.words("possessive")));
            WordRange owner = new WordRange(in ? begin(words, i) : i, i);
            if (in && owner.from() < i && speakers.canSpeak(words, owner)) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /** "local officials and a survivor": with the speaker before "and". */
    private WordRange paired(Words words, WordRange phrase) {
        int and = phrase.from() - 1;
        if (!words.is(and, "and") || and < 1) {
            return phrase;
        }
        WordRange other = new WordRange(begin(words, and), and);
        boolean place = words.linkAt(other.from() - 1)
                .filter(l -> l.mention().kind() == MentionKind.LOCATION)
                .isPresent();
        boolean opens =
                place || other.from() == 0 || words.isMark(other.from() - 1) || words.is(other.from() - 1, "that");
        boolean speaks = other.from() < and && opens && speakers.canSpeak(words, other);
        return speaks ? new WordRange(other.from(), phrase.to()) : phrase;
    }

    /** The subject of the verb, without what hangs on it: "officials in the occupied part of the region say". */
    private Optional<WordRange> subject(Words words, int verb) {
        return subjects.of(words, verb)
                .map(s -> core(words, s))
                .filter(s -> speakers.canSpeak(words, s))
                .filter(s -> !harmed(words, s.to(), verb));
    }

    /** Whether the words before the verb tell of harm: then their subject is who came to it. */
    private boolean harmed(Words words, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (rules.triggerAt(words, i).isPresent() && !words.in(from, rules.words("relative"))) {
                return true;
            }
        }
        return false;
    }

    private WordRange core(Words words, WordRange range) {
        int end = range.from() + 1;
        while (end < range.to()
                && (!words.in(end, rules.words("preposition")) || words.is(end, "of"))
                && !words.in(end, rules.words("relative"))
                && !words.is(end, ",")) {
            end++;
        }
        return new WordRange(range.from(), end);
    }

    /** "a statement from the ministry", "those who got away": whose words they are. */
    Optional<WordRange> issuer(Words words, int from) {
        int at = words.tag(from).equals("DET") ? from + 1 : from;
        boolean report = words.in(at, rules.words("report")) && words.in(at + 1, rules.words("issued-by"));
        if (report) {
            int begin = words.is(at + 2, "by") ? at + 3 : at + 2;
            return after(words, begin).filter(s -> speakers.canSpeak(words, s));
        }
        boolean those = words.is(from, "those") && words.is(from + 1, "who");
        int end = from + 2;
        while (those && end < words.size() && !words.isMark(end) && end < from + 6) {
            end++;
        }
        return those ? Optional.of(new WordRange(from, end)) : Optional.empty();
    }

    /** "A woman with a white cloth tied to a broom said": the person who opens the sentence. */
    private Optional<WordRange> openingPerson(Words words, int verb) {
        for (int i = 1; words.tag(0).equals("DET") && i < Math.min(verb, OPENING); i++) {
            if (rules.victimAt(words, i).isPresent() || words.in(i, rules.words("speaker-noun"))) {
                return Optional.of(new WordRange(0, i + 1));
            }
        }
        return Optional.empty();
    }

    /** "A police captain, Saad Mahmoud, said": the name between commas. */
    private static Optional<WordRange> apposedName(Words words, int end) {
        int begin = words.nameBegin(Math.max(0, end - 2));
        boolean person = words.is(end - 1, ",")
                && words.is(begin - 1, ",")
                && words.linkAt(end - 2)
                        .filter(l -> l.mention().kind() == MentionKind.PERSON)
                        .isPresent();
        return person ? Optional.of(new WordRange(begin, end - 1)) : Optional.empty();
    }

    /** Past ", who requested anonymity," or a dashed aside: back to the words before it. */
    private static int skipAside(Words words, int end) {
        boolean closed = Set.of(",", "-", "–", "—").contains(words.low(end - 1));
        if (!closed) {
            return end;
        }
        for (int i = end - 2; i > 0; i--) {
            if (words.low(i).equals(words.low(end - 1))) {
                return i;
            }
        }
        return end;
    }

    private int begin(Words words, int end) {
        int at = end;
        boolean sawName = false;
        while (at > 0) {
            int previous = at - 1;
            if (words.is(previous, ")")) {
                int open = previous;
                while (open > 0 && !words.is(open, "(")) {
                    open--;
                }
                at = open;
                continue;
            }
            if (QUOTES.contains(words.low(previous))) {
                break;
            }
            Optional<Link> link = words.linkAt(previous);
            if (link.isPresent()) {
                boolean place = link.get().mention().kind() == MentionKind.LOCATION;
                boolean joined =
                        at == end || !place || INSIDE.contains(words.low(at)) || (sawName && words.is(at, "'s"));
                if (sawName && place && !joined) {
                    break;
                }
                at = words.nameBegin(previous);
                sawName = true;
                continue;
            }
            boolean others = sawName
                    && rules.victimAt(words, previous)
                            .filter(v -> v.value().plural())
                            .isPresent();
            boolean report = words.in(end - 1, rules.words("report"));
            boolean noun = !others
                    && SPEAKER_TAGS.contains(words.tag(previous))
                    && (report || !NumberReader.isMonth(words.low(previous)))
                    && !weekday(words.low(previous));
            boolean link2 = INSIDE.contains(words.low(previous)) && at < end && previous > 0;
            boolean and = words.is(previous, "and")
                    && at < end
                    && previous > 0
                    && (words.linkAt(previous - 1).isPresent()
                            || words.low(previous - 1).endsWith("s"));
            if (!noun && !link2 && !and) {
                break;
            }
            at = previous;
            if (words.tag(previous).equals("DET") && !INSIDE.contains(words.low(previous - 1))) {
                break;
            }
        }
        return trimmed(words, at, end);
    }

    private static int trimmed(Words words, int at, int end) {
        int begin = at;
        while (begin < end
                && (Set.of("of", "for", "in", "to", "at", "from", "on", "'s", "and", "with", "&")
                                .contains(words.low(begin))
                        || words.isMark(begin))) {
            begin++;
        }
        return begin;
    }

    private static boolean weekday(String low) {
        return low.endsWith("day")
                && Set.of(
                                "monday",
                                "tuesday",
                                "wednesday",
                                "thursday",
                                "friday",
                                "saturday",
                                "sunday",
                                "today",
                                "yesterday")
                        .contains(low);
    }

    /** The noun phrase that begins at word {@code from}. */
    Optional<WordRange> after(Words words, int from) {
        int at = from;
        while (at < words.size()) {
            if (words.linkAt(at).isPresent()) {
                at = words.nameEnd(at);
                continue;
            }
            boolean noun = (SPEAKER_TAGS.contains(words.tag(at)) || words.in(at, rules.words("speaker-noun")))
                    && !weekday(words.low(at))
                    && !NumberReader.isMonth(words.low(at));
            boolean inside = at > from
                    && INSIDE.contains(words.low(at))
                    && !weekday(words.low(at + 1))
                    && !words.is(at, "to")
                    && !words.is(at, "on")
                    && !words.is(at, "at");
            boolean pair = at > from && words.is(at, "and") && pair(words, from, at);
            noun &= at == from || !words.tag(at).equals("NUM");
            if (!noun && !inside && !pair) {
                break;
            }
            at++;
        }
        while (at > from && (INSIDE.contains(words.low(at - 1)) || words.isMark(at - 1))) {
            at--;
        }
        return at > from ? Optional.of(new WordRange(from, at)) : Optional.empty();
    }

    /** Whether "and" joins a second speaker: "police and medical sources", "Reuters and AFP". */
    private boolean pair(Words words, int from, int and) {
        boolean names =
                words.linkAt(and + 1).isPresent() && words.linkAt(and - 1).isPresent();
        int end = and + 1;
        while (end < words.size() && words.linkAt(end).isEmpty() && SPEAKER_TAGS.contains(words.tag(end))) {
            end++;
        }
        return names
                || (speakers.canSpeak(words, new WordRange(from, and))
                        && end > and + 1
                        && words.in(end - 1, rules.words("speaker-noun")));
    }

    /** "local authorities and rights agencies": two speakers. */
    List<WordRange> split(Words words, WordRange span) {
        for (int i = span.from() + 1; i < span.to() - 1; i++) {
            boolean between = words.is(i, "and") && words.linkAt(i).isEmpty() && !words.is(span.to() - 1, "ministries");
            WordRange first = new WordRange(span.from(), i);
            WordRange second = new WordRange(i + 1, span.to());
            boolean apart = between
                    && (words.low(i - 1).endsWith("s")
                            || words.linkAt(i - 1).isPresent()
                            || words.tag(i + 1).equals("DET")
                            || speakers.canSpeak(words, first));
            if (apart && (words.linkAt(i + 1).isPresent() || speakers.canSpeak(words, second))) {
                return List.of(first, second);
            }
        }
        return List.of(span);
    }
}
