package org.dateline.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out which encoding bytes are in: by mark, by what a page says of itself, as UTF-8, or by the look of them. */
final class CharacterDecoder {
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int LENGTH_OF_A_HEAD = 4096;
    /** Western pages that say Latin-1 mean windows-1252, as browsers know. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final Fault BINARY =
            new Fault("it holds NUL bytes, so it is no text", "give the article as text or HTML in UTF-8");
    private static final Fault CONTROLS = new Fault(
            "it is full of control characters, so it is no text", "give the article as text or HTML in UTF-8");
    private static final Fault PDF = new Fault("it is a PDF", "save the article as text or HTML");

    private CharacterDecoder() {}

    static Decoded decode(byte[] bytes, MediaKind kind) {
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return new Decoded.NoText(PDF);
        }
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return new Decoded.Characters(withoutMark(decodeLeniently(bytes, marked.get())), "");
        }
        if (hasNul(bytes)) {
            return new Decoded.NoText(BINARY);
        }
        Decoded.Characters characters = unmarked(bytes, kind);
        return mostlyControls(characters.value()) ? new Decoded.NoText(CONTROLS) : characters;
    }

    private static Decoded.Characters unmarked(byte[] bytes, MediaKind kind) {
        Optional<Charset> stated = kind == MediaKind.HTML ? byStatement(bytes) : Optional.empty();
        if (stated.isPresent()) {
            Optional<String> asStated = decodeStrictly(bytes, stated.get());
            if (asStated.isPresent()) {
                return new Decoded.Characters(asStated.get(), "");
            }
        }
        return decodeStrictly(bytes, StandardCharsets.UTF_8)
                .map(value -> new Decoded.Characters(value, ""))
                .orElseGet(() -> byLook(bytes));
    }

    private static Decoded.Characters byLook(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset guess = match == null ? WESTERN : charset(match.getName()).orElse(WESTERN);
        Charset used = guess.name().startsWith("UTF-16") || guess.name().startsWith("UTF-32") ? WESTERN : guess;
        return new Decoded.Characters(
                decodeLeniently(bytes, used),
                "the bytes are not valid UTF-8 and were read as " + used.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> byStatement(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LENGTH_OF_A_HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = META_CHARSET.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WESTERN : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String decodeLeniently(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static String withoutMark(String value) {
        return value.startsWith("\uFEFF") ? value.substring(1) : value;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean mostlyControls(String value) {
        long controls = value.chars()
                .filter(it -> it < ' ' && it != '\n' && it != '\r' && it != '\t' && it != '\f')
                .count();
        return controls * 20 > value.length();
    }
}
