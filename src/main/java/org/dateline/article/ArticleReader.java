package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Digest;
import org.dateline.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads an input into an article: its characters, its blocks with their kinds, and what is known of its publication. The
 * same bytes and side file always give the same article.
 */
public final class ArticleReader {
    private static final Pattern IS_HTML =
            Pattern.compile("^\\s*<(?:!doctype html|html)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDING = Pattern.compile("\\.[^./]+$");

    private final ReadLimits limits;

    public ArticleReader(ReadLimits limits) {
        this.limits = limits;
    }

    public ReadResult read(Input input) {
        if (input.bytes().length > limits.maxBytes()) {
            return unreadable(input, "it is larger than " + limits.maxBytes() + " bytes", "split it into articles");
        }
        SideFile.Result side = input.sideFile()
                .map(bytes -> SideFile.read(ENDING.matcher(input.name()).replaceFirst(""), bytes))
                .orElse(new SideFile.Result.Read(Known.NOTHING));
        if (side instanceof SideFile.Result.Malformed malformed) {
            return malformed.fault().in(input.name());
        }
        Decoded decoded = CharacterDecoder.decode(input.bytes(), input.kind());
        if (decoded instanceof Decoded.NoText noText) {
            return noText.fault().in(input.name());
        }
        return read(input, ((SideFile.Result.Read) side).known(), (Decoded.Characters) decoded);
    }

    private ReadResult read(Input input, Known known, Decoded.Characters characters) {
        if (characters.value().isBlank()) {
            return unreadable(input, "it is empty", "remove it, or fetch the article again");
        }
        boolean html = input.kind() == MediaKind.HTML
                || IS_HTML.matcher(characters.value()).find();
        return html ? readHtml(input, known, characters) : readText(input, known, characters);
    }

    private ReadResult readText(Input input, Known known, Decoded.Characters characters) {
        String clean = CharacterCleaner.clean(characters.value());
        int line = 1;
        for (String words : (Iterable<String>) clean.lines()::iterator) {
            if (words.length() > limits.maxLine()) {
                return unreadable(
                        input,
                        "line " + line + " is longer than " + limits.maxLine() + " characters",
                        "give the article as paragraphs");
            }
            line++;
        }
        return article(input, known, Optional.empty(), TextPassages.compose(clean), characters.remark());
    }

    private ReadResult readHtml(Input input, Known known, Decoded.Characters characters) {
        Document document = Jsoup.parse(characters.value());
        Composition composition = HtmlPassages.compose(document);
        if (composition.passages().isEmpty()) {
            return unreadable(input, "the page holds no text", "save the page after it has loaded");
        }
        for (int i = 0; i < composition.passages().size(); i++) {
            if (composition.passages().get(i).text().length() > limits.maxLine()) {
                return unreadable(
                        input,
                        "paragraph " + (i + 1) + " is longer than " + limits.maxLine() + " characters",
                        "give the article as paragraphs");
            }
        }
        Known all = known.orElse(HtmlMetadata.read(document));
        Optional<String> title = Optional.of(document.title()).filter(it -> !it.isBlank());
        return article(input, all, title, composition, characters.remark());
    }

    private static ReadResult article(
            Input input, Known known, Optional<String> pageTitle, Composition composition, String remark) {
        if (composition.passages().isEmpty()) {
            return unreadable(input, "it holds no text", "remove it, or fetch the article again");
        }
        List<Passage> passages = PassageSplitter.split(composition.passages());
        List<Block> blocks = BlockSorter.sort(passages, known.title().or(() -> pageTitle), known.bylines());
        Text text = Text.of(composition.text());
        return new ReadResult.Readable(new Article(
                input.name(),
                Digest.of(input.bytes()),
                text,
                remarked(blocks, remark),
                CreditReader.complete(known, text.value(), blocks)));
    }

    /** How the bytes were decoded concerns the whole article; its first block says so. */
    private static List<Block> remarked(List<Block> blocks, String remark) {
        if (remark.isEmpty()) {
            return blocks;
        }
        List<Block> remarked = new ArrayList<>(blocks);
        Block first = blocks.get(0);
        remarked.set(0, new Block(first.span(), first.kind(), first.reason() + "; " + remark));
        return remarked;
    }

    private static ReadResult unreadable(Input input, String reason, String remedy) {
        return new ReadResult.Unreadable(input.name(), reason, remedy);
    }
}
