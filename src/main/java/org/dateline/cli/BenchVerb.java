package org.dateline.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotationBench;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.Models;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFile;
import org.dateline.article.InputFinder;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.extract.ExtractionBench;
import org.dateline.extract.Extractor;
import org.dateline.extract.RuleBook;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.link.LinkedArticle;
import org.dateline.link.Linker;
import org.dateline.store.IncidentBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline bench}. */
@Command(name = "bench", description = "Measures how fast the program reads on this machine.")
final class BenchVerb implements Callable<Integer> {
    private static final double MEGABYTE = 1 << 20;

    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // for picocli
    private Manners manners = new Manners();

    BenchVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw Problem.misuse("bench what?", "dateline bench annotate ARTICLES, extract ARTICLES, or incidents");
    }

    /** {@code dateline bench annotate}. */
    @Command(
            name = "annotate",
            description =
                    "Words per second of processor time, for each stage from sentences to names, in one thread; the"
                            + " median of rounds over all ARTICLES.")
    Integer annotate(
            @Mixin Manners manners,
            @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "Files or folders.") List<Path> paths,
            @Option(
                            names = "--seconds",
                            defaultValue = "5",
                            description = "How long each stage is measured (${DEFAULT-VALUE}).")
                    double seconds) {
        List<Article> articles = articles(paths);
        long before = heap();
        Models models = Models.shipped();
        long after = heap();
        int words = AnnotationBench.words(models, articles);
        console.out().println(machine());
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d articles, %d words; the models take %.0f MB of heap%n",
                        articles.size(),
                        words,
                        (after - before) / MEGABYTE);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        new AnnotationBench(models, Gazetteer.shipped(), thread::getCurrentThreadCpuTime)
                .measure(articles, seconds)
                .forEach((stage, needed) ->
                        console.out().printf(Locale.ROOT, "%-18s %,11.0f words/s%n", stage, words / needed));
        return ExitCode.DONE;
    }

    /** {@code dateline bench extract}. */
    @Command(
            name = "extract",
            description =
                    "Sentences per second of processor time from linked names to claims, in one thread; the median of"
                            + " rounds over all ARTICLES.")
    Integer extract(
            @Mixin Manners manners,
            @Parameters(paramLabel = "ARTICLES", arity = "1..*", description = "Files or folders.") List<Path> paths,
            @Option(names = "--seconds", defaultValue = "5", description = "How long to measure (${DEFAULT-VALUE}).")
                    double seconds) {
        Gazetteer gazetteer = Gazetteer.shipped();
        Annotator annotator = new Annotator(Models.shipped(), gazetteer);
        Linker linker = new Linker(gazetteer);
        List<LinkedArticle> linked = articles(paths).stream()
                .map(article -> linker.link(annotator.annotate(article)))
                .toList();
        int sentences = ExtractionBench.sentences(linked);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double needed = new ExtractionBench(
                        new Extractor(gazetteer, RuleBook.shipped()), thread::getCurrentThreadCpuTime)
                .measure(linked, seconds);
        console.out().println(machine());
        console.out()
                .printf(
                        Locale.ROOT,
                        "%d articles, %d sentences; extract %,.0f sentences/s%n",
                        linked.size(),
                        sentences,
                        sentences / needed);
        return ExitCode.DONE;
    }

    /** {@code dateline bench incidents}. */
    @Command(
            name = "incidents",
            description =
                    "Milliseconds that one more article takes to be added and compared, with the figures of its incidents, in"
                            + " stores of several sizes filled with made-up news: three articles an event, 120 a day.")
    Integer incidents(
            @Mixin Manners manners,
            @Option(
                            names = "--sizes",
                            split = ",",
                            defaultValue = "1000,10000,50000",
                            description = "How many articles the store has before (${DEFAULT-VALUE}).")
                    List<Integer> sizes,
            @Option(
                            names = "--added",
                            defaultValue = "50",
                            description = "How many are added one by one at each size (${DEFAULT-VALUE}).")
                    int added)
            throws IOException {
        if (added < 1 || sizes.stream().anyMatch(size -> size < 1)) {
            throw Problem.misuse(
                    "--sizes " + sizes + ", --added " + added + " measure nothing", "give numbers above 0");
        }
        Path folder = Files.createTempDirectory("dateline-bench");
        try {
            console.out().println(machine());
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%9s%11s%14s%14s%18s%n",
                            "articles",
                            "incidents",
                            "median ms",
                            "slowest ms",
                            "ms when in bulk");
            new IncidentBench(System::nanoTime)
                    .measure(folder.resolve("store"), sizes.stream().sorted().toList(), added, this::print);
        } finally {
            delete(folder);
        }
        return ExitCode.DONE;
    }

    private void print(IncidentBench.Row row) {
        console.out()
                .printf(
                        Locale.ROOT,
                        "%9d%11d%14.1f%14.1f%18.1f%n",
                        row.articles(),
                        row.incidents(),
                        1e3 * row.median(),
                        1e3 * row.slowest(),
                        1e3 * row.bulk());
        console.out().flush();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Article> articles(List<Path> paths) {
        FoundInputs found = new InputFinder().find(paths);
        if (found instanceof FoundInputs.NotFound missing) {
            throw Problem.misuse(missing.path() + ": " + missing.reason(), missing.remedy());
        }
        ArticleReader reader = new ArticleReader(ReadLimits.DEFAULT);
        List<Article> articles = new ArrayList<>();
        for (InputFile file : ((FoundInputs.Found) found).files()) {
            if (reader.read(file.open(ReadLimits.DEFAULT)) instanceof ReadResult.Readable readable) {
                articles.add(readable.article());
            }
        }
        return articles;
    }

    /** Used heap after a collection, in bytes. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String machine() {
        return String.join(
                " ",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors() + " processors,",
                "Java",
                System.getProperty("java.vm.version"));
    }
}
