package org.dateline.audit;

import java.util.List;
import java.util.Optional;

/**
 * All that a store can say about where one statement comes from. Offsets count code points, the end not included; an
 * empty string means that the store says nothing.
 *
 * @param passages in the order of the text
 * @param document empty for an incident and for a derived figure, which belong to no document
 * @param figure what a claim says; empty for anything else
 * @param reader what read it; empty where no rule is recorded
 * @param happening when and where; empty for a stance
 * @param others what speaks for or against it or belongs to it
 * @param standings the graphs that speak of it
 */
public record Explanation(
        Subject subject,
        List<Passage> passages,
        Optional<Document> document,
        Optional<Figure> figure,
        Word word,
        Optional<Reader> reader,
        Optional<Happening> happening,
        List<Other> others,
        List<Standing> standings) {
    public Explanation {
        passages = List.copyOf(passages);
        others = List.copyOf(others);
        standings = List.copyOf(standings);
    }

    /** What is explained. */
    public enum Kind {
        CLAIM("claim"),
        STANCE("stance"),
        REPORT("report"),
        INCIDENT("incident"),
        FIGURE("figure");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** @param told it in a few words */
    public record Subject(String iri, Kind kind, String told) {}

    /**
     * A sentence that the statement rests on.
     *
     * @param evidence false when only the place or the day of the event stands in it
     * @param marks in the order of the text
     */
    public record Passage(String iri, int begin, int end, String quote, boolean evidence, List<Mark> marks) {
        public Passage {
            marks = List.copyOf(marks);
        }
    }

    /** What words of a passage tell. */
    public enum Role {
        NUMBER('^'),
        CLAIMANT('c'),
        RELAY('r'),
        STANCE('s'),
        EVENT('e'),
        DAY('d'),
        PLACE('p');

        private final char sign;

        Role(char sign) {
            this.sign = sign;
        }

        /** The sign that stands below such words on a terminal. */
        char sign() {
            return sign;
        }
    }

    /** Words of a passage and what they tell. */
    public record Mark(Role role, int begin, int end, String quote) {}

    /**
     * The publication that carries the words.
     *
     * @param dateSource where its day was found
     * @param inputs names of the files that it was read from
     */
    public record Document(
            String publication,
            String title,
            Named publisher,
            String published,
            String dateSource,
            String url,
            List<String> inputs,
            Hashes hashes) {
        public Document {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * What a document is known by.
     *
     * @param text SHA-256 of the normalised text
     * @param raw SHA-256 of the bytes of the file
     * @param length of the text
     */
    public record Hashes(String text, String raw, int length) {}

    /** Somebody or something with a name. */
    public record Named(String iri, String name) {}

    /**
     * What a claim says; numbers as they stand in the graph.
     *
     * @param words the number in the words of the text
     */
    public record Figure(
            String harm,
            String bound,
            String count,
            String low,
            String high,
            String words,
            String victims,
            String category,
            Hedge hedge) {}

    /** How firmly something is said, and whether it is affirmed or denied. */
    public record Hedge(String certainty, String polarity) {}

    /**
     * On whose word it is told.
     *
     * @param publisher the outlet that carries it; with no claimants it is told on its word alone
     * @param cues phrases of the rule book that stand in the passages: of saying, of hedging, of denying
     */
    public record Word(List<Voice> claimants, List<Voice> relayedBy, Optional<Named> publisher, List<Cue> cues) {
        public static final Word NONE = new Word(List.of(), List.of(), Optional.empty(), List.of());

        public Word {
            claimants = List.copyOf(claimants);
            relayedBy = List.copyOf(relayedBy);
            cues = List.copyOf(cues);
        }
    }

    /**
     * Somebody who vouches for a statement or passes it on.
     *
     * @param affiliation whom an unnamed source speaks for; empty when unknown
     */
    public record Voice(Named who, boolean named, String affiliation) {}

    /** A phrase and the list of the rule book that it stands in. */
    public record Cue(String phrase, String list) {}

    /**
     * What read the statement.
     *
     * @param meaning what the rule reads; of the running release, which {@code sameRules} compares
     * @param measured how often the rule was right on annotated articles; empty where that was not measured
     * @param sameRules whether the running release has the very rule book that read it
     */
    public record Reader(
            String rule,
            String meaning,
            String confidence,
            Optional<Measured> measured,
            boolean sameRules,
            Pipeline pipeline) {}

    /** @param right how many of {@code claims} had the right harm and figure */
    public record Measured(int claims, int right) {}

    /**
     * The pipeline of the evidence graph.
     *
     * @param graph the evidence graph
     * @param ran when the extraction began, in UTC
     */
    public record Pipeline(String graph, String iri, String sha256, String version, String ran, List<File> files) {
        public Pipeline {
            files = List.copyOf(files);
        }
    }

    /** A file that the pipeline reads with. */
    public record File(String kind, String name, String sha256) {}

    /**
     * What is said to have happened.
     *
     * @param report the report, or the incident that is explained
     * @param incident that the report is about; empty before incidents are derived
     */
    public record Happening(
            String report,
            String incident,
            String type,
            boolean aggregate,
            Fixed place,
            Fixed day,
            List<Part> participants) {
        public Happening {
            participants = List.copyOf(participants);
        }
    }

    /**
     * A place or a day, and what fixed it.
     *
     * @param iri of a place; empty for days and where none is known
     * @param value its name, or the first and the last day
     * @param words that tell it; empty when none do
     * @param how what found the words and what they were taken for
     */
    public record Fixed(String iri, String value, String precision, String words, String how) {}

    /** Somebody who takes part in what happened. */
    public record Part(String role, Named who, String certainty) {}

    /** How another statement stands to this one. */
    public enum Relation {
        CONFLICTS("speaks against it: the numbers exclude each other"),
        ASSESSED_BY("stance on it"),
        ASSESSES("the claim that it is about"),
        AGREES("speaks for it: another publication, numbers that agree"),
        SAME_TEXT("copy: the same text, so no further witness"),
        SAME_PUBLICATION("in the same publication, numbers that agree"),
        REPEATS("says again"),
        REPEATED_BY("said again by"),
        SUBSET_OF("part of"),
        HAS_SUBSET("has the part"),
        COUNTED_IN("counted in the figure that a policy derives"),
        COUNTS("claim that it counts"),
        REPORT("report of it"),
        CLAIM("claim about it");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Another statement. */
    public record Other(Relation relation, String iri, String told, String publisher, String published) {}

    /**
     * A graph that speaks of the statement.
     *
     * @param layer what graph it is
     * @param quads how many of its quads have the statement as subject or object
     * @param sha256 recorded hash; empty for graphs that change
     */
    public record Standing(String graph, String layer, int quads, String sha256) {}
}
