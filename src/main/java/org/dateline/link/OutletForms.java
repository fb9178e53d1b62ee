package org.dateline.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.MentionKind;
import org.dateline.gazetteer.NameWord;
import org.dateline.gazetteer.Organisation;

/**
 * News agencies and outlets that no gazetteer lists, by the form of their names ("Lakeshore News Agency", "Radio Tamba")
 * and, where a form is not enough, by their use ("told the Harbour Post", "the Delta Wire reported").
 */
final class OutletForms {
    private static final Set<String> AGENCY_BEFORE = Set.of("news", "press", "information", "telegraph");
    private static final Set<String> AGENCIES = Set.of("newswire", "wire");
    /** Words with which a name is an outlet's, whatever it is used for. */
    private static final Set<String> OUTLETS = Set.of(
            "broadcasting", "fm", "gazette", "herald", "magazine", "newspaper", "radio", "television", "tribune", "tv");
    /** Words with which a name may be an outlet's. */
    private static final Set<String> WEAK = Set.of(
            "chronicle",
            "courier",
            "daily",
            "guardian",
            "independent",
            "journal",
            "mail",
            "media",
            "mirror",
            "monitor",
            "nation",
            "network",
            "news",
            "observer",
            "online",
            "post",
            "press",
            "standard",
            "star",
            "sun",
            "telegraph",
            "times",
            "today",
            "voice",
            "weekly",
            "wire");

    private static final Set<String> OPENING = Set.of("radio", "tv", "daily", "channel");
    private static final Set<String> TELLING =
            Set.of("cited", "quoted", "reported", "reports", "said", "says", "wrote");
    private static final Set<String> HEARING = Set.of("told", "by", "quoting", "citing");

    private OutletForms() {}

    /** What kind of outlet {@code mention} names; empty when its form and use say nothing. */
    static Optional<Organisation.Kind> kind(MentionText mention) {
        List<NameWord> words = mention.words();
        MentionKind kind = mention.mention().kind();
        boolean body = kind == MentionKind.PERSON || kind == MentionKind.ORGANISATION;
        if (!body || words.size() < 2 || !words.get(words.size() - 1).isCapitalised()) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1).key();
        if (last.equals("agency")) {
            return AGENCY_BEFORE.contains(words.get(words.size() - 2).key())
                    ? Optional.of(Organisation.Kind.AGENCY)
                    : Optional.empty();
        }
        if (AGENCIES.contains(last) && (last.equals("newswire") || isUsed(mention))) {
            return Optional.of(Organisation.Kind.AGENCY);
        }
        String first = words.get(0).key();
        boolean sure = OUTLETS.contains(last) || (OPENING.contains(first) && kind == MentionKind.ORGANISATION);
        return sure || ((WEAK.contains(last) || OPENING.contains(first)) && isUsed(mention))
                ? Optional.of(Organisation.Kind.OUTLET)
                : Optional.empty();
    }

    /** Whether somebody tells it something, or it tells: told the Harbour Post; the Harbour Post reported. */
    private static boolean isUsed(MentionText mention) {
        String before = mention.before(1).equals("the") ? mention.before(2) : mention.before(1);
        return TELLING.contains(mention.after(1)) || HEARING.contains(before);
    }
}
