package org.dateline.article;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines at an article's end that tell who wrote it. */
final class AuthorBox {
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:about the (?:author|writer)|the (?:author|writer) is\\b|follow (?:him|her|them|\\S+ \\S+) on )",
            Pattern.CASE_INSENSITIVE);
    private static final String TRADES =
            "(?:journalist|reporter|correspondent|writer|editor|columnist|author|researcher"
                    + "|analyst|fellow|photographer|blogger)";

    /** Wider than a trade alone, for the name is known to be the author's. */
    private static final Pattern DOES = Pattern.compile(
            "^(?:,[^,]{1,40},)? (?:(?:is|was) [^.]{0,80}\\b" + TRADES
                    + "\\b|(?:reports|writes|covers|lives|works|teaches|contributes)"
                    + " (?:from|for|about|on|in|at|as|with)\\b|has"
                    + " (?:been"
                    + " )?(?:cover|report|writ|work|kept|photograph)|is"
                    + " based in|joined ).*",
            Pattern.DOTALL);

    private static final Pattern TRADE = Pattern.compile(
            "^" + Names.NAME + ",? (?:is (?:an?|the) (?:[\\p{L}’'-]+,? ){0,5}" + TRADES + "\\b"
                    + "|(?:reports|writes) (?:on|about|from|for)\\b).*",
            Pattern.DOTALL);
    private static final int LONGEST = 700;

    private AuthorBox() {}

    /**
     * Whether {@code text} is about the author.
     *
     * @param late whether it stands in the second half of the article
     * @param last whether no prose follows
     */
    static boolean is(String text, List<String> authors, boolean late, boolean last) {
        if (!late || text.length() > LONGEST) {
            return false;
        }
        return ABOUT.matcher(text).find()
                || authors.stream()
                        .anyMatch(author -> text.startsWith(author)
                                && DOES.matcher(text.substring(author.length())).matches())
                || (last && TRADE.matcher(text).matches());
    }
}
