package org.dateline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;

/** A program of its own that adds articles to a store, one after the other, until it is killed. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private OtherProgram(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProgram start(Path store, int articles) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                store.toString(),
                Integer.toString(articles)));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new OtherProgram(builder.start());
    }

    /** Waits until it has written that line. */
    void await(String line) throws IOException {
        String read = out.readLine();
        while (read != null && !read.equals(line)) {
            read = out.readLine();
        }
        if (read == null) {
            throw new IOException("ended before '" + line + "'");
        }
    }

    long id() {
        return process.pid();
    }

    /** As {@code kill -9}. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a program to end", e);
        }
    }

    static ReadingBuilder article(int number) {
        return SampleReadings.toll("Outlet " + number, "2017-03-21", SampleReadings.QAIM, 5 + number % 3)
                .named("a" + number + ".txt");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (GraphStore store = GraphStore.openOrCreate(Path.of(args[0]), ReadingBuilder.IRIS)) {
            Stores.addShared(store);
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                Stores.add(store, article(i));
                System.out.println("added " + i);
            }
            System.out.println("done");
            System.in.read();
        }
    }
}
