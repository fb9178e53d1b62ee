package org.dateline.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dateline.text.Digest;

/**
 * A file in the format of GeoNames' dumps ({@code allCountries.txt}, {@code cities500.txt}, {@code IQ.txt}), plain or as
 * GeoNames packs it. A file that cannot be read is an {@link UncheckedIOException} that names it.
 *
 * @param digest of the file's bytes as they are
 * @param faults the first lines that could not be understood
 * @param bad how many there were of them
 */
record GeoNamesDump(Digest digest, List<Fault> faults, int bad) {
    /** What is listed of the faults; a file of another format has millions. */
    private static final int MOST_FAULTS = 100;

    GeoNamesDump {
        faults = List.copyOf(faults);
    }

    /** Hands every row that is used to {@code rows}, in the order of the file. */
    static GeoNamesDump read(Path file, Consumer<GeoNamesRow> rows) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            Lines lines = new Lines(file.toString().replace('\\', '/'), rows);
            if (file.getFileName().toString().endsWith(".zip")) {
                lines.readZip(in);
            } else {
                lines.read(in);
            }
            in.transferTo(OutputStream.nullOutputStream());
            Digest digest =
                    new Digest(HexFormat.of().formatHex(in.getMessageDigest().digest()));
            return new GeoNamesDump(digest, lines.faults, lines.bad);
        } catch (IOException e) {
            throw new UncheckedIOException("GeoNames file cannot be read: " + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** Reads the lines of one file; single use. */
    private static final class Lines {
        private final String name;
        private final Consumer<GeoNamesRow> rows;
        private final List<Fault> faults = new ArrayList<>();
        private int bad;

        Lines(String name, Consumer<GeoNamesRow> rows) {
            this.name = name;
            this.rows = rows;
        }

        /** The first text file of an archive that is not its readme. */
        private void readZip(InputStream in) throws IOException {
            ZipInputStream zip = new ZipInputStream(in);
            ZipEntry entry = zip.getNextEntry();
            while (entry != null
                    && (!entry.getName().endsWith(".txt") || entry.getName().startsWith("readme"))) {
                entry = zip.getNextEntry();
            }
            if (entry == null) {
                report(0, "holds no .txt file", "give an archive that GeoNames publishes, or its .txt file");
            } else {
                read(zip);
            }
        }

        /** Bytes that are no UTF-8 become signs that no name has; the rest of the file is read all the same. */
        private void read(InputStream in) throws IOException {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(line, number);
                }
                number++;
            }
        }

        private void take(String line, int number) {
            GeoNamesRow.Reading reading = GeoNamesRow.read(line);
            if (reading instanceof GeoNamesRow.Read read) {
                rows.accept(read.row());
            } else if (reading instanceof GeoNamesRow.Bad fault) {
                report(number, fault.what(), fault.remedy());
            }
        }

        private void report(int line, String what, String remedy) {
            bad++;
            if (faults.size() < MOST_FAULTS) {
                faults.add(new Fault(name, line, what, remedy));
            }
        }
    }
}
