package org.dateline.build;

import java.util.List;
import java.util.Optional;
import org.dateline.store.Outcome;
import org.dateline.validate.Finding;

/**
 * What became of one input.
 *
 * @param name of the input, as the build names it
 * @param reason why it was refused
 * @param remedy what its owner can do about that
 * @param findings shapes that its graph breaks: of one that was refused the faults, of one that was built the warnings
 * @param notTaken triggers with a number from which no claim was taken
 */
public record InputAccount(
        String name,
        Outcome outcome,
        Optional<String> reason,
        Optional<String> remedy,
        int quads,
        int events,
        int claims,
        List<Finding> findings,
        List<NotTaken> notTaken) {
    public InputAccount {
        findings = List.copyOf(findings);
        notTaken = List.copyOf(notTaken);
    }

    static InputAccount refused(String name, String reason, String remedy, List<Finding> findings) {
        return new InputAccount(
                name, Outcome.REFUSED, Optional.of(reason), Optional.of(remedy), 0, 0, 0, findings, List.of());
    }

    static InputAccount unchanged(String name) {
        return new InputAccount(
                name, Outcome.UNCHANGED, Optional.empty(), Optional.empty(), 0, 0, 0, List.of(), List.of());
    }

    /**
     * Words that looked like a claim.
     *
     * @param words as they stand in the text
     * @param begin in code points, as {@code end}
     * @param reason why no claim was taken from them
     * @param sentence the sentence they stand in; only told, never kept with the store
     */
    public record NotTaken(String words, int begin, int end, String reason, String sentence) {}
}
