package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.annotate.MentionKind;
import org.dateline.claim.Bound;
import org.dateline.claim.Harm;
import org.dateline.event.EventType;
import org.dateline.merge.PublicationSummary;
import org.dateline.rdf.ReadingBuilder;
import org.dateline.rdf.SampleReadings;
import org.junit.jupiter.api.Test;

class SummaryReaderTest {
    private static PublicationSummary summary(ReadingBuilder reading) {
        return new SummaryReader(DatasetGraphFactory.create(), ReadingBuilder.IRIS)
                .read(reading.graph().quads());
    }

    @Test
    void who_speaks_for_a_force_is_no_person_to_know_an_event_by() {
        ReadingBuilder builder = ReadingBuilder.article("Omar Saleh said that shelling near qaim killed Amal Harbi.")
                .by("Tigris Wire", "2017-03-21")
                .mention("Omar Saleh", MentionKind.PERSON, Optional.empty())
                .mention("Amal Harbi", MentionKind.PERSON, Optional.empty())
                .event(EventType.SHELLING, "shelling", "2017-03-21", SampleReadings.QAIM)
                .claim(Harm.KILLED, "Amal Harbi", Bound.EXACT, 1, "Amal Harbi");
        PublicationSummary summary = summary(builder.saidBy(builder.party("Omar Saleh", true, Optional.empty())));
        assertThat(summary.traits().persons()).containsExactly("amal harbi");
        assertThat(summary.lead())
                .hasValueSatisfying(lead -> assertThat(lead.claims())
                        .singleElement()
                        .satisfies(
                                claim -> assertThat(claim.victimNames()).containsExactlyInAnyOrder("amal", "harbi")));
    }
}
