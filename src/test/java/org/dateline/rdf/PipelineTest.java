package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.dateline.text.Digest;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final Resource RULES = new Resource("rule book", "rules.tsv", Digest.of("rules"));
    private static final Resource MODEL = new Resource("name model", "person.bin", Digest.of("model"));

    @Test
    void its_id_is_the_hash_of_its_description() {
        Pipeline pipeline = new Pipeline("0.1.0", List.of(RULES, MODEL), new TreeMap<>());
        assertThat(pipeline.description())
                .isEqualTo("dateline 0.1.0\nresource name model " + MODEL.digest() + " person.bin\nresource rule book "
                        + RULES.digest() + " rules.tsv\n");
        assertThat(pipeline.id()).isEqualTo(Digest.of(pipeline.description()).head(12));
    }

    @Test
    void the_order_of_resources_is_no_matter_but_their_content_is() {
        Pipeline one = new Pipeline("0.1.0", List.of(RULES, MODEL), new TreeMap<>());
        assertThat(new Pipeline("0.1.0", List.of(MODEL, RULES, MODEL), new TreeMap<>()).id())
                .isEqualTo(one.id());
        Resource changed = new Resource("rule book", "rules.tsv", Digest.of("other rules"));
        assertThat(new Pipeline("0.1.0", List.of(changed, MODEL), new TreeMap<>()).id())
                .isNotEqualTo(one.id());
    }

    @Test
    void a_release_knows_its_version() {
        assertThat(Pipeline.runningVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }
}
