package org.dateline.build;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.dateline.store.Outcome;
import org.dateline.validate.Finding;

/**
 * The account of a build: every input, in the order of names. It holds no time of day, so that equal builds give equal
 * reports.
 *
 * @param software release that built
 * @param pipeline id of the pipeline
 * @param left inputs that a build which was stopped has not come to
 * @param lapsed corrections that do not apply to the store as it is now, each with what became of it
 */
public record BuildReport(String software, String pipeline, List<InputAccount> inputs, int left, List<String> lapsed) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public BuildReport {
        inputs = List.copyOf(inputs);
        lapsed = List.copyOf(lapsed);
    }

    /** Number of inputs with this outcome. */
    public long count(Outcome outcome) {
        return inputs.stream().filter(input -> input.outcome() == outcome).count();
    }

    /** The inputs that were refused, in order. */
    public List<InputAccount> refused() {
        return inputs.stream()
                .filter(input -> input.outcome() == Outcome.REFUSED)
                .toList();
    }

    /** The report for people: a line of sums, then a line for each refused input. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%d inputs: %d built, %d unchanged, %d refused%n",
                inputs.size() + left,
                count(Outcome.BUILT),
                count(Outcome.UNCHANGED),
                count(Outcome.REFUSED)));
        out.append(String.format(
                Locale.ROOT,
                "added: %d claims in %d reports of events, %d quads; %d numbers seen and not taken%n",
                sum(InputAccount::claims),
                sum(InputAccount::events),
                sum(InputAccount::quads),
                sum(input -> input.notTaken().size())));
        for (InputAccount input : refused()) {
            out.append(String.format(
                    Locale.ROOT,
                    "refused: %s: %s; %s%n",
                    input.name(),
                    input.reason().orElse("no reason given"),
                    input.remedy().orElse("leave it out")));
        }
        lapsed.forEach(line -> out.append(String.format(Locale.ROOT, "correction not applied: %s%n", line)));
        long warnings =
                sum(input -> input.outcome() == Outcome.BUILT ? input.findings().size() : 0);
        if (warnings > 0) {
            out.append(String.format(
                    Locale.ROOT, "warnings: %d statements break a soft rule; the JSON report lists them%n", warnings));
        }
        if (left > 0) {
            out.append(String.format(
                    Locale.ROOT, "stopped: %d inputs are left; the same command goes on from here%n", left));
        }
        return out.toString();
    }

    /** A line for each place where a word of harm and a number stood and yet no claim was taken, with the reason. */
    public List<String> notTaken() {
        return inputs.stream()
                .flatMap(input -> input.notTaken().stream()
                        .map(seen -> String.format(
                                Locale.ROOT,
                                "not taken: %s, characters %d to %d, \"%s\": %s: %s",
                                input.name(),
                                seen.begin(),
                                seen.end(),
                                seen.words(),
                                seen.reason(),
                                seen.sentence())))
                .toList();
    }

    /** The whole report as JSON. */
    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("software", software);
        root.put("pipeline", pipeline);
        ObjectNode sums = root.putObject("sums");
        for (Outcome outcome : List.of(Outcome.BUILT, Outcome.UNCHANGED, Outcome.REFUSED)) {
            sums.put(outcome.code(), count(outcome));
        }
        sums.put("left", left);
        sums.put("quads", sum(InputAccount::quads));
        sums.put("events", sum(InputAccount::events));
        sums.put("claims", sum(InputAccount::claims));
        sums.put("notTaken", sum(input -> input.notTaken().size()));
        ArrayNode corrections = root.putArray("correctionsNotApplied");
        lapsed.forEach(corrections::add);
        ArrayNode list = root.putArray("inputs");
        inputs.forEach(input -> write(input, list.addObject()));
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values that is no JSON", e);
        }
    }

    private static void write(InputAccount input, ObjectNode node) {
        node.put("name", input.name());
        node.put("outcome", input.outcome().code());
        input.reason().ifPresent(reason -> node.put("reason", reason));
        input.remedy().ifPresent(remedy -> node.put("remedy", remedy));
        writeFindings(input.findings(), node);
        if (input.outcome() != Outcome.BUILT) {
            return;
        }
        node.put("quads", input.quads());
        node.put("events", input.events());
        node.put("claims", input.claims());
        ArrayNode notTaken = node.putArray("notTaken");
        for (InputAccount.NotTaken seen : input.notTaken()) {
            notTaken.addObject()
                    .put("words", seen.words())
                    .put("begin", seen.begin())
                    .put("end", seen.end())
                    .put("reason", seen.reason());
        }
    }

    private static void writeFindings(List<Finding> findings, ObjectNode node) {
        if (findings.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode fault = list.addObject();
            fault.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            fault.put("node", finding.focus());
            finding.shape().ifPresent(shape -> fault.put("shape", shape));
            finding.path().ifPresent(path -> fault.put("path", path));
            fault.put("message", finding.message());
        }
    }

    private long sum(ToLongFunction<InputAccount> part) {
        return inputs.stream().mapToLong(part).sum();
    }
}
