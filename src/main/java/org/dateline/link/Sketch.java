package org.dateline.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A sketch of a text: the smallest hashes of its runs of five words. The share of hashes that two sketches have in common
 * estimates the share of runs that the texts have in common, whatever their length.
 */
final class Sketch {
    private static final int RUN = 5;
    private static final int SIZE = 64;

    private Sketch() {}

    /** Eight hexadecimal digits each, ascending. */
    static List<String> of(List<String> words) {
        TreeSet<Long> hashes = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            hashes.add(hash(String.join(" ", words.subList(i, i + RUN))));
            if (hashes.size() > SIZE) {
                hashes.pollLast();
            }
        }
        List<String> sketch = new ArrayList<>();
        hashes.forEach(hash -> sketch.add(String.format(Locale.ROOT, "%08x", hash)));
        return sketch;
    }

    /** FNV-1a of 64 bits, folded to 32; part of the evidence, so it must never change. */
    private static long hash(String run) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : run.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return (hash ^ (hash >>> 32)) & 0xffffffffL;
    }
}
