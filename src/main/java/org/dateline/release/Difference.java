package org.dateline.release;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.dateline.rdf.CanonicalQuads;

/**
 * What one release or store has that another has not.
 *
 * @param added quads that only the second has, in canonical order
 * @param withdrawn quads that only the first has, in canonical order
 */
public record Difference(List<Quad> added, List<Quad> withdrawn) {
    public Difference {
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Graphs with equal hashes are not looked into. */
    public static Difference between(Contents first, Contents second) {
        SortedMap<String, CanonicalQuads> before = first.graphs();
        SortedMap<String, CanonicalQuads> after = second.graphs();
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Quad> added = new ArrayList<>();
        List<Quad> withdrawn = new ArrayList<>();
        for (String name : names) {
            List<Quad> old = quads(before, name);
            List<Quad> now = quads(after, name);
            if (!old.equals(now)) {
                withdrawn.addAll(without(old, now));
                added.addAll(without(now, old));
            }
        }
        return new Difference(added, withdrawn);
    }

    private static List<Quad> quads(Map<String, CanonicalQuads> graphs, String name) {
        CanonicalQuads graph = graphs.get(name);
        return graph == null ? List.of() : graph.quads();
    }

    private static List<Quad> without(List<Quad> quads, List<Quad> others) {
        Set<Quad> known = new HashSet<>(others);
        return quads.stream().filter(quad -> !known.contains(quad)).toList();
    }

    public boolean isEmpty() {
        return added.isEmpty() && withdrawn.isEmpty();
    }

    /** An RDF patch that makes the second out of the first. */
    public String patch() {
        StringBuilder out = new StringBuilder("TX .\n");
        withdrawn.forEach(quad -> append(out, 'D', quad));
        added.forEach(quad -> append(out, 'A', quad));
        return out.append("TC .\n").toString();
    }

    /** A row of a patch is a line of N-Quads behind a letter. */
    private static void append(StringBuilder out, char change, Quad quad) {
        out.append(change).append(' ').append(CanonicalQuads.line(quad));
    }

    /** The quads by subject, in the order of subjects. */
    static SortedMap<String, List<Quad>> bySubject(List<Quad> quads) {
        SortedMap<String, List<Quad>> subjects = new TreeMap<>();
        quads.forEach(quad -> subjects.computeIfAbsent(quad.getSubject().toString(), iri -> new ArrayList<>())
                .add(quad));
        return subjects;
    }
}
