package org.dateline.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of every passage what it is: first by its own form, then by where it stands among the others. */
final class BlockSorter {
    private static final int WORDS_OF_PROSE = 20;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int WORDS_OF_A_LINK = 25;
    private static final int COLON_LINES_OF_A_LIST = 3;
    /** What stands below a comment form is left out when it is no more than this part of the text, here a third. */
    private static final int SMALL_PART = 3;

    private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-–•*▪]|\\d{1,2}[.)])\\s+\\S");
    private static final Pattern COLON_LINE = Pattern.compile("^\\p{Lu}[\\p{L}.’' -]{0,25}: ?[\\p{Lu}‘“'\"]");
    private static final Set<BlockKind> HIDES_A_HEADLINE = EnumSet.of(BlockKind.NAVIGATION, BlockKind.SUBHEADING);

    private final List<Passage> passages;
    private final List<String> authors;
    private final @Nullable Block[] blocks;

    private BlockSorter(List<Passage> passages, List<String> authors) {
        this.passages = passages;
        this.authors = authors;
        this.blocks = new @Nullable Block[passages.size()];
    }

    /**
     * The passages as blocks.
     *
     * @param title the article's title where the metadata give one
     * @param authors the names of its authors where the metadata give them
     */
    static List<Block> sort(List<Passage> passages, Optional<String> title, List<String> authors) {
        BlockSorter sorter = new BlockSorter(passages, new ArrayList<>(authors));
        sorter.sortByForm();
        int headline = HeadlineFinder.find(passages, sorter::isOpen, title);
        if (headline >= 0) {
            sorter.set(headline, BlockKind.HEADLINE, headlineReason(passages.get(headline), title));
        }
        sorter.sortByPlace(headline);
        sorter.sortBelowComments();
        return IntStream.range(0, passages.size())
                .mapToObj(i -> Objects.requireNonNull(sorter.blocks[i]))
                .toList();
    }

    private static String headlineReason(Passage passage, Optional<String> title) {
        if (title.filter(it -> HeadlineFinder.same(it, passage.text())).isPresent()) {
            return "is the title that the metadata give";
        }
        return passage.look().heading() > 0 ? "is the page's first heading" : "is the first short line";
    }

    private void sortByForm() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<Block> block = byForm(passage);
            boolean opensWithCredit =
                    i == 0 && block.filter(it -> it.kind() == BlockKind.CREDIT).isPresent();
            if (block.isPresent() && !opensWithCredit) {
                blocks[i] = block.get();
                if (block.get().kind() == BlockKind.BYLINE) {
                    authors.addAll(Byline.names(passage.text()));
                }
            }
        }
    }

    private static Optional<Block> byForm(Passage passage) {
        Look look = passage.look();
        Optional<Block> dated = DateLine.read(passage).map(kind -> block(passage, kind, "tells when it was published"));
        if (look.kind().isPresent()) {
            BlockKind kind = look.kind().get();
            return kind == BlockKind.BYLINE && dated.isPresent()
                    ? dated
                    : Optional.of(block(passage, kind, look.reason()));
        }
        if (isFirstHeading(passage)) {
            return Optional.empty();
        }
        return LineRules.fitting(passage)
                .map(rule -> block(passage, rule.kind(), rule.reason()))
                .or(() -> dated)
                .or(() -> look.inMain()
                        ? Optional.empty()
                        : Optional.of(block(passage, BlockKind.NAVIGATION, "stands outside the main text")))
                .or(() -> isBareLink(passage)
                        ? Optional.of(block(passage, BlockKind.TEASER, "is nothing but a link"))
                        : Optional.empty());
    }

    /** A first heading is a headline until proved otherwise, even where its words look like something else. */
    private static boolean isFirstHeading(Passage passage) {
        return passage.look().heading() == 1;
    }

    private static boolean isBareLink(Passage passage) {
        return passage.look().isLink() && !passage.endsSentence() && passage.words() <= WORDS_OF_A_LINK;
    }

    private void sortByPlace(int headline) {
        int first = firstProse(headline);
        int last = lastProse();
        long colonLines = passages.stream()
                .filter(passage -> COLON_LINE.matcher(passage.text()).find() && !passage.endsSentence())
                .count();
        for (int i = 0; i < passages.size(); i++) {
            if (blocks[i] != null) {
                continue;
            }
            Passage passage = passages.get(i);
            if (isProse(passage) || passages.size() == 1) {
                sortProse(i, last);
            } else if (i < headline) {
                set(i, BlockKind.NAVIGATION, "stands before the headline");
            } else if (passage.look().heading() > 0) {
                set(i, BlockKind.SUBHEADING, "is a heading");
            } else if (i < first) {
                set(i, BlockKind.SUBHEADING, "stands between the headline and the text");
            } else if (i > last) {
                sortAfterTheText(i);
            } else if (colonLines < COLON_LINES_OF_A_LIST
                    && COLON_LINE.matcher(passage.text()).find()) {
                set(i, BlockKind.TEASER, "is the headline of another article, between paragraphs");
            } else {
                set(i, BlockKind.SUBHEADING, "is a short line between paragraphs");
            }
        }
    }

    private void sortProse(int i, int last) {
        if (AuthorBox.is(passages.get(i).text(), authors, i * 2 >= passages.size(), i == last)) {
            set(i, BlockKind.AUTHOR_BOX, "tells who the author is");
        } else {
            set(i, BlockKind.BODY, "is prose");
        }
    }

    private void sortAfterTheText(int i) {
        Block before = i == 0 ? null : blocks[i - 1];
        if (before != null && before.kind() == BlockKind.COMMENT_FORM) {
            set(i, BlockKind.COMMENT_FORM, "follows a comment form");
        } else {
            set(i, BlockKind.NAVIGATION, "is a short line after the text");
        }
    }

    /** What readers wrote below the article is none of it, unless much of the text would be lost. */
    private void sortBelowComments() {
        int read = 0;
        int below = 0;
        int bodies = 0;
        int form = -1;
        for (int i = 0; i < passages.size(); i++) {
            Block block = Objects.requireNonNull(blocks[i]);
            if (form < 0 && bodies > 0 && block.kind() == BlockKind.COMMENT_FORM) {
                form = i;
            }
            bodies += block.kind() == BlockKind.BODY ? 1 : 0;
            if (block.kind().isRead()) {
                read += block.span().length();
                below += form < 0 ? 0 : block.span().length();
            }
        }
        if (form < 0 || below * SMALL_PART > read) {
            return;
        }
        for (int i = form; i < passages.size(); i++) {
            if (Objects.requireNonNull(blocks[i]).kind().isRead()) {
                set(i, BlockKind.COMMENT_FORM, "stands below the comment form");
            }
        }
    }

    private int firstProse(int headline) {
        return IntStream.range(Math.max(headline, 0), passages.size())
                .filter(i -> blocks[i] == null && isProse(passages.get(i)))
                .findFirst()
                .orElse(passages.size());
    }

    private int lastProse() {
        return IntStream.range(0, passages.size())
                .filter(i -> blocks[i] == null && isProse(passages.get(i)))
                .reduce(-1, (before, i) -> i);
    }

    private static boolean isProse(Passage passage) {
        int words = passage.words();
        boolean introduces = passage.text().endsWith(":");
        return words >= WORDS_OF_PROSE
                || (words >= WORDS_OF_A_SENTENCE && (passage.endsSentence() || introduces))
                || (passage.endsSentence() && passage.look().heading() == 0)
                || LIST_ITEM.matcher(passage.text()).find();
    }

    /** Whether nothing but a menu or a standfirst speaks for what the passage is. */
    private boolean isOpen(int i) {
        Block block = blocks[i];
        return block == null || (passages.get(i).look().heading() > 0 && HIDES_A_HEADLINE.contains(block.kind()));
    }

    private void set(int i, BlockKind kind, String reason) {
        blocks[i] = block(passages.get(i), kind, reason);
    }

    private static Block block(Passage passage, BlockKind kind, String reason) {
        return new Block(passage.span(), kind, reason);
    }
}
