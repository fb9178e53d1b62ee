package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code NAME.meta.json}: publisher, published, url, title, language, licence; other keys are not ours. */
final class SideFile {
    static final String ENDING = ".meta.json";

    private static final List<String> KEYS =
            List.of("publisher", "published", "url", "title", "language", "licence", "license");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What reading a side file came to. */
    sealed interface Result {
        record Read(Known known) implements Result {}

        record Malformed(Fault fault) implements Result {}
    }

    private SideFile() {}

    /** Reads the side file of the input called {@code name}. */
    static Result read(String name, byte[] bytes) {
        String file = name + ENDING;
        try {
            JsonNode root = JSON.readTree(bytes);
            return root.isObject() ? known(file, root) : malformed(file, "it is no JSON object");
        } catch (JsonProcessingException e) {
            return malformed(
                    file, "it is no JSON (line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            return malformed(file, "it cannot be read as JSON (" + e.getMessage() + ")");
        }
    }

    private static Result known(String file, JsonNode root) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : KEYS) {
            JsonNode value = root.path(key);
            if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
                return malformed(file, "\"" + key + "\" is no string");
            }
            String text = CharacterCleaner.clean(value.asText("")).strip();
            if (!text.isEmpty()) {
                values.put(key, text);
            }
        }
        Optional<String> stated = Optional.ofNullable(values.get("published"));
        Optional<LocalDate> published = stated.flatMap(StatedDay::read);
        if (stated.isPresent() && published.isEmpty()) {
            return malformed(file, "\"published\" is no date like 2017-03-25: " + stated.get());
        }
        return new Result.Read(new Known(
                Optional.ofNullable(values.get("publisher")),
                published,
                Optional.ofNullable(values.get("url")),
                Optional.ofNullable(values.get("title")),
                Optional.ofNullable(values.get("language")),
                Optional.ofNullable(values.get("licence")).or(() -> Optional.ofNullable(values.get("license"))),
                List.of()));
    }

    private static Result malformed(String file, String reason) {
        return new Result.Malformed(new Fault("side file " + file + ": " + reason, "mend or remove " + file));
    }
}
