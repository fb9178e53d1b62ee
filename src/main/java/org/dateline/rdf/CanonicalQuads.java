package org.dateline.rdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.dateline.text.Digest;

/**
 * Quads without blank nodes, each once, in the order of the bytes of their lines: the form that is hashed, equal to the
 * output of RDFC-1.0.
 */
public final class CanonicalQuads {
    private final List<Quad> quads;
    private final byte[] bytes;

    /** @throws IllegalArgumentException if there is a blank node among them */
    public CanonicalQuads(Collection<Quad> quads) {
        Map<byte[], Quad> sorted = new TreeMap<>(Arrays::compareUnsigned);
        quads.forEach(quad -> sorted.put(NQuads.line(quad).getBytes(StandardCharsets.UTF_8), quad));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        sorted.keySet().forEach(all::writeBytes);
        this.quads = List.copyOf(sorted.values());
        this.bytes = all.toByteArray();
    }

    /** One quad as it stands among the canonical bytes, with its line end. */
    public static String line(Quad quad) {
        return NQuads.line(quad);
    }

    public List<Quad> quads() {
        return quads;
    }

    /** Canonical N-Quads in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public Digest digest() {
        return Digest.of(bytes);
    }
}
