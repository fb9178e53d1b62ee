package org.dateline.extract;

import java.util.Optional;
import org.dateline.annotate.MentionKind;
import org.dateline.event.Party;
import org.dateline.gazetteer.Entry;
import org.dateline.link.Link;

/** Tells which party a speaker's words mean: a known name, or somebody as described. */
final class SpeakerParties {
    private final RuleBook rules;

    SpeakerParties(RuleBook rules) {
        this.rules = rules;
    }

    /** The speaker as a party: a known name if its words are little more than that name, else as described. */
    Party of(Words words, int from, int to) {
        int begin = words.tag(from).equals("DET") && to - from > 1 ? from + 1 : from;
        Optional<Link> known = Optional.empty();
        for (int i = begin; i < to && !words.is(i, "against"); i = words.nameEnd(i)) {
            Optional<Link> link = words.linkAt(i).filter(l -> l.mention().kind() != MentionKind.NATIONALITY);
            boolean whole = words.nameEnd(i) >= to
                    || words.in(to - 1, rules.words("report"))
                    || words.is(words.nameEnd(i), "(")
                    || words.is(words.nameEnd(i), "against");
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
