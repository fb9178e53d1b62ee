package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.FoundInputs;
import org.dateline.article.InputFinder;
import org.dateline.build.Build;
import org.dateline.build.BuildReport;
import org.dateline.build.Toolkit;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the graph of the sample articles, which is built once for all of them. */
final class SampleGraph implements ParameterResolver {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Built.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleGraph.class))
                .getOrComputeIfAbsent(Built.class, type -> build(), Built.class);
    }

    private static Built build() {
        Toolkit toolkit = Toolkit.shipped();
        FoundInputs found = new InputFinder().find(List.of(Path.of("data/articles")));
        Path folder = temporary();
        GraphStore store = GraphStore.create(folder.resolve("kg"), new Iris(Iris.DEFAULT_BASE));
        BuildReport report = new Build(toolkit, NOON, 2)
                .run(((FoundInputs.Found) found).files(), store, (input, number, total) -> {}, () -> false);
        assertThat(report.refused()).isEmpty();
        return new Built(toolkit, store, folder);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("dateline-samples");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }

    /** A store of all sample articles, and what they were read with. */
    record Built(Toolkit toolkit, GraphStore store, Path folder) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            store.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
