package org.dateline.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Digest;

/**
 * Where a gazetteer is read from: the tables that come with the program, a folder of tables that goes before them, and a
 * GeoNames dump for the rest of the world.
 */
public record GazetteerSources(Optional<Path> folder, Optional<Path> geonames) {
    /** What comes with the program. */
    public static final GazetteerSources SHIPPED = new GazetteerSources(Optional.empty(), Optional.empty());

    /**
     * What was read.
     *
     * @param dump of the GeoNames file, if there is one
     * @param faults lines of the GeoNames file that could not be understood and are left out, the first hundred
     * @param badLines how many such lines there are
     */
    public record Loaded(Gazetteer gazetteer, Optional<Digest> dump, List<Fault> faults, int badLines) {
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads them. A line of the dump that cannot be understood is left out and told.
     *
     * @throws IllegalStateException listing the faults of the tables by file and line
     * @throws java.io.UncheckedIOException naming what cannot be read
     */
    public Loaded load() {
        List<GazetteerFolder> folders = new ArrayList<>();
        folders.add(GazetteerFolder.shipped());
        folder.ifPresent(path -> folders.add(GazetteerFolder.at(path)));
        Gazetteer tables = GazetteerReader.read(folders).orThrow();
        return geonames.map(file -> withDump(tables, file))
                .orElseGet(() -> new Loaded(tables, Optional.empty(), List.of(), 0));
    }

    /** {@code tables} with the places of a GeoNames file behind them. */
    static Loaded withDump(Gazetteer tables, Path file) {
        GeoNamesMerger merger = new GeoNamesMerger(tables);
        GeoNamesDump dump = GeoNamesDump.read(file, merger::add);
        return new Loaded(merger.merged(), Optional.of(dump.digest()), dump.faults(), dump.bad());
    }
}
