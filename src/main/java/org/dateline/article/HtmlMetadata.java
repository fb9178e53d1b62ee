package org.dateline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page says of itself: schema.org in JSON-LD first, then OpenGraph and meta elements, then {@code <time>}. */
final class HtmlMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    private HtmlMetadata() {}

    static Known read(Document document) {
        return document.select("script[type=application/ld+json]").stream()
                .flatMap(script -> parsed(script.data()).stream())
                .flatMap(root -> articles(root, 0).stream())
                .map(HtmlMetadata::ofSchema)
                .reduce(Known.NOTHING, Known::orElse)
                .orElse(ofMeta(document))
                .orElse(ofTime(document));
    }

    /** Broken JSON-LD is no fault of the article's text; the page's other statements stand. */
    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> articles(JsonNode node, int depth) {
        List<JsonNode> found = new ArrayList<>();
        if (depth < DEEPEST && node.isArray()) {
            node.forEach(item -> found.addAll(articles(item, depth + 1)));
        } else if (depth < DEEPEST && node.isObject()) {
            if (isArticle(node.path("@type"))) {
                found.add(node);
            }
            found.addAll(articles(node.path("@graph"), depth + 1));
        }
        return found;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }

    private static Known ofSchema(JsonNode article) {
        return new Known(
                names(article.path("publisher")).stream().findFirst(),
                text(article.path("datePublished")).flatMap(StatedDay::read),
                text(article.path("url"))
                        .or(() -> text(article.path("mainEntityOfPage").path("@id"))),
                text(article.path("headline")),
                text(article.path("inLanguage")),
                text(article.path("license")),
                names(article.path("author")));
    }

    private static List<String> names(JsonNode node) {
        if (node.isArray()) {
            List<String> names = new ArrayList<>();
            node.forEach(one -> names.addAll(names(one)));
            return names;
        }
        return text(node.isObject() ? node.path("name") : node).map(List::of).orElse(List.of());
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? tidy(node.asText()) : Optional.empty();
    }

    private static Known ofMeta(Document document) {
        return new Known(
                meta(document, "og:site_name", "application-name", "dc.publisher"),
                Stream.of(
                                "article:published_time",
                                "datePublished",
                                "date",
                                "dc.date",
                                "dcterms.date",
                                "pubdate",
                                "publish-date",
                                "sailthru.date",
                                "dc.date.issued")
                        .flatMap(name -> meta(document, name).flatMap(StatedDay::read).stream())
                        .findFirst(),
                meta(document, "og:url").or(() -> link(document, "canonical")),
                meta(document, "og:title", "twitter:title", "dc.title"),
                attribute(document.selectFirst("html[lang]"), "lang")
                        .or(() -> meta(document, "og:locale").map(locale -> locale.replace('_', '-'))),
                meta(document, "dcterms.license", "dc.rights").or(() -> link(document, "license")),
                meta(document, "author").map(List::of).orElse(List.of()));
    }

    /** The first date that the article itself is marked with. */
    private static Known ofTime(Document document) {
        Optional<LocalDate> day = document.select("time[datetime]").stream()
                .filter(time -> time.closest("aside, nav, footer, li, [class*=comment], [class*=related]") == null)
                .flatMap(time -> StatedDay.read(time.attr("datetime")).stream())
                .findFirst();
        return new Known(
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Optional<String> meta(Document document, String... names) {
        return Stream.of(names)
                .flatMap(
                        name -> document
                                .select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name
                                        + "]")
                                .stream())
                .map(element -> attribute(element, "content").orElse(""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> link(Document document, String relation) {
        return attribute(document.selectFirst("link[rel=" + relation + "][href]"), "href");
    }

    private static Optional<String> attribute(@org.jspecify.annotations.Nullable Element element, String name) {
        return Optional.ofNullable(element).flatMap(it -> tidy(Objects.requireNonNull(it.attr(name))));
    }

    private static Optional<String> tidy(String value) {
        String clean = CharacterCleaner.clean(value).replaceAll("\\s+", " ").strip();
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }
}
