package org.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.annotate.MentionKind;
import org.dateline.annotate.SentenceReader;
import org.dateline.article.Article;
import org.dateline.article.Block;
import org.dateline.article.BlockKind;
import org.dateline.article.Metadata;
import org.dateline.text.Digest;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Token;

/**
 * Reads labels beside the text: a folder with {@code documents.json} and {@code entities.json}, one object a line. Its
 * phrases ("the Iraqi forces near Mosul") are cut down to the names in them; of phrases in each other the longest that is
 * a name stays.
 */
final class StandoffReader {
    private static final Map<String, MentionKind> KINDS = Map.of(
            "Person", MentionKind.PERSON,
            "Organisation", MentionKind.ORGANISATION,
            "Location", MentionKind.LOCATION,
            "Nationality", MentionKind.NATIONALITY);

    private static final Set<String> INSIDE =
            Set.of("of", "the", "for", "and", "in", "al", "bin", "ibn", "on", "to", "&", "-");
    private static final Set<String> NO_NAMES =
            Set.of("The", "We", "They", "He", "She", "It", "I", "You", "Our", "A", "This");
    private static final Pattern LINE = Pattern.compile(".+");
    private static final int LONGEST = 8;

    private final ObjectMapper json = new ObjectMapper();
    private final SentenceReader words;

    StandoffReader(SentenceReader words) {
        this.words = words;
    }

    /** The sentences of the documents in {@code folder}, ordered by the documents' ids. */
    List<LabelledSentence> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode document : objects(folder.resolve("documents.json"))) {
            texts.put(document.path("_id").asText(), document.path("text").asText());
        }
        Map<String, List<Label>> labels = new TreeMap<>();
        for (JsonNode entity : objects(folder.resolve("entities.json"))) {
            MentionKind kind = KINDS.get(entity.path("type").asText());
            Span span =
                    new Span(entity.path("begin").asInt(), entity.path("end").asInt());
            if (kind != null) {
                labels.computeIfAbsent(entity.path("documentId").asText(), id -> new ArrayList<>())
                        .add(new Label(span, kind));
            }
        }
        List<LabelledSentence> sentences = new ArrayList<>();
        texts.forEach((id, text) -> words.read(article(id, text))
                .forEach(sentence -> sentences.add(labelled(id, sentence, labels.getOrDefault(id, List.of())))));
        return List.copyOf(sentences);
    }

    private List<JsonNode> objects(Path file) {
        List<JsonNode> objects = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                JsonNode node = json.readTree(line);
                (node.isArray() ? node : List.of(node)).forEach(objects::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return objects;
    }

    private static Article article(String id, String characters) {
        Text text = Text.of(characters);
        List<Block> blocks = LINE.matcher(text.value())
                .results()
                .map(line -> new Block(new Span(line.start(), line.end()), BlockKind.BODY, "line"))
                .toList();
        return new Article(id, Digest.of(characters), text, blocks, Metadata.NONE);
    }

    private static LabelledSentence labelled(String document, Sentence sentence, List<Label> phrases) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        List<Label> names = new ArrayList<>();
        phrases.stream()
                .map(phrase -> new Label(name(sentence, forms, phrase.words()), phrase.kind()))
                .filter(label -> isName(forms, label.words()))
                .sorted(Comparator.comparing((Label label) -> -label.words().length())
                        .thenComparing(Label::words)
                        .thenComparing(Label::kind))
                .filter(label -> names.stream().noneMatch(name -> name.words().overlaps(label.words())))
                .forEach(names::add);
        names.sort(Comparator.comparing(Label::words));
        return new LabelledSentence(document, forms, names);
    }

    /** The words of the phrase without those at its ends that are no part of a name. */
    private static Span name(Sentence sentence, List<String> forms, Span phrase) {
        int begin = 0;
        while (begin < forms.size() && sentence.tokens().get(begin).span().begin() < phrase.begin()) {
            begin++;
        }
        int end = forms.size();
        while (end > begin && sentence.tokens().get(end - 1).span().end() > phrase.end()) {
            end--;
        }
        while (begin < end && !mayOpen(forms.get(begin))) {
            begin++;
        }
        while (end > begin && !mayOpen(forms.get(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean mayOpen(String word) {
        boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.startsWith("al-");
        return capital && !NO_NAMES.contains(word);
    }

    private static boolean isName(List<String> forms, Span span) {
        return span.length() > 0
                && span.length() <= LONGEST
                && forms.subList(span.begin(), span.end()).stream()
                        .allMatch(word -> mayOpen(word) || INSIDE.contains(word) || Character.isDigit(word.charAt(0)));
    }
}
