package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A score as a JSON object, for other programs. */
final class ScoreJson {
    private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode root = mapper.createObjectNode();

    ScoreJson add(String name, Hits hits) {
        root.withObjectProperty("found")
                .putObject(name)
                .put("precision", hits.precision())
                .put("recall", hits.recall())
                .put("f1", hits.f1())
                .put("right", hits.right())
                .put("gold", hits.gold())
                .put("found", hits.found());
        return this;
    }

    ScoreJson add(String name, Share share) {
        root.withObjectProperty("right")
                .putObject(name)
                .put("share", share.value())
                .put("right", share.part())
                .put("of", share.all());
        return this;
    }

    ScoreJson add(Reliability reliability) {
        ArrayNode bins = root.putArray("reliability");
        for (Reliability.Bin bin : reliability.bins()) {
            bins.addObject()
                    .put("low", bin.low())
                    .put("high", bin.high())
                    .put("mean", bin.mean())
                    .put("right", bin.right().part())
                    .put("of", bin.right().all());
        }
        root.put("calibrationError", reliability.error());
        return this;
    }

    ScoreJson add(List<Failure> failures) {
        ObjectNode kinds = root.putObject("kindsOfFailure");
        Failures.counts(failures).forEach(kinds::put);
        ArrayNode list = root.putArray("failures");
        for (Failure failure : failures) {
            list.addObject()
                    .put("article", failure.article())
                    .put("kind", failure.kind())
                    .put("gold", failure.gold())
                    .put("read", failure.read())
                    .put("sentence", failure.sentence());
        }
        return this;
    }

    String write() {
        try {
            return mapper.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("a tree of JSON always has a form", e);
        }
    }
}
