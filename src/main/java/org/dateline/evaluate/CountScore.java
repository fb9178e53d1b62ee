package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How well the counts of victims of pages were read. */
public final class CountScore {
    private final List<Page> pages;

    CountScore(List<Page> pages) {
        this.pages = List.copyOf(pages);
    }

    /** A page with what was read. */
    record Page(CountedPage page, ReadCount killed, ReadCount wounded, List<Judged> judged) {
        Page {
            judged = List.copyOf(judged);
        }

        boolean killedRight() {
            return killed.value() == page.killed();
        }

        boolean woundedRight() {
            return wounded.value() == page.wounded();
        }

        boolean bothRight() {
            return killedRight() && woundedRight();
        }

        /** Whether a crude look finds both counts in the text. */
        boolean stated() {
            return StatedCount.in(page.text(), page.killed()) && StatedCount.in(page.text(), page.wounded());
        }

        boolean manyKilled() {
            return page.killed() >= 2;
        }
    }

    Share killed() {
        return share(page -> true, Page::killedRight);
    }

    Share wounded() {
        return share(page -> true, Page::woundedRight);
    }

    Share both() {
        return share(page -> true, Page::bothRight);
    }

    /** Of pages with two killed or more, those with killed right. */
    Share manyKilled() {
        return share(Page::manyKilled, Page::killedRight);
    }

    /** Pages of which a crude look finds both counts in the text. */
    Share stated() {
        return share(page -> true, Page::stated);
    }

    /** Pages whose text is another page's too. */
    Share sharing() {
        Map<String, Integer> texts = new HashMap<>();
        pages.forEach(page -> texts.merge(page.page().text().strip(), 1, Integer::sum));
        return share(page -> true, page -> texts.getOrDefault(page.page().text().strip(), 1) > 1);
    }

    private Share share(Predicate<Page> asked, Predicate<Page> right) {
        List<Page> all = pages.stream().filter(asked).toList();
        return new Share((int) all.stream().filter(right).count(), all.size());
    }

    /** The figures of which the counts tell whether they are right. */
    List<Judged> judged() {
        return pages.stream().flatMap(page -> page.judged().stream()).toList();
    }

    List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (Page page : pages) {
            String id = page.page().id();
            failure(id, "killed", page.page().killed(), page.killed(), failures);
            failure(id, "wounded", page.page().wounded(), page.wounded(), failures);
        }
        return Failures.byKind(failures);
    }

    private static void failure(String id, String harm, long gold, ReadCount read, List<Failure> failures) {
        if (read.value() != gold) {
            String kind = !read.told()
                    ? "none read"
                    : gold == 0 ? "read where none is counted" : read.value() < gold ? "too few" : "too many";
            failures.add(new Failure(
                    id, harm + ", " + kind, String.valueOf(gold), String.valueOf(read.value()), read.evidence()));
        }
    }
}
