package org.dateline.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.merge.AllAtOnce;
import org.dateline.merge.Decision;
import org.dateline.merge.Grouping;
import org.dateline.merge.Incident;
import org.dateline.merge.PublicationSummary;
import org.dateline.merge.ReportSummary;
import org.dateline.merge.SamenessTable;

/**
 * Groups pages by the incident of their main report, and compares with what somebody found them to be about. Only pages
 * whose incident another page is about too are grouped; pages with one text are one.
 */
public final class IncidentEvaluation {
    private final Supplier<Function<Article, PublicationSummary>> pipelines;
    private final int threads;

    /**
     * @param pipelines gives each thread its own way from an article to what decides on its incidents
     * @param threads pages read at a time; the score does not depend on it
     */
    public IncidentEvaluation(Supplier<Function<Article, PublicationSummary>> pipelines, int threads) {
        this.pipelines = pipelines;
        this.threads = threads;
    }

    /** A page with what was read of it. */
    private record Page(CountedPage page, Optional<PublicationSummary> read) {
        Optional<ReportSummary> main() {
            return read.flatMap(PublicationSummary::lead);
        }

        /** A group of its own for a page without a report. */
        String alone() {
            return "page " + page.id();
        }
    }

    /**
     * Measures on the pages {@code [from, to)} of a file, one JSON object a line.
     *
     * @throws IllegalArgumentException naming file and line if a line is not as expected
     */
    public IncidentScore score(Path file, int from, int to) {
        List<CountedPage> all = CountedPage.read(file);
        Map<String, Integer> sizes = new HashMap<>();
        all.forEach(page -> sizes.merge(page.incident(), 1, Integer::sum));
        List<CountedPage> asked = all.subList(Math.min(from, all.size()), Math.min(to, all.size())).stream()
                .filter(page -> !page.incident().isEmpty() && sizes.getOrDefault(page.incident(), 0) > 1)
                .toList();
        List<Page> pages = read(asked, file);
        Grouping grouping = new AllAtOnce(SamenessTable.shipped())
                .group(pages.stream().flatMap(page -> page.read().stream()).toList());
        Map<String, String> incidentOf = new HashMap<>();
        for (Incident incident : grouping.incidents()) {
            incident.reports()
                    .forEach(report ->
                            incidentOf.put(report.iri(), incident.smallest().iri()));
        }
        Map<Page, String> found = new LinkedHashMap<>();
        pages.forEach(page -> found.put(
                page, page.main().map(main -> incidentOf.get(main.iri())).orElse(page.alone())));
        List<IncidentScore.Row> rows = List.of(
                row("incidents", pages, found::get),
                row("same place and day", pages, IncidentEvaluation::placeAndDay),
                row("each page alone", pages, Page::alone));
        return new IncidentScore(
                pages.size(),
                (int) asked.stream().map(CountedPage::incident).distinct().count(),
                (int) pages.stream().filter(page -> page.main().isEmpty()).count(),
                rows,
                errors(found, grouping));
    }

    /** The baseline: equal place and equal days of the main report. */
    private static String placeAndDay(Page page) {
        return page.main()
                .filter(main -> main.place().isPresent() && main.period().isPresent())
                .map(main -> main.place().get().name() + " " + main.period().get())
                .orElse(page.alone());
    }

    private static IncidentScore.Row row(String name, List<Page> pages, Function<Page, String> group) {
        List<Page> whole = pages.stream().filter(page -> page.page().isWhole()).toList();
        return new IncidentScore.Row(name, score(pages, group), score(whole, group));
    }

    private static BCubed score(List<Page> pages, Function<Page, String> group) {
        return BCubed.of(
                pages.stream().map(page -> page.page().incident()).toList(),
                pages.stream().map(group).toList());
    }

    private List<Page> read(List<CountedPage> asked, Path file) {
        ThreadLocal<Function<Article, PublicationSummary>> pipeline = ThreadLocal.withInitial(pipelines);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Page>> running = new ArrayList<>();
            asked.forEach(page ->
                    running.add(pool.submit(() -> new Page(page, page.article().map(pipeline.get())))));
            List<Page> pages = new ArrayList<>();
            for (Future<Page> page : running) {
                pages.add(page.get());
            }
            return pages;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading " + file, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page of " + file + " cannot be read", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Pairs of pages that are wrongly one, with the reasons, and pairs that are wrongly two, with their score. */
    private static List<String> errors(Map<Page, String> found, Grouping grouping) {
        Map<String, Decision> decisions = new HashMap<>();
        grouping.decisions().forEach(decision -> decisions.put(decision.first() + " " + decision.second(), decision));
        List<Page> pages = List.copyOf(found.keySet());
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (int j = i + 1; j < pages.size(); j++) {
                boolean one = pages.get(i)
                        .page()
                        .incident()
                        .equals(pages.get(j).page().incident());
                boolean foundOne = Objects.equals(found.get(pages.get(i)), found.get(pages.get(j)));
                if (one != foundOne) {
                    errors.add((one ? "apart: " : "together: ")
                            + pages.get(i).page().id() + " "
                            + pages.get(j).page().id() + " " + why(pages.get(i), pages.get(j), decisions));
                }
            }
        }
        return errors.stream().sorted().toList();
    }

    private static String why(Page one, Page other, Map<String, Decision> decisions) {
        if (one.main().isEmpty() || other.main().isEmpty()) {
            return "no event read";
        }
        String first = one.main().get().iri();
        String second = other.main().get().iri();
        String key = first.compareTo(second) < 0 ? first + " " + second : second + " " + first;
        Decision decision = decisions.get(key);
        return decision == null ? "not compared, or unlike" : decision.score() + " " + decision.reasons();
    }
}
