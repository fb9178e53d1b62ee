package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.Articles.blocks;
import static org.dateline.article.Articles.bytes;
import static org.dateline.article.Articles.read;
import static org.dateline.article.Articles.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.text.Digest;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final String WORDS = "Séven men died in Šayh Miskīn, a café owner said.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void reads_the_encoding_that_a_byte_order_mark_gives(String encoding) {
        byte[] marked = ("\uFEFF" + WORDS).getBytes(Charset.forName(encoding));

        assertThat(read(marked, MediaKind.TEXT))
                .isInstanceOfSatisfying(
                        ReadResult.Readable.class,
                        it -> assertThat(it.article().text().value()).isEqualTo(WORDS));
    }

    @Test
    void reads_the_encoding_that_a_page_states() {
        byte[] page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>\u0093Café\u0094 owner dead</p>"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(page, MediaKind.HTML))
                .isInstanceOfSatisfying(
                        ReadResult.Readable.class,
                        it -> assertThat(it.article().text().value()).isEqualTo("“Café” owner dead"));
    }

    @Test
    void reads_other_bytes_by_their_look_and_says_so() {
        byte[] western = "Le café a été détruit. Sept blessés à l'hôpital, a déclaré la mairie."
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(western, MediaKind.TEXT)).isInstanceOfSatisfying(ReadResult.Readable.class, it -> {
            assertThat(it.article().text().value()).startsWith("Le café a été");
            assertThat(it.article().blocks().get(0).reason()).contains("not valid UTF-8");
        });
    }

    @Test
    void brings_text_into_one_form() {
        Article article = text("Cafe\u0301 hit\r\n\r\nTen\u00A0000 fled.\u200B\rSoft\u00ADly\u0007 now.");

        assertThat(article.text().value()).isEqualTo("Café hit\n\nTen 000 fled.\nSoftly  now.");
    }

    @Test
    void keeps_the_digest_of_the_bytes_as_they_came() {
        byte[] raw = bytes("Three died.\r\n");

        assertThat(read(raw, MediaKind.TEXT))
                .isInstanceOfSatisfying(
                        ReadResult.Readable.class,
                        it -> assertThat(it.article().rawDigest()).isEqualTo(Digest.of(raw)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refuses_what_is_no_article(byte[] bytes, MediaKind kind, String reason) {
        assertThat(read(bytes, kind)).isInstanceOfSatisfying(ReadResult.Unreadable.class, it -> {
            assertThat(it.name()).isEqualTo("a.txt");
            assertThat(it.reason()).contains(reason);
            assertThat(it.remedy()).isNotBlank();
        });
    }

    static Stream<Object[]> unreadable() {
        return Stream.of(
                new Object[] {bytes(""), MediaKind.TEXT, "empty"},
                new Object[] {bytes(" \n\n\t "), MediaKind.TEXT, "empty"},
                new Object[] {new byte[] {'P', 'K', 3, 4, 0, 0, 'x'}, MediaKind.TEXT, "NUL"},
                new Object[] {bytes("%PDF-1.4 stream"), MediaKind.TEXT, "PDF"},
                new Object[] {bytes("a\u0001\u0002\u0003\u0004b"), MediaKind.TEXT, "control"},
                new Object[] {bytes("<html><body><script>x()</script></body></html>"), MediaKind.HTML, "no text"});
    }

    @Test
    void refuses_an_input_beyond_the_limit() {
        ArticleReader strict = new ArticleReader(new ReadLimits(10, 5));
        Input large = new Input("a.txt", bytes("Eleven men."), Optional.empty(), MediaKind.TEXT);
        Input longLine = new Input("a.txt", bytes("One.\nSix men"), Optional.empty(), MediaKind.TEXT);

        assertThat(strict.read(large))
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        it -> assertThat(it.reason()).contains("10 bytes"));
        assertThat(new ArticleReader(new ReadLimits(100, 5)).read(longLine))
                .isInstanceOfSatisfying(
                        ReadResult.Unreadable.class,
                        it -> assertThat(it.reason()).contains("line 2"));
    }

    @Test
    void reads_a_page_that_calls_itself_a_text_file() {
        assertThat(text("<!DOCTYPE html>\n<html><body><p>Nine men died in the raid.</p></body></html>")
                        .text()
                        .value())
                .isEqualTo("Nine men died in the raid.");
    }

    @Test
    void survives_a_page_nested_beyond_all_reason() {
        String page = "<div>".repeat(20_000) + "Nine men died." + "</div>".repeat(20_000);

        assertThat(blocks(Articles.page(page))).containsExactly("BODY Nine men died.");
    }

    @ParameterizedTest
    @MethodSource("jumbles")
    void blocks_lie_in_order_inside_the_text_and_reading_twice_gives_the_same(String jumble) {
        for (MediaKind kind : MediaKind.values()) {
            ReadResult result = read(bytes(jumble), kind);
            assertThat(read(bytes(jumble), kind)).isEqualTo(result);
            if (result instanceof ReadResult.Readable readable) {
                int end = 0;
                for (Block block : readable.article().blocks()) {
                    Span span = block.span();
                    assertThat(span.begin()).as(jumble).isGreaterThanOrEqualTo(end);
                    assertThat(readable.article().text().slice(span)).as(jumble).isNotBlank();
                    end = span.end();
                }
            }
        }
    }

    static Stream<String> jumbles() {
        String[] pieces = {
            "Posted on July 12 2016 by A B ",
            "Nine died. ",
            "\n\n",
            "\n",
            "Read more: ",
            "MOSUL, Iraq (AP) - ",
            "Source: X/",
            " Enditem",
            "<p>",
            "</p>",
            "<nav>",
            "<b>",
            "By Salma Idris",
            "12 Comments",
            "[A/AP]",
            "𝒟é",
            "e\u0301",
            "Share ",
            "| ",
            "2017-03-25 ",
            "<script>",
            "<a href=x>",
            "</a>",
            "<br>",
            "&amp;",
            "\uD800",
            "(AFP Photo) ",
            "154 Related Men ",
            "UN: Men",
            "said. [AFP]"
        };
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, 500)
                .mapToObj(i -> IntStream.range(0, 2 + random.nextInt(14))
                        .mapToObj(j -> pieces[random.nextInt(pieces.length)])
                        .reduce("", String::concat));
    }
}
