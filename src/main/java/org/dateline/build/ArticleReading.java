package org.dateline.build;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.Input;
import org.dateline.article.InputFile;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.extract.Extractor;
import org.dateline.extract.Reading;
import org.dateline.link.LinkedArticle;
import org.dateline.link.Linker;
import org.dateline.rdf.ArticleGraph;
import org.dateline.rdf.GraphMapper;
import org.dateline.rdf.Iris;
import org.dateline.rdf.Pipeline;
import org.dateline.rdf.Run;
import org.dateline.store.InputRecord;
import org.dateline.text.Digest;
import org.dateline.validate.Finding;
import org.dateline.validate.QuoteCheck;
import org.dateline.validate.Validator;

/** Takes one article after the other from its file to a checked evidence graph. One instance a thread. */
final class ArticleReading {
    private static final ReadLimits LIMITS = ReadLimits.DEFAULT;

    private final Known known;
    private final Iris iris;
    private final Clock clock;
    private final ArticleReader reader = new ArticleReader(LIMITS);
    private final Annotator annotator;
    private final Linker linker;
    private final Extractor extractor;
    private final GraphMapper mapper;
    private final Validator validator = new Validator();
    private final QuoteCheck quotes = new QuoteCheck();

    ArticleReading(Toolkit toolkit, Iris iris, Clock clock, Known known) {
        this.known = known;
        this.iris = iris;
        this.clock = clock;
        this.annotator = new Annotator(toolkit.models(), toolkit.gazetteer());
        this.linker = new Linker(toolkit.gazetteer());
        this.extractor = new Extractor(toolkit.gazetteer(), toolkit.rules());
        this.mapper = new GraphMapper(iris, toolkit.pipeline(), toolkit.gazetteer()::named);
    }

    /** Whether the store holds this publication as the same pipeline reads it. */
    interface Known {
        boolean has(Node publication);
    }

    /** What an input came to. */
    sealed interface Result {
        /** Nothing can be taken from it; without a record when not even its bytes could be read. */
        record Refused(String name, Optional<InputRecord> input, String reason, String remedy, List<Finding> findings)
                implements Result {
            Refused(String name, Optional<InputRecord> input, String reason, String remedy) {
                this(name, input, reason, remedy, List.of());
            }
        }

        /** The store has it. */
        record Present(InputRecord input, Node publication) implements Result {}

        /** Its evidence graph is whole and breaks no shape but soft ones, which the findings tell. */
        record Ready(InputRecord input, Reading reading, ArticleGraph graph, Run run, List<Finding> findings)
                implements Result {}
    }

    Result read(InputFile file) {
        Input input;
        try {
            input = file.open(LIMITS);
        } catch (UncheckedIOException e) {
            return new Result.Refused(
                    file.name(), Optional.empty(), "it cannot be opened: " + e.getCause(), "check its permissions");
        }
        InputRecord record = new InputRecord(file.name(), Digest.of(input.bytes()));
        ReadResult result = reader.read(input);
        if (result instanceof ReadResult.Readable readable) {
            return read(record, readable.article());
        }
        if (result instanceof ReadResult.Unreadable unreadable) {
            return new Result.Refused(file.name(), Optional.of(record), unreadable.reason(), unreadable.remedy());
        }
        throw new AssertionError(result);
    }

    private Result read(InputRecord input, Article article) {
        Node publication = iris.publication(article);
        if (known.has(publication)) {
            return new Result.Present(input, publication);
        }
        Instant started = clock.instant();
        AnnotatedArticle annotated = annotator.annotate(article);
        LinkedArticle linked = linker.link(annotated);
        Reading reading = extractor.extract(linked);
        ArticleGraph graph = mapper.map(reading);
        List<Finding> findings = findings(article, graph);
        List<Finding> faults = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.VIOLATION)
                .toList();
        if (!faults.isEmpty()) {
            Finding first = faults.get(0);
            return new Result.Refused(
                    input.sourceName(),
                    Optional.of(input),
                    faults.size() + " faults in its graph, the first: "
                            + first.shape().map(shape -> shape + ": ").orElse("") + first.message() + " at "
                            + first.focus(),
                    "report it together with the article: this is a fault in Dateline",
                    findings);
        }
        Run run = new Run(started, clock.instant(), Pipeline.runningCommit());
        return new Result.Ready(input, reading, graph, run, findings);
    }

    private List<Finding> findings(Article article, ArticleGraph graph) {
        List<Finding> findings = new ArrayList<>(validator.validate(graph));
        findings.addAll(quotes.check(graph.quads(), article.text()));
        return findings.stream().sorted().toList();
    }
}
