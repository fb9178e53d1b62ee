package org.dateline.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dateline.claim.Harm;
import org.dateline.claim.VictimCategory;
import org.dateline.event.EventType;
import org.dateline.text.Digest;

/** The words that the rules know, read from {@code data/rules}; immutable once read. */
public final class RuleBook {
    private static final List<String> FILES = List.of(
            "triggers.tsv",
            "victims.tsv",
            "modifiers.tsv",
            "events.tsv",
            "cues.tsv",
            "words.tsv",
            "places.tsv",
            "times.tsv",
            "rules.tsv",
            "confidence.tsv");

    private final Phrases<Trigger> triggers = new Phrases<>();
    private final Phrases<VictimNoun> victims = new Phrases<>();
    private final Map<String, VictimCategory> modifiers = new HashMap<>();
    private final Phrases<EventType> events = new Phrases<>();
    private final Map<EventType, Integer> eventOrder = new EnumMap<>(EventType.class);
    private final Map<String, Phrases<String>> cues = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Measured> measured = new HashMap<>();
    private final Map<String, List<String>> cuePhrases = new TreeMap<>();
    private final Digest digest;

    /** A noun for persons: whether it is plural, and the class it tells. */
    record VictimNoun(boolean plural, VictimCategory category) {}

    private RuleBook(Function<String, String> contentOf) {
        StringBuilder all = new StringBuilder();
        for (String file : FILES) {
            String content = contentOf.apply(file);
            all.append(file).append('\n').append(content);
            rows(content).forEach(row -> add(file, row));
        }
        digest = Digest.of(all.toString());
    }

    /** The rule book that the program carries. */
    public static RuleBook shipped() {
        return new RuleBook(RuleBook::resource);
    }

    /** SHA-256 over all files in a fixed order. */
    public Digest digest() {
        return digest;
    }

    /** What the rule with this id reads, in one sentence; empty when no rule has the id. */
    public Optional<String> meaning(String ruleId) {
        return Optional.ofNullable(meanings.get(ruleId));
    }

    /**
     * How a rule did on annotated articles.
     *
     * @param claims how many claims it read there
     * @param right how many of them had the right harm and figure
     */
    public record Measured(int claims, int right) {}

    /** How the rule with this id did on annotated articles; empty when that was not measured. */
    public Optional<Measured> measured(String ruleId) {
        return Optional.ofNullable(measured.get("rule=" + ruleId));
    }

    /** All phrases of the lists in {@code cues.tsv}, by the list's name. */
    public Map<String, List<String>> cues() {
        return Collections.unmodifiableMap(cuePhrases);
    }

    /** How likely claims are right. */
    Confidence confidence() {
        return new Confidence(weights);
    }

    Optional<Phrases.Hit<Trigger>> triggerAt(Words words, int i) {
        return triggers.at(words, i);
    }

    Optional<Phrases.Hit<VictimNoun>> victimAt(Words words, int i) {
        return victims.at(words, i);
    }

    Optional<VictimCategory> modifier(String word) {
        return Optional.ofNullable(modifiers.get(word));
    }

    Phrases<EventType> events() {
        return events;
    }

    /** Where {@code type} stands in the order of the file: the smaller wins. */
    int order(EventType type) {
        return eventOrder.getOrDefault(type, eventOrder.size());
    }

    /** The phrases of a list in {@code cues.tsv}. */
    Phrases<String> cue(String list) {
        Phrases<String> phrases = cues.get(list);
        if (phrases == null) {
            throw new IllegalArgumentException("no list of cues: " + list);
        }
        return phrases;
    }

    /** The words of a list in {@code words.tsv} {@code places.tsv} or {@code times.tsv}. */
    Set<String> words(String list) {
        Set<String> found = words.get(list);
        if (found == null) {
            throw new IllegalArgumentException("no list of words: " + list);
        }
        return found;
    }

    private void add(String file, String[] row) {
        switch (file) {
            case "triggers.tsv" -> addTrigger(row);
            case "victims.tsv" -> addVictim(row);
            case "modifiers.tsv" -> modifiers.put(row[0], category(row[1]));
            case "events.tsv" -> addEvent(row);
            case "rules.tsv" -> meanings.put(row[0], row[1]);
            case "confidence.tsv" -> addWeight(row);
            case "words.tsv", "places.tsv", "times.tsv" ->
                words.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
            default -> addCue(row);
        }
    }

    private void addWeight(String[] row) {
        weights.put(row[0], Double.parseDouble(row[1]));
        measured.put(row[0], new Measured(Integer.parseInt(row[2]), Integer.parseInt(row[3])));
    }

    private void addCue(String[] row) {
        cues.computeIfAbsent(row[0], k -> new Phrases<>()).add(row[1], row[1]);
        cuePhrases.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]);
    }

    private void addTrigger(String[] row) {
        Trigger.Use use = use(row[2]);
        String[] forms = row[3].split("\\|");
        Optional<EventType> event = row.length > 4 && !row[4].isEmpty() ? Optional.of(event(row[4])) : Optional.empty();
        for (int i = 0; i < forms.length; i++) {
            if (!forms[i].equals("-")) {
                triggers.add(forms[i], new Trigger(row[0], harm(row[1]), use, form(use, i), event));
            }
        }
    }

    private static Trigger.Form form(Trigger.Use use, int column) {
        if (use == Trigger.Use.ADJECTIVE || use.compareTo(Trigger.Use.NOMINAL) >= 0) {
            return Trigger.Form.OTHER;
        }
        return column < 2 ? Trigger.Form.BASE : column < 4 ? Trigger.Form.PAST : Trigger.Form.ING;
    }

    private void addVictim(String[] row) {
        victims.add(row[0], new VictimNoun(row[0].equals(row[1]), category(row[2])));
        if (!row[0].equals(row[1])) {
            victims.add(row[1], new VictimNoun(true, category(row[2])));
        }
    }

    private void addEvent(String[] row) {
        EventType type = event(row[1]);
        eventOrder.putIfAbsent(type, eventOrder.size());
        events.add(row[0], type);
    }

    private static List<String[]> rows(String content) {
        List<String[]> rows = new ArrayList<>();
        List<String> lines = content.lines().toList();
        boolean header = true;
        for (String line : lines) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!header) {
                rows.add(line.split("\t", -1));
            }
            header = false;
        }
        return rows;
    }

    private static String resource(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream("/data/rules/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its rule file " + file + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read rule file " + file, e);
        }
    }

    private static Trigger.Use use(String word) {
        return Trigger.Use.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Harm harm(String code) {
        for (Harm harm : Harm.values()) {
            if (harm.code().equals(code)) {
                return harm;
            }
        }
        throw new IllegalArgumentException("no harm: " + code);
    }

    private static VictimCategory category(String code) {
        for (VictimCategory category : VictimCategory.values()) {
            if (category.code().equals(code)) {
                return category;
            }
        }
        throw new IllegalArgumentException("no victim category: " + code);
    }

    private static EventType event(String code) {
        for (EventType type : EventType.values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no event type: " + code);
    }
}
