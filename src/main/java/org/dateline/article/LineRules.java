package org.dateline.article;

import static org.dateline.article.LineRule.anyCase;
import static org.dateline.article.LineRule.of;

import java.util.List;
import java.util.Optional;

/** The forms by which lines say of themselves what they are, in pages as in plain text; the first that fits wins. */
final class LineRules {
    private static final String AGENCIES =
            "(?:Reuters|REUTERS|AFP|AP|EPA|DPA|Getty(?: Images)?|Anadolu|Xinhua|TASS|Sputnik|Handout|File|Courtesy)";
    private static final String SHARE_WORD =
            "(?:share|shares|tweet|tweets|facebook|twitter|whatsapp|e-?mail|print|linkedin|pinterest|reddit|telegram|viber|messenger|google\\+?|copy"
                + " link|pin(?: it)?|like|likes|flipboard|tumblr|vk|x|follow us(?: on)?|this|on|via|a[+-]|save(?: for"
                + " later)?|more|\\(?[\\d.,]+[km]?\\)?|[|•·:,&+/-]|f|t|in)";

    private static final List<LineRule> RULES = List.of(
            anyCase(
                    BlockKind.COMMENT_FORM,
                    "reads like a comment form",
                    40,
                    "^(?:please enter (?:your|an?) |enter your (?:comment|name|e-?mail)|your (?:name|e-?mail(?:"
                        + " address)?|comment)\\b(?! was| is no)|e-?mail\\*? \\(will not|leave an?"
                        + " (?:comment|reply)|post a(?: new)? comment|post comment|log ?in to"
                        + " (?:comment|reply|leave)|you must be (?:logged|signed) in|notify me (?:of|when)|save my"
                        + " name|this site uses akismet|learn how your comment|comments? (?:are|is|will be)"
                        + " (?:moderated|closed|disabled)|be the first to comment|comments? ?\\(\\d+\\)$|\\d+"
                        + " comments?$|no comments(?: yet)?$|comments?$|name ?(?:\\*|\\(required\\))|required"
                        + " fields|submit(?: comment)?$|comment via |community standards|join the"
                        + " (?:conversation|discussion)$|view (?:all )?(?:\\d+ )?comments|reply$|sign in to comment)"),
            anyCase(
                    BlockKind.NOTICE,
                    "reads like a notice about cookies or privacy",
                    60,
                    "\\b(?:(?:uses?|using|accept(?:ing)?|about|of|all) (?:of )?(?:our )?cookies|cookie"
                            + " (?:policy|settings|notice)|privacy (?:policy|matters|notice)|store information on your"
                            + " device)\\b"),
            anyCase(
                    BlockKind.NOTICE,
                    "reads like an offer of a newsletter or subscription",
                    45,
                    "^(?:sign ?up|subscribe|join (?:our|\\d)|get (?:our|the)"
                            + " .{0,60}(?:newsletter|inbox|e-?mail)|newsletter|support (?:us|our)|donate|become a"
                            + " (?:member|subscriber)|download (?:our|the) app|enter your e-?mail)\\b|\\b(?:straight"
                            + " (?:in)?to|in|delivered to) your inbox\\b|\\b(?:subscribe to|sign up for) (?:our|the) "),
            anyCase(
                    BlockKind.NOTICE,
                    "claims rights",
                    60,
                    "^(?:©|\\(c\\) |copyright\\b)|\\ball rights reserved\\b|\\bmay not be"
                            + " (?:published|reproduced|republished)\\b|© ?\\d{4}|\\breprint(?:ed)?"
                            + " (?:with|permitted|by)\\b|\\b(?:text|licensed) under CC\\b|^terms (?:of|and|&) "),
            anyCase(
                    BlockKind.NOTICE,
                    "speaks of the article itself",
                    30,
                    "^this (?:article|story|report|piece|post) (?:replaces|was"
                            + " (?:first|originally|last|amended|updated|corrected)|has been"
                            + " (?:amended|updated|corrected)|originally|first appeared)|^views expressed|^the views"
                            + " expressed|^(?:editor['’]s note|disclaimer)\\b"),
            anyCase(
                    BlockKind.SHARE_BAR,
                    "holds nothing but ways to share",
                    16,
                    "^(?=.*\\b(?:share|shares|tweet|facebook|twitter|whatsapp|linkedin|telegram|pinterest|copy"
                            + " link|follow us)\\b)"
                            + SHARE_WORD + "(?:[\\s]*" + SHARE_WORD + ")*$"),
            anyCase(
                    BlockKind.SHARE_BAR,
                    "holds the counters of a share bar",
                    12,
                    "^get short url\\b|^\\d[\\d.,]*[km]? shares?\\b"),
            anyCase(
                    BlockKind.TEASER,
                    "points to another article",
                    40,
                    "^(?:read|read more|read also|also read|read next|see also|see more|related|related"
                        + " (?:articles?|stories|news|topics|content)|more (?:on|from|about) .{0,40}|watch|listen|in"
                        + " pictures|recommended|further reading|opinion|analysis|explainer|background|you may also"
                        + " like|don['’]t miss|must read|also on .{1,30}|live blog|most read|editor['’]s picks?|click"
                        + " here)\\s*(?:[:|»>→–—]|- )"),
            anyCase(
                    BlockKind.TEASER,
                    "points to another article",
                    10,
                    "^(?:read (?:more|also|next|on)|see also|related(?: articles?| stories| news)?|you may also"
                            + " like|most read|more (?:on this|stories|news|from .{1,25})|further"
                            + " reading|recommended|click here)\\b[^.]*$"),
            anyCase(
                    BlockKind.CAPTION,
                    "begins like a caption",
                    80,
                    "^(?:file(?: photo| image| picture)?|photo(?:graph)?|image|picture|pictured|caption)\\s*(?:[:–—]|-"
                            + " )"),
            of(
                    BlockKind.CAPTION,
                    "ends with the credit of a picture",
                    80,
                    "\\[[^\\[\\]]{2,60}(?:/[^\\[\\]]{2,40}|\\b" + AGENCIES
                            + "\\b[^\\[\\]]{0,20})\\]$|\\[(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,4}\\]$"
                            + "|\\((?:[^()]{0,40}\\b(?:[Pp]hoto|PHOTO|[Ii]mages?|[Pp]icture|[Cc]redit)\\b[^()]{0,40}|[^()]{2,40}/"
                            + AGENCIES + "[^()]{0,20}|" + AGENCIES + "/[^()]{2,40})\\)\\.?$"
                            + "|(?:^|[.!?”] )(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: by)?: ?[^.]{2,60}$"
                            + "|(?:^|[.!?”] )(?:Photo(?:graph)?|Image|Picture) (?:by|courtesy of) [^.]{2,60}$|/"
                            + AGENCIES + "$"),
            of(
                    BlockKind.CREDIT,
                    "names the agency it comes from",
                    14,
                    "^(?:Sources?|SOURCES?|Via|With (?:reporting|input) (?:by|from)|Agencies|News"
                            + " agencies|AGENCIES)\\b\\s*(?::\\s*|(?="
                            + " \\p{Lu}))[^.!?]{0,80}/?\\.?$|^(?:Agencies|AGENCIES)$"),
            of(
                    BlockKind.CREDIT,
                    "marks the end of a dispatch",
                    4,
                    "^(?:Enditem|ENDITEM|End [Ii]tem|ENDS|Ends|\\(?[Ee]nd(?:s|item)?\\)|/end/|#{3}|-30-)\\.?$"),
            of(
                    BlockKind.CREDIT,
                    "names an agency and nothing else",
                    4,
                    "^(?:[-–—] ?|\\(|\\[)" + AGENCIES + "(?:[/ ,&]+" + AGENCIES + ")*[)\\]]?\\.?$"),
            of(
                    BlockKind.BYLINE,
                    "names the author",
                    22,
                    "^(?:Authors?|AUTHORS?|[Ww]ritten by|[Rr]eport(?:ed|ing) by|\\(?[Rr]eporting by|\\([Ww]riting"
                        + " by|[Ss]tory by|[Ww]ords by|[Tt]ext by|[Ee]dited by|[Pp]osted by|[Pp]ublished by|(?:[Ff]rom"
                        + " )?[Oo]ur [Cc]orrespondent|BY|By|by)\\s*:?\\s+"
                        + "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)" + Names.NAMES
                            + "(?:$|\\)\\.?$|;[^.]*\\)?$|, [^.!?]{2,60}$|\\s*[|·•–—] ?.{0,100}$| in"
                            + " \\p{Lu}[^.!?]{2,40}$)"),
            anyCase(
                    BlockKind.NAVIGATION,
                    "is a word of a menu",
                    4,
                    "^(?:clear|home|menu|search|skip to .{3,20}|back to top|next|previous|prev|older|newer|close|log"
                        + " ?in|sign in|register|contact(?: us)?|about(?: us)?|advertisement|advertise(?: with"
                        + " us)?|loading\\.*|show more|load more|sections?|breaking|live|topics?|latest(?: news)?|all"
                        + " news|top|print|trending|popular|ok|accept|settings)$"),
            anyCase(
                    BlockKind.NAVIGATION,
                    "lists topics",
                    30,
                    "^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\\s*:"),
            anyCase(
                    BlockKind.NAVIGATION,
                    "is the slogan of a site",
                    12,
                    "\\b(?:since|est\\.?|established(?: in)?|founded in) (?:1[89]|20)\\d\\d$"),
            of(
                    BlockKind.NAVIGATION,
                    "lists the parts of a site",
                    20,
                    "^[^|.!?\\d]{2,25}(?:\\s+[|•·»]\\s+[^|.!?\\d]{2,25}){2,}$"));

    private LineRules() {}

    static Optional<LineRule> fitting(Passage passage) {
        return RULES.stream().filter(rule -> rule.fits(passage)).findFirst();
    }
}
