package org.dateline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.audit.Explanation.Document;
import org.dateline.audit.Explanation.Mark;
import org.dateline.audit.Explanation.Passage;
import org.dateline.audit.Explanation.Standing;

/** What somebody who does not trust the program can do to check an explanation, as commands with what they must print. */
final class HandChecks {
    /**
     * One thing to do.
     *
     * @param command to be run as it stands, or empty for something that only a reader can do
     * @param expected what it prints, or what the reader should find
     */
    record Check(String command, String expected) {}

    private HandChecks() {}

    static List<Check> of(Explanation explanation) {
        List<Check> checks = new ArrayList<>();
        explanation.document().ifPresent(document -> {
            String file = file(document);
            checks.add(new Check("sha256sum " + file, document.hashes().raw()));
            if (file.endsWith(".txt")) {
                words(explanation)
                        .ifPresent(words -> checks.add(new Check(
                                "python3 -c 'print(open(\"" + file + "\", encoding=\"utf-8\").read()[" + words.begin()
                                        + ":" + words.end() + "])'",
                                words.quote())));
            }
        });
        explanation.standings().stream()
                .filter(standing -> !standing.sha256().isEmpty())
                .map(HandChecks::graph)
                .forEach(checks::add);
        checks.add(new Check("", "Read the sentence: does it say this, of these people, on that word?"));
        return checks;
    }

    private static Check graph(Standing standing) {
        return new Check(
                "dateline export crate CRATE --store STORE && zgrep -hF '<" + standing.graph()
                        + "> .' CRATE/graphs/*.nq.gz | LC_ALL=C sort | sha256sum",
                standing.sha256());
    }

    private static Optional<Mark> words(Explanation explanation) {
        return explanation.passages().stream()
                .filter(Passage::evidence)
                .flatMap(passage -> passage.marks().stream())
                .min((one, other) -> one.role().compareTo(other.role()));
    }

    /** The name of the file, if nothing in it means anything to a shell. */
    private static String file(Document document) {
        return document.inputs().stream()
                .filter(name -> name.matches("[A-Za-z0-9_][A-Za-z0-9._/-]*"))
                .findFirst()
                .orElse("FILE");
    }
}
