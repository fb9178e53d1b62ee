package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Attribution;
import org.dateline.event.Party;
import org.dateline.gazetteer.Entry;
import org.dateline.link.Link;

/** Finds who is speaking in a sentence, and which words are theirs: before, after, around. */
final class AttributionFinder {
    private static final Set<String> TELL = Set.of("told", "tells", "informed");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "«", "»");
    private static final Set<String> SPEAKER_TAGS = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "X");
    private static final Set<String> INSIDE =
            Set.of("of", "for", "in", "to", "at", "from", "on", "'s", "the", "&", "with", "close");
    private static final Set<String> REPORTS = Set.of(
            "report", "reports", "statement", "statements", "figures", "data", "tally", "count", "survey", "study");
    private static final Set<String> RELEASED = Set.of("released", "published", "issued", "presented", "unveiled");
    private static final Set<String> NO_SPEAKER = Set.of(
            "it", "he", "she", "they", "who", "which", "that", "this", "there", "i", "we", "what", "and", "also");
    private static final Set<String> LEADS = Set.of("according", "citing", "quoting", "quoted", "cited");

    private final RuleBook rules;

    AttributionFinder(RuleBook rules) {
        this.rules = rules;
    }

    /** All speech in the sentence, in order of the attributing words. */
    List<Speech> find(Words words) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            speechAt(words, i, found).ifPresent(found::add);
        }
        colon(words).filter(s -> found.isEmpty()).ifPresent(found::add);
        return found;
    }

    /** The speaker who issued a report in this sentence: what follows in the paragraph rests on it. */
    Optional<Attribution> reportIssued(Words words) {
        for (int i = 1; i < words.size(); i++) {
            if (RELEASED.contains(words.low(i))
                    && rules.cue("attribution-verb").within(words, 0, i).isEmpty()) {
                boolean report = Set.of("report", "statement", "figures", "data", "study").stream()
                        .anyMatch(r -> words.lowSlice(0, words.size()).contains(" " + r));
                Optional<int[]> speaker = report ? before(words, i) : Optional.empty();
                if (speaker.isPresent()) {
                    return Optional.of(attribution(words, List.of(speaker.get()), List.of()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speech> speechAt(Words words, int i, List<Speech> earlier) {
        if (words.is(i, "according") && words.is(i + 1, "to")) {
            return leading(words, i, i + 2);
        }
        boolean quoting = (words.is(i, "citing") || words.is(i, "quoting")) && !words.isMark(i + 1);
        if (quoting) {
            return relayed(words, i, earlier);
        }
        if (TELL.contains(words.low(i))) {
            return told(words, i);
        }
        boolean verb = rules.cue("attribution-verb").at(words, i).isPresent()
                && !words.tag(i).equals("NOUN") | plainVerb(words.low(i));
        boolean participle = rules.cue("attribution-participle").at(words, i).isPresent();
        if (participle && !earlier.isEmpty()) {
            Speech last = earlier.get(earlier.size() - 1);
            return Optional.of(
                    new Speech(i, i + 1, words.size(), last.speakerFrom(), last.speakerTo(), last.attribution()));
        }
        return verb ? said(words, i) : Optional.empty();
    }

    private static boolean plainVerb(String low) {
        return low.endsWith("ed") || Set.of("said", "say", "says", "wrote").contains(low);
    }

    private Optional<Speech> leading(Words words, int verb, int from) {
        Optional<int[]> speaker = after(words, from);
        return speaker.map(s -> {
            boolean opens = verb == 0;
            return new Speech(
                    verb, opens ? s[1] : 0, words.size(), s[0], s[1], attribution(words, List.of(s), List.of()));
        });
    }

    private Optional<Speech> relayed(Words words, int verb, List<Speech> earlier) {
        Optional<int[]> source = after(words, verb + 1);
        return source.map(s -> {
            List<Party> via = earlier.isEmpty()
                    ? List.of()
                    : earlier.get(earlier.size() - 1).attribution().claimants();
            Attribution chain =
                    new Attribution(attribution(words, List.of(s), List.of()).claimants(), via);
            return new Speech(verb, 0, words.size(), s[0], s[1], chain);
        });
    }

    private Optional<Speech> told(Words words, int verb) {
        Optional<int[]> speaker = before(words, verb);
        Optional<int[]> hearer = after(words, verb + 1);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        List<int[]> hearers =
                hearer.filter(h -> isMedium(words, h)).map(List::of).orElse(List.of());
        Attribution attribution = attribution(words, List.of(speaker.get()), hearers);
        int content = hearer.map(h -> h[1]).orElse(verb + 1);
        return Optional.of(place(words, verb, content, speaker.get(), attribution));
    }

    private static boolean isMedium(Words words, int[] span) {
        return !Set.of("reporters", "journalists", "parliament", "lawmakers").contains(words.low(span[1] - 1));
    }

    private Optional<Speech> said(Words words, int verb) {
        Optional<int[]> speaker = before(words, verb);
        boolean inverted = speaker.isEmpty();
        if (inverted
                && (words.is(verb, "said")
                        || words.is(verb, "added")
                        || words.is(verb, "reported")
                        || words.is(verb, "announced"))) {
            speaker = after(words, verb + 1).filter(s -> looksLikeSpeaker(words, s));
        }
        return speaker.map(s -> {
            Attribution attribution = attribution(words, split(words, s), tellee(words, s[1]));
            return inverted
                    ? new Speech(verb, 0, verb, s[0], s[1], attribution)
                    : place(words, verb, verb + 1, s, attribution);
        });
    }

    /** "said X to ARA News", "said X told AFP": whom an inverted speaker told. */
    private List<int[]> tellee(Words words, int at) {
        boolean to = words.is(at, "to") && words.linkAt(at + 1).isPresent();
        return to ? List.of(new int[] {at + 1, words.nameEnd(at + 1)}) : List.of();
    }

    private static boolean looksLikeSpeaker(Words words, int[] span) {
        return words.isCapital(span[0])
                || words.linkAt(span[0]).isPresent()
                || words.tag(span[0]).equals("DET")
                || words.low(span[1] - 1).endsWith("s");
    }

    /** Words after the verb are the content, unless the verb closes the sentence or is set off by a comma. */
    private static Speech place(Words words, int verb, int contentFrom, int[] speaker, Attribution attribution) {
        boolean trailing = closes(words, contentFrom) && speaker[0] > 2;
        return trailing
                ? new Speech(verb, 0, speaker[0], speaker[0], speaker[1], attribution)
                : new Speech(verb, contentFrom, words.size(), speaker[0], speaker[1], attribution);
    }

    /** Whether nothing but a date, a medium or an aside follows. */
    private static boolean closes(Words words, int at) {
        String rest = words.lowSlice(at, words.size());
        if (words.is(at, "that") || rest.split(" ").length > 14) {
            return words.is(at, ",")
                    && !words.is(at + 1, "that")
                    && Set.of("adding", "saying", "citing", "quoting").contains(words.low(at + 1));
        }
        return rest.matches("[.,;:”\"' )-]*|.*")
                && (rest.isBlank()
                        || rest.matches("[^a-z0-9]+.*")
                        || rest.matches("(?:on |late |early |earlier )?(?:mon|tues|wednes|thurs|fri|satur|sun)day.*")
                        || rest.matches(
                                "(?:on|in|by|at|via|to|during|as well|as|adding|speaking|quoting|citing|after) ?.*"));
    }

    /** "Ministry: more than 100 killed": a headline that opens with its speaker. */
    private Optional<Speech> colon(Words words) {
        for (int i = 1; i < Math.min(7, words.size() - 3); i++) {
            if (words.is(i, ":")) {
                int[] span = {0, i};
                boolean named = words.links().stream().anyMatch(l -> words.indexOf(l) < span[1]);
                boolean agent = named
                        && words.linkAt(i - 1)
                                .map(l -> l.mention().kind() != MentionKind.LOCATION)
                                .orElse(words.isCapital(i - 1));
                return agent
                        ? Optional.of(
                                new Speech(i, i + 1, words.size(), 0, i, attribution(words, List.of(span), List.of())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The noun phrase that ends just before word {@code verb}. */
    private Optional<int[]> before(Words words, int verb) {
        int end = verb;
        while (end > 0
                && (Set.of(
                                        "also",
                                        "later",
                                        "has",
                                        "have",
                                        "had",
                                        "however",
                                        "earlier",
                                        "further",
                                        "then",
                                        "separately",
                                        "meanwhile",
                                        "initially",
                                        "previously")
                                .contains(words.low(end - 1))
                        || words.tag(end - 1).equals("ADV"))) {
            end--;
        }
        end = skipAside(words, end);
        if (end == 0 || NO_SPEAKER.contains(words.low(end - 1)) || words.isMark(end - 1) && !words.is(end - 1, ")")) {
            return Optional.empty();
        }
        int begin = begin(words, end);
        return begin < end ? Optional.of(new int[] {begin, end}) : Optional.empty();
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
                boolean joined = at == end
                        || !place
                        || INSIDE.contains(words.low(at))
                        || sawName && Set.of("'s").contains(words.low(at));
                if (sawName && place && !joined) {
                    break;
                }
                at = words.nameBegin(previous);
                sawName = true;
                continue;
            }
            boolean report = REPORTS.contains(words.low(end - 1));
            boolean noun = SPEAKER_TAGS.contains(words.tag(previous))
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
    private Optional<int[]> after(Words words, int from) {
        int at = from;
        while (at < words.size()) {
            if (words.linkAt(at).isPresent()) {
                at = words.nameEnd(at);
                continue;
            }
            boolean noun = SPEAKER_TAGS.contains(words.tag(at))
                    && !weekday(words.low(at))
                    && !NumberReader.isMonth(words.low(at));
            boolean inside = at > from
                    && INSIDE.contains(words.low(at))
                    && !weekday(words.low(at + 1))
                    && !words.is(at, "to")
                    && !words.is(at, "on")
                    && !words.is(at, "at");
            boolean pair = at > from
                    && words.is(at, "and")
                    && words.linkAt(at + 1).isPresent()
                    && words.linkAt(at - 1).isPresent();
            if (!noun && !inside && !pair) {
                break;
            }
            at++;
        }
        while (at > from && (INSIDE.contains(words.low(at - 1)) || words.isMark(at - 1))) {
            at--;
        }
        return at > from ? Optional.of(new int[] {from, at}) : Optional.empty();
    }

    /** "local authorities and rights agencies": two speakers. */
    private static List<int[]> split(Words words, int[] span) {
        for (int i = span[0] + 1; i < span[1] - 1; i++) {
            boolean ownNoun =
                    words.low(i - 1).endsWith("s") || words.linkAt(i - 1).isPresent();
            if (words.is(i, "and") && ownNoun && words.linkAt(i).isEmpty() && !words.is(span[1] - 1, "ministries")) {
                return List.of(new int[] {span[0], i}, new int[] {i + 1, span[1]});
            }
        }
        return List.of(span);
    }

    private Attribution attribution(Words words, List<int[]> speakers, List<int[]> hearers) {
        return new Attribution(
                speakers.stream().map(s -> party(words, s[0], s[1])).toList(),
                hearers.stream().map(s -> party(words, s[0], s[1])).toList());
    }

    /** The speaker as a party: a known name if its words are little more than that name, else as described. */
    static Party party(Words words, int from, int to) {
        int begin = words.tag(from).equals("DET") && to - from > 1 ? from + 1 : from;
        Optional<Link> known = Optional.empty();
        for (int i = begin; i < to; i = words.nameEnd(i)) {
            Optional<Link> link = words.linkAt(i).filter(l -> l.mention().kind() != MentionKind.NATIONALITY);
            boolean whole =
                    words.nameEnd(i) >= to || REPORTS.contains(words.low(to - 1)) || words.is(words.nameEnd(i), "(");
            boolean person =
                    link.filter(l -> l.mention().kind() == MentionKind.PERSON).isPresent();
            boolean place =
                    link.filter(l -> l.mention().kind() == MentionKind.LOCATION).isPresent();
            if (link.isPresent() && !place && (whole || person)) {
                known = link;
            }
        }
        Optional<Entry> entry = known.flatMap(Link::entry);
        String written = words.slice(from, to);
        return new Party(words.span(from, to), entry.map(Entry::name).orElse(written), entry, known.isPresent());
    }
}
