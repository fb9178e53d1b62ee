package org.dateline.article;

/** What a block of an article is. Claims are read from {@link #HEADLINE}, {@link #SUBHEADING} and {@link #BODY} only. */
public enum BlockKind {
    HEADLINE,
    SUBHEADING,
    BODY,
    CAPTION,
    BYLINE,
    CREDIT,
    DATE_LINE,
    TEASER,
    AUTHOR_BOX,
    SHARE_BAR,
    COMMENT_FORM,
    NOTICE,
    NAVIGATION;

    /** Whether claims are read from such blocks. */
    public boolean isRead() {
        return this == HEADLINE || this == SUBHEADING || this == BODY;
    }
}
