package org.dateline.article;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tags, classes and ids of a page say of the parts that bear them. */
@SuppressWarnings("ReferenceEquality") // an element is itself, not one that looks like it
final class PageMarks {
    /** A kind that {@code part} is marked as, and by what. */
    record Mark(BlockKind kind, String reason, Element part) {}

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "video",
            "audio",
            "select",
            "head",
            "textarea",
            "math",
            "map",
            "datalist");

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> HIDDEN_CLASSES =
            Set.of("hidden", "sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden");

    /** Read in this order; the first that fits a class or id wins. */
    private static final List<Map.Entry<BlockKind, Pattern>> NAMES = List.of(
            entry(BlockKind.CAPTION, words("caption|wp-caption.*|photo-?credit|image-?credit|figcaption")),
            entry(
                    BlockKind.AUTHOR_BOX,
                    words("author-?(?:box|bio|info|card|about)|about-?(?:the-?)?author|bio|biography")),
            entry(
                    BlockKind.SHARE_BAR,
                    words("share|shares|sharing|share-.*|social|social-.*|sharedaddy|addtoany.*|addthis.*")),
            entry(
                    BlockKind.COMMENT_FORM,
                    words("comment|comments|comment-.*|comments-.*|respond|disqus.*|reply|replies|discussion")),
            entry(
                    BlockKind.NOTICE,
                    words(
                            "cookies?|cookie-.*|consent|gdpr.*|privacy|newsletter.*|subscribe.*|subscription|sign-?up"
                                    + "|paywall|copyright|disclaimer|legal|promo|banner|top-banner|ad|ads|advert.*|sponsor.*|donate.*|app-.*")),
            entry(
                    BlockKind.TEASER,
                    words(
                            "related.*|inline-related|recommended.*|read-?more|also-?read|see-?also|teasers?"
                                    + "|most-?read|popular|trending|ticker|more-?(?:news|stories|on|from).*|you-?may.*|latest")),
            entry(
                    BlockKind.NAVIGATION,
                    words("nav|navbar|nav-.*|navlinks|navigation|menu|menu-.*|breadcrumbs?|sidebar|side-bar"
                            + "|widgets?|tags?|tag-list|topics|categories|pagination|pager|skip|skip-.*|search|toolbar|masthead"
                            + "|kicker|section-name")),
            entry(BlockKind.NAVIGATION, Pattern.compile("(?:(?:site|page|main|top|global)-?)?header")),
            entry(BlockKind.NOTICE, words("footer|site-footer|page-footer|foot")),
            entry(
                    BlockKind.BYLINE,
                    words("byline|by|author|authors|post-?meta|entry-meta|article-meta|meta|meta-.*|posted-on"
                            + "|dateline|publish.*|timestamp|date|credits?")),
            entry(BlockKind.SUBHEADING, words("standfirst|subtitle|subhead.*|sub-headline|deck|dek")));

    private static final Map<String, BlockKind> TAGS = Map.of(
            "nav", BlockKind.NAVIGATION,
            "footer", BlockKind.NOTICE,
            "figcaption", BlockKind.CAPTION,
            "aside", BlockKind.TEASER,
            "button", BlockKind.NAVIGATION,
            "label", BlockKind.COMMENT_FORM,
            "form", BlockKind.COMMENT_FORM);

    private PageMarks() {}

    /** Whether the part is never shown. */
    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || element.classNames().stream().anyMatch(HIDDEN_CLASSES::contains);
    }

    /**
     * What {@code element} stands in, from the nearest mark outward up to but not including {@code limit}; a form counts
     * only where nothing else does.
     */
    static Optional<Mark> nearest(Element element, Element limit) {
        Optional<Mark> form = Optional.empty();
        for (Element at = element; at != null && at != limit; at = at.parent()) {
            Element part = at;
            Optional<Mark> mark = ofNames(part).or(() -> ofTag(part));
            if (mark.isPresent() && !at.normalName().equals("form")) {
                return mark;
            }
            form = form.isPresent() ? form : mark;
        }
        return form;
    }

    private static Optional<Mark> ofNames(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return Optional.empty();
        }
        for (String name : names(element)) {
            for (Map.Entry<BlockKind, Pattern> kind : NAMES) {
                if (kind.getValue().matcher(name).matches()) {
                    return Optional.of(new Mark(kind.getKey(), "stands in a part called \"" + name + "\"", element));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> ofTag(Element element) {
        String tag = element.normalName();
        return Optional.ofNullable(TAGS.get(tag)).map(kind -> new Mark(kind, "stands in <" + tag + ">", element));
    }

    private static List<String> names(Element element) {
        String names = (element.className() + " " + element.id()).strip().toLowerCase(Locale.ROOT);
        return names.isEmpty() ? List.of() : List.of(names.replace('_', '-').split("\\s+"));
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:[a-z]{1,12}-{1,2})?(?:" + alternatives + ")");
    }
}
