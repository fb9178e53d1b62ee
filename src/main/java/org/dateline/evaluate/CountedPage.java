package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleReader;
import org.dateline.article.Input;
import org.dateline.article.MediaKind;
import org.dateline.article.ReadLimits;
import org.dateline.article.ReadResult;
import org.dateline.claim.Claim;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.event.Event;

/**
 * A page of which somebody counted the victims.
 *
 * @param published the day, ISO; empty when unknown
 * @param incident what somebody found the page to be about; empty when not said
 */
record CountedPage(String id, String text, String published, long killed, long wounded, String incident) {
    /** Shorter ones are remains of pages, not articles. */
    private static final int LEAST_CHARACTERS = 400;

    /**
     * The pages of a file with one JSON object a line: {@code text}, {@code published}, {@code gold.num_killed} and
     * {@code gold.num_injured}, perhaps {@code id}.
     *
     * @throws IllegalArgumentException naming file and line of what is no such object
     */
    static List<CountedPage> read(Path file) {
        List<CountedPage> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try {
            for (String line : Files.readAllLines(file)) {
                pages.add(page(json, line, file + ":" + (pages.size() + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return pages;
    }

    private static CountedPage page(ObjectMapper json, String line, String where) {
        JsonNode root;
        try {
            root = json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + ": no JSON: " + e.getOriginalMessage(), e);
        }
        return new CountedPage(
                root.path("id").asText(where),
                need(root, "text", where).asText(),
                root.path("published").asText(""),
                need(need(root, "gold", where), "num_killed", where).asLong(),
                need(need(root, "gold", where), "num_injured", where).asLong(),
                root.path("incident").asText(""));
    }

    private static JsonNode need(JsonNode node, String field, String where) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException(where + " lacks " + field);
        }
        return value;
    }

    boolean isWhole() {
        return text.length() >= LEAST_CHARACTERS;
    }

    /**
     * Whether a claim is right, as far as the counts tell: a figure as large as the count is, a larger one is not. A smaller
     * one may be a part of it, and sums of other events, denials and vague figures are not what was counted.
     */
    Optional<Boolean> judge(Claim claim, Event event) {
        boolean counted = claim.harm() == Harm.KILLED || claim.harm() == Harm.WOUNDED;
        long count = claim.harm() == Harm.KILLED ? killed : wounded;
        long value = claim.quantity().count().orElse(claim.quantity().high().orElse(-1));
        boolean comparable = counted && !event.aggregate() && claim.polarity() == Polarity.AFFIRMED && value >= count;
        return comparable ? Optional.of(value == count) : Optional.empty();
    }

    /** The page as an article; empty when it cannot be read as one. */
    Optional<Article> article() {
        ObjectNode side = new ObjectMapper().createObjectNode();
        if (!published.isEmpty()) {
            side.put("published", published);
        }
        Input input = new Input(
                id + ".txt",
                text.getBytes(StandardCharsets.UTF_8),
                Optional.of(side.toString().getBytes(StandardCharsets.UTF_8)),
                MediaKind.TEXT);
        return new ArticleReader(ReadLimits.DEFAULT).read(input) instanceof ReadResult.Readable readable
                ? Optional.of(readable.article())
                : Optional.empty();
    }
}
