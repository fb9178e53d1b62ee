package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads annotated articles: one JSON object a file, as data/gold/claims/README.md describes it. */
final class GoldReader {
    private final ObjectMapper json = new ObjectMapper();

    /**
     * The articles of a folder's JSON files, ordered by name.
     *
     * @throws IllegalArgumentException naming the file and the claim if something is missing
     * @throws UncheckedIOException if the folder cannot be read
     */
    List<ToldArticle> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            if (sorted.isEmpty()) {
                throw new IllegalArgumentException("no annotated articles (*.json) in " + folder);
            }
            return sorted.stream().map(this::article).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private ToldArticle article(Path file) {
        JsonNode root;
        try {
            root = json.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        Map<String, String> figures = new TreeMap<>();
        List<Told> claims = new ArrayList<>();
        JsonNode nodes = need(root, "claims", file.toString());
        for (JsonNode node : nodes) {
            Told claim = claim(node, file + ": claim " + node.path("id").asText("without id"), figures);
            figures.put(claim.id(), claim.figure());
        }
        nodes.forEach(node -> claims.add(claim(node, file.toString(), figures)));
        List<ToldStance> stances = new ArrayList<>();
        for (JsonNode node : root.path("stances")) {
            stances.add(stance(node, file + ": a stance", figures));
        }
        return new ToldArticle(need(root, "doc", file.toString()).asText(), claims, stances);
    }

    private static JsonNode need(JsonNode node, String field, String where) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException(where + " lacks " + field);
        }
        return value;
    }

    private static Told claim(JsonNode claim, String where, Map<String, String> figures) {
        JsonNode victims = need(claim, "victims", where);
        JsonNode place = claim.path("place");
        JsonNode time = claim.path("time");
        return new Told(
                need(claim, "id", where).asText(),
                need(claim, "harm", where).asText(),
                number(claim, "low"),
                number(claim, "best"),
                number(claim, "high"),
                need(claim, "bound", where).asText(),
                need(claim, "count_text", where).asText(),
                text(victims, "text"),
                need(victims, "category", where).asText(),
                need(claim, "type", where).asText(),
                need(claim, "aggregate", where).asBoolean(),
                text(place, "name"),
                text(place, "text"),
                text(time, "start"),
                text(time, "end"),
                doers(claim.path("perpetrators")),
                texts(claim.path("claimants")),
                texts(claim.path("relayed_by")),
                need(claim, "certainty", where).asText(),
                need(claim, "polarity", where).asText(),
                need(claim, "sentence", where).asText(),
                !text(claim, "repeats").isEmpty(),
                "",
                1,
                detail(claim, figures));
    }

    private static Told.Detail detail(JsonNode claim, Map<String, String> figures) {
        List<Told.Part> parts = new ArrayList<>();
        claim.path("roles").forEach(role -> parts.add(new Told.Part(text(role, "role"), text(role, "text"))));
        return new Told.Detail(
                figures.getOrDefault(text(claim, "subsetOf"), ""),
                text(claim, "excludes"),
                text(claim, "placePrecision"),
                text(claim, "timePrecision"),
                parts);
    }

    private static ToldStance stance(JsonNode stance, String where, Map<String, String> figures) {
        String claim = need(stance, "claim", where).asText();
        String figure = figures.get(claim);
        if (figure == null) {
            throw new IllegalArgumentException(where + " is about " + claim + ", which is no claim");
        }
        String holder = text(stance, "holder");
        return new ToldStance(
                need(stance, "kind", where).asText(),
                figure,
                holder.isEmpty() ? List.of() : List.of(holder),
                need(stance, "sentence", where).asText());
    }

    private static List<Told.Doer> doers(JsonNode perpetrators) {
        List<Told.Doer> doers = new ArrayList<>();
        for (JsonNode doer : perpetrators) {
            String name = text(doer, "name");
            doers.add(new Told.Doer(name.isEmpty() ? text(doer, "text") : name, text(doer, "certainty")));
        }
        return doers;
    }

    private static OptionalLong number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? OptionalLong.of(value.asLong()) : OptionalLong.empty();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : "";
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
