package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.claim.Bound;
import org.dateline.claim.Certainty;
import org.dateline.claim.Harm;
import org.dateline.claim.Polarity;
import org.dateline.claim.StanceKind;
import org.dateline.claim.VictimCategory;
import org.dateline.event.EventType;
import org.dateline.event.Role;
import org.dateline.event.RoleCertainty;
import org.dateline.event.WherePrecision;
import org.dateline.time.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated articles in data/gold/claims keep to the rules of their README. */
class GoldArticlesTest {
    private static final Path FOLDER = Path.of("data/gold/claims");
    private static final int SHORTEST_SENTENCE = 20;
    private static final Set<String> HARMS = codes(Harm.values(), Harm::code);
    private static final Set<String> BOUNDS = codes(Bound.values(), Bound::code);
    private static final Set<String> CATEGORIES = codes(VictimCategory.values(), VictimCategory::code);
    private static final Set<String> TYPES = codes(EventType.values(), EventType::code);
    private static final Set<String> CERTAINTIES = codes(Certainty.values(), Certainty::code);
    private static final Set<String> POLARITIES = codes(Polarity.values(), Polarity::code);
    private static final Set<String> ROLES = codes(Role.values(), Role::code);
    private static final Set<String> ROLE_CERTAINTIES = codes(RoleCertainty.values(), RoleCertainty::code);
    private static final Set<String> STANCES = codes(StanceKind.values(), StanceKind::code);
    private static final Set<String> PLACE_PRECISIONS = codes(WherePrecision.values(), WherePrecision::code);
    private static final Set<String> TIME_PRECISIONS = codes(DatePrecision.values(), DatePrecision::code);

    private final List<String> faults = new ArrayList<>();

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("gold"))) {
            return files.sorted().toList().stream();
        }
    }

    private static <T> Set<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void each_annotation_is_well_formed(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(file));
        String name = file.getFileName().toString().replace(".json", "");
        String text = Files.readString(FOLDER.resolve("texts").resolve(name + ".txt"));
        check(root.path("doc").asText().equals(name), "doc is not " + name);
        check(Normalizer.isNormalized(text, Normalizer.Form.NFC), "the text is not in NFC");
        Set<String> ids = new HashSet<>();
        root.path("claims").forEach(claim -> check(ids.add(claim.path("id").asText()), "an id twice"));
        root.path("claims").forEach(claim -> claim(claim, text, ids));
        root.path("stances").forEach(stance -> stance(stance, text, ids));

        assertThat(faults).isEmpty();
    }

    private void claim(JsonNode claim, String text, Set<String> ids) {
        String id = claim.path("id").asText() + ": ";
        code(id, claim.path("harm"), HARMS);
        code(id, claim.path("bound"), BOUNDS);
        code(id, claim.path("victims").path("category"), CATEGORIES);
        code(id, claim.path("type"), TYPES);
        code(id, claim.path("certainty"), CERTAINTIES);
        code(id, claim.path("polarity"), POLARITIES);
        optionalCode(id, claim.path("placePrecision"), PLACE_PRECISIONS);
        optionalCode(id, claim.path("timePrecision"), TIME_PRECISIONS);
        claim.path("perpetrators").forEach(doer -> code(id, doer.path("certainty"), ROLE_CERTAINTIES));
        claim.path("roles").forEach(role -> code(id, role.path("role"), ROLES));
        String sentence = claim.path("sentence").asText();
        once(id, sentence, text);
        check(sentence.contains(claim.path("count_text").asText()), id + "count_text is not in the sentence");
        for (String other : List.of("repeats", "subsetOf")) {
            boolean known = !claim.path(other).isTextual()
                    || ids.contains(claim.path(other).asText());
            check(known, id + other + " is no claim");
        }
        number(id, claim);
        words(id, claim, text);
    }

    private void number(String id, JsonNode claim) {
        boolean best = claim.path("best").isIntegralNumber();
        boolean ends =
                claim.path("low").isIntegralNumber() && claim.path("high").isIntegralNumber();
        String bound = claim.path("bound").asText();
        check(best == !(bound.equals("vague") || bound.equals("range")), id + "best and bound do not agree");
        check(ends == bound.equals("range"), id + "low, high and bound do not agree");
    }

    private void words(String id, JsonNode claim, String text) {
        List<JsonNode> written = new ArrayList<>();
        written.add(claim.path("victims").path("text"));
        written.add(claim.path("place").path("text"));
        written.add(claim.path("time").path("text"));
        claim.path("perpetrators").forEach(doer -> written.add(doer.path("text")));
        claim.path("claimants").forEach(written::add);
        claim.path("relayed_by").forEach(written::add);
        written.stream()
                .filter(JsonNode::isTextual)
                .forEach(words -> check(text.contains(words.asText()), id + "not in the text: " + words));
    }

    private void stance(JsonNode stance, String text, Set<String> ids) {
        code("a stance: ", stance.path("kind"), STANCES);
        check(ids.contains(stance.path("claim").asText()), "a stance about no claim");
        once("a stance: ", stance.path("sentence").asText(), text);
    }

    private void once(String id, String sentence, String text) {
        int times = text.split(Pattern.quote(sentence), -1).length - 1;
        check(times == 1 && sentence.length() >= SHORTEST_SENTENCE, id + times + " times in the text: " + sentence);
    }

    private void code(String id, JsonNode value, Set<String> codes) {
        check(codes.contains(value.asText()), id + "no code: " + value);
    }

    private void optionalCode(String id, JsonNode value, Set<String> codes) {
        check(!value.isTextual() || codes.contains(value.asText()), id + "no code: " + value);
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    @Test
    void rare_values_are_common_enough_to_be_measured() {
        List<Told> claims = new GoldReader()
                .read(FOLDER.resolve("gold")).stream()
                        .flatMap(article -> article.claims().stream())
                        .toList();

        assertThat(claims).filteredOn(Told::isHedged).hasSizeGreaterThanOrEqualTo(60);
        assertThat(claims).filteredOn(Told::isDenied).hasSizeGreaterThanOrEqualTo(60);
        assertThat(claims).filteredOn(Told::isRelayed).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void each_text_is_annotated() throws IOException {
        try (Stream<Path> texts = Files.list(FOLDER.resolve("texts"))) {
            assertThat(texts.map(text -> text.getFileName().toString())
                            .filter(name -> name.endsWith(".txt"))
                            .map(name -> FOLDER.resolve("gold").resolve(name.replace(".txt", ".json"))))
                    .allMatch(Files::isRegularFile);
        }
    }
}
