package org.dateline.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        throw Problem.misuse("bench what?", "dateline bench annotate ARTICLES, or dateline bench extract ARTICLES");
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
