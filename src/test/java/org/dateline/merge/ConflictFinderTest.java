package org.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ConflictFinderTest {
    private final ConflictFinder finder = new ConflictFinder();

    private static ReportSummary report(String publication, String text, ClaimSummary... claims) {
        Told told = Told.by(publication).text(text);
        for (ClaimSummary claim : claims) {
            told.claim(claim);
        }
        return told.event("airstrike", "", "").summary().reports().get(0);
    }

    private static ClaimSummary claim(String iri, String words) {
        return Told.claimOf(iri, words);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/dateline/merge/conflicts.csv", useHeadersInDisplayName = true)
    void two_claims(String one, String other, boolean conflict) {
        Incident incident =
                new Incident(List.of(report("a", "1", claim("a/1", one)), report("b", "2", claim("b/1", other))));
        assertThat(finder.find(incident)).hasSize(conflict ? 1 : 0);
    }

    @Test
    void copies_of_one_dispatch_do_not_contradict_each_other() {
        ReportSummary one = report("a", "1", claim("a/1", "killed civilian affirmed 5 5"));
        ReportSummary copy = report("b", "1", claim("b/1", "killed civilian affirmed 7 7"));
        assertThat(finder.find(new Incident(List.of(one, copy)))).isEmpty();
    }

    @Test
    void two_voices_in_one_text_contradict_each_other() {
        ClaimSummary doctor = claim("a/1", "killed civilian affirmed 19 19 doctor");
        ClaimSummary commander = claim("a/2", "killed civilian affirmed 23 23 commander");
        assertThat(finder.find(new Incident(List.of(report("a", "1", doctor, commander)))))
                .hasSize(1);
    }

    @Test
    void one_voice_in_one_text_corrects_itself() {
        ClaimSummary first = claim("a/1", "killed civilian affirmed 19 19 doctor");
        ClaimSummary second = claim("a/2", "killed civilian affirmed 23 23 doctor");
        assertThat(finder.find(new Incident(List.of(report("a", "1", first, second)))))
                .isEmpty();
    }

    @Test
    void a_part_does_not_contradict_a_whole() {
        OptionalLong four = OptionalLong.of(4);
        ClaimSummary children = new ClaimSummary(
                "a/2",
                "killed",
                "civilian",
                true,
                four,
                four,
                true,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of());
        ReportSummary one = report("a", "1", claim("a/1", "killed civilian affirmed 13 13"), children);
        ReportSummary other = report("b", "2", claim("b/1", "killed civilian affirmed 13 13"));
        assertThat(finder.find(new Incident(List.of(one, other)))).isEmpty();
    }
}
