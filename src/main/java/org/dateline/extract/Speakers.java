package org.dateline.extract;

import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.Place;

/** Tells whether words can be those of a speaker: a person, a body, a document, a state; places and things do not speak. */
final class Speakers {
    private static final Set<String> INSIDE = Set.of("of", "for", "in", "to", "at", "from", "on", "with", "close");

    private final RuleBook rules;

    Speakers(RuleBook rules) {
        this.rules = rules;
    }

    /** Whether the words name or describe a person, a body or a document. */
    boolean canSpeak(Words words, WordRange phrase) {
        int head = head(words, phrase);
        boolean nobody = words.in(phrase.from(), rules.words("negation"));
        if (nobody || (words.linkAt(head).isEmpty() && deed(words, head))) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean names = words.linkAt(i)
                    .filter(l -> l.mention().kind() == MentionKind.PERSON
                            || l.mention().kind() == MentionKind.ORGANISATION)
                    .isPresent();
            if (names || words.in(i, rules.words("speaker-noun")) || words.in(i, rules.words("report"))) {
                return true;
            }
        }
        boolean unknownName = words.isCapital(head) && words.linkAt(head).isEmpty() && head > 0;
        return unknownName || rules.victimAt(words, head).isPresent();
    }

    /** Whether the words mean a body of people: an organisation by name, or "the department". */
    boolean isBody(Words words, WordRange phrase) {
        int head = phrase.to() - 1;
        boolean name = words.linkAt(head)
                .filter(l -> l.mention().kind() == MentionKind.ORGANISATION)
                .isPresent();
        return canSpeak(words, phrase) && (name || words.in(head, rules.words("body-noun")));
    }

    /** "Islamic State attacks" are no speaker, though a name stands in them; "Air Force" is one. */
    private boolean deed(Words words, int head) {
        boolean event = words.in(head, rules.words("strike")) || words.in(head, rules.words("clash"));
        return event && !words.in(head, rules.words("speaker-noun"));
    }

    private static int head(Words words, WordRange phrase) {
        int head = phrase.to() - 1;
        for (int i = phrase.to() - 1; i > phrase.from(); i--) {
            head = words.in(i, INSIDE) ? i - 1 : head;
        }
        return head;
    }

    /** "Armenia said", "Kigali denies": a country, or a capital that stands for its government. */
    boolean isState(Words words, WordRange phrase) {
        int from = words.is(phrase.from(), "the") ? phrase.from() + 1 : phrase.from();
        boolean whole = from < phrase.to()
                && words.nameEnd(from) == phrase.to()
                && words.linkAt(from)
                        .filter(l -> l.mention().kind() == MentionKind.LOCATION)
                        .isPresent();
        boolean country = words.linkAt(from)
                .flatMap(l -> l.entry())
                .filter(e -> e instanceof Place p && p.kind() == Place.Kind.COUNTRY)
                .isPresent();
        int before = phrase.from() - 1;
        boolean chained = words.linkAt(before).isPresent();
        boolean placed = words.in(before, rules.words("preposition"));
        return whole && (country || words.in(phrase.to() - 1, rules.words("capital"))) && !chained && !placed;
    }

    /** "the harbour master said": who stands with an article before a plain verb of speech is somebody. */
    boolean somebody(Words words, WordRange phrase, int verb) {
        int head = phrase.to() - 1;
        boolean plain = words.in(verb, rules.words("plain-speech"));
        boolean opens = phrase.from() == 0 || words.isMark(phrase.from() - 1);
        boolean thing = deed(words, head)
                || words.in(head, rules.words("settlement"))
                || rules.cue("building").at(words, head).isPresent();
        return plain
                && opens
                && !thing
                && words.tag(phrase.from()).equals("DET")
                && words.tag(head).equals("NOUN");
    }
}
