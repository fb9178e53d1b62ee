package org.dateline.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.dateline.store.Outcome;
import org.dateline.validate.Finding;
import org.junit.jupiter.api.Test;

class BuildReportTest {
    private static final Finding FAULT = new Finding(
            Optional.of("SpanShape"), "urn:node", Optional.of("urn:path"), "A span.", Finding.Severity.VIOLATION);
    private static final Finding WARNING = new Finding(
            Optional.of("LikelyClaimShape"), "urn:claim", Optional.empty(), "Unlikely.", Finding.Severity.WARNING);

    private static final BuildReport REPORT = new BuildReport(
            "0.1.0",
            "0123456789ab",
            List.of(
                    InputAccount.refused("bad.txt", "1 faults in its graph", "report it", List.of(FAULT)),
                    new InputAccount(
                            "good.txt",
                            Outcome.BUILT,
                            Optional.empty(),
                            Optional.empty(),
                            9,
                            1,
                            1,
                            List.of(WARNING),
                            List.of())),
            0,
            List.of());

    @Test
    void faults_and_warnings_are_listed_with_node_shape_and_message() throws Exception {
        JsonNode inputs = new ObjectMapper().readTree(REPORT.json()).get("inputs");
        JsonNode fault = inputs.get(0).get("findings").get(0);
        assertThat(fault.get("severity").asText()).isEqualTo("violation");
        assertThat(fault.get("node").asText()).isEqualTo("urn:node");
        assertThat(fault.get("shape").asText()).isEqualTo("SpanShape");
        assertThat(fault.get("path").asText()).isEqualTo("urn:path");
        assertThat(fault.get("message").asText()).isEqualTo("A span.");
        assertThat(inputs.get(1).get("findings").get(0).get("shape").asText()).isEqualTo("LikelyClaimShape");
    }

    @Test
    void the_text_counts_warnings_and_names_what_was_refused() {
        assertThat(REPORT.text())
                .contains("refused: bad.txt: 1 faults in its graph; report it")
                .contains("warnings: 1 statements break a soft rule");
    }
}
