package org.dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.text.Digest;

/**
 * Reads gazetteer folders into one gazetteer: a later folder adds entries, and replaces those of an earlier one that
 * have the same id.
 */
public final class GazetteerReader {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Located> located = new TreeMap<>();

    private record Located(Entry entry, Table table, Row row) {}

    private GazetteerReader() {}

    /** The gazetteer that {@code folders} make together, or everything that is wrong with them. */
    public static GazetteerReading read(List<GazetteerFolder> folders) {
        return new GazetteerReader().readAll(folders);
    }

    private GazetteerReading readAll(List<GazetteerFolder> folders) {
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        for (GazetteerFolder folder : folders) {
            reportStrangers(folder);
            readFolder(folder, hashed);
        }
        List<Entry> entries = located.values().stream().map(Located::entry).toList();
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        ReferenceCheck check = new ReferenceCheck(byId);
        located.values().forEach(each -> faults.addAll(check.faults(each.entry(), each.row())));
        if (faults.isEmpty()) {
            return new GazetteerReading.Sound(new Gazetteer(entries, Digest.of(hashed.toByteArray())));
        }
        faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
        return new GazetteerReading.Faulty(faults);
    }

    private void reportStrangers(GazetteerFolder folder) {
        String known = "name its tables places.tsv, actors.tsv, organisations.tsv, people.tsv";
        if (folder.tables().isEmpty()) {
            faults.add(new Fault(folder.name(), 0, "has no table", known));
        }
        for (String file : folder.tables().keySet()) {
            if (Table.named(file).isEmpty()) {
                faults.add(new Fault(folder.name() + "/" + file, 0, "is no table of a gazetteer", known));
            }
        }
    }

    private void readFolder(GazetteerFolder folder, ByteArrayOutputStream hashed) {
        Map<String, Located> here = new TreeMap<>();
        for (Table table : Table.values()) {
            Optional<byte[]> bytes = Optional.ofNullable(folder.tables().get(table.fileName()));
            bytes.ifPresent(all -> {
                hashed.writeBytes(all);
                readTable(TableRows.read(folder.name() + "/" + table.fileName(), table, all), table, here);
            });
        }
        located.putAll(here);
    }

    private void readTable(TableRows read, Table table, Map<String, Located> here) {
        faults.addAll(read.faults());
        for (Row row : read.rows()) {
            Entry entry = table.read(row);
            faults.addAll(row.faults());
            claim(here, new Located(entry, table, row));
        }
    }

    private void claim(Map<String, Located> here, Located entry) {
        String id = entry.entry().id();
        Optional<Located> overridden = Optional.ofNullable(located.get(id));
        if (here.putIfAbsent(id, entry) != null) {
            faults.add(entry.row().fault("duplicate id " + id, "give one of the two another id"));
        } else if (overridden.isPresent() && overridden.get().table() != entry.table()) {
            String other = overridden.get().table().fileName();
            faults.add(entry.row().fault("id " + id + " belongs to " + other, "override it there or use another id"));
        }
    }
}
