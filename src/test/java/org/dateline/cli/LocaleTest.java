package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of their own on machines that are set to other languages and zones, with other numbers of threads and other
 * orders of files: they make one store, and read each other's.
 */
class LocaleTest {
    @TempDir
    Path folder;

    private String run(String language, String zone, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.timezone=" + zone,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int exitCode = process.waitFor();
        String told = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(exitCode).as(told).isZero();
        return told;
    }

    @Test
    void a_store_that_was_made_in_turkish_and_one_made_in_arabic_are_one() throws Exception {
        Path first = Path.of("data/articles/05-qaim-front.txt");
        Path second = Path.of("data/articles/15-hakkari-border-clash.txt");
        Path turkish = folder.resolve("tr");
        Path arabic = folder.resolve("ar");
        run("tr", "Pacific/Auckland", "build", first, second, "--store", turkish, "--threads", "1", "-q");
        run("ar", "America/St_Johns", "build", second, first, "--store", arabic, "--threads", "2", "-q");
        assertThat(run("ar", "UTC", "verify", "--store", turkish)).endsWith("all as recorded\n");
        assertThat(run("en", "UTC", "diff", turkish, arabic))
                .isEqualTo("0 statements added, 0 withdrawn, 0 changed; 0 quads added, 0 withdrawn\n");
    }
}
