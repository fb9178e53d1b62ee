package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dateline.gazetteer.GazetteerSources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gazetteer a verb reads with. */
final class Gazetteers {
    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "A folder of TSV tables that add to the gazetteer or replace entries of it.")
    private @Nullable Path folder;

    @Option(
            names = "--geonames",
            paramLabel = "FILE",
            description = "A GeoNames dump (allCountries, cities500, a country; .txt or .zip) for places that the"
                    + " gazetteer lacks.")
    private @Nullable Path geonames;

    GazetteerSources sources() {
        if (geonames != null && !Files.isRegularFile(geonames)) {
            throw Problem.misuse("there is no GeoNames file " + geonames, "check the path");
        }
        return new GazetteerSources(Optional.ofNullable(folder), Optional.ofNullable(geonames));
    }

    /** Loads them; lines of the dump that cannot be understood are told and left out. */
    static GazetteerSources.Loaded load(GazetteerSources sources, Progress progress) {
        try {
            GazetteerSources.Loaded loaded = sources.load();
            loaded.faults().forEach(fault -> progress.say(fault.toString()));
            if (loaded.badLines() > 0) {
                progress.say(
                        String.format(Locale.ROOT, "%d lines of the GeoNames file are left out", loaded.badLines()));
            }
            return loaded;
        } catch (IllegalStateException e) {
            throw Problem.misuse(String.valueOf(e.getMessage()), "mend the tables");
        }
    }
}
