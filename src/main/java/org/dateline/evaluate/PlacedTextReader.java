package org.dateline.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.gazetteer.Point;
import org.dateline.text.Span;

/**
 * Reads texts in the layout of the corpora LGL, GeoVirus and TR-News: {@code article} with {@code title}, {@code text} and
 * {@code toponym}s, each with {@code phrase}, {@code start} and, where it is known, a {@code gaztag}. Single use.
 */
final class PlacedTextReader {
    private static final Set<String> WIDE = Set.of("ADM1", "ADM2", "CONT", "RGN", "OCN");
    /** By how many characters an offset may be wrong. */
    private static final int FARTHEST = 60;

    private final List<PlacedText> texts = new ArrayList<>();
    private final Map<String, String> article = new HashMap<>();
    private final Map<String, String> toponym = new HashMap<>();
    private final List<Toponym> toponyms = new ArrayList<>();

    /** @throws IllegalArgumentException telling file and line of what is no such layout */
    static List<PlacedText> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            return new PlacedTextReader().read(factory.createXMLStreamReader(in, "UTF-8"), file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new IllegalArgumentException(file + ":" + line + ": no XML of articles with toponyms", e);
        }
    }

    private List<PlacedText> read(XMLStreamReader xml, Path file) throws XMLStreamException {
        StringBuilder characters = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                characters.setLength(0);
                open(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                characters.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                close(xml.getLocalName(), characters.toString(), file + ":" + line(xml));
            }
        }
        return List.copyOf(texts);
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "article" -> {
                article.clear();
                toponyms.clear();
                attribute(xml, "docid").ifPresent(id -> article.put("id", id));
            }
            case "toponym" -> toponym.clear();
            case "gaztag" -> attribute(xml, "geonameid").ifPresent(id -> toponym.put("geonames", id));
            default -> {
                // its characters are taken when it ends
            }
        }
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    private void close(String element, String characters, String where) {
        switch (element) {
            case "text" -> article.put(element, characters);
            case "phrase", "start", "fcode", "lat", "lon" -> toponym.put(element, characters.strip());
            case "name" -> toponym.put("name", characters.strip());
            case "toponym" -> toponym(where).ifPresent(toponyms::add);
            case "article" ->
                texts.add(new PlacedText(article.getOrDefault("id", ""), article.getOrDefault("text", ""), toponyms));
            default -> {
                // corpora add fields of their own
            }
        }
    }

    /** Empty for a name that does not stand where the corpus says. */
    private Optional<Toponym> toponym(String where) {
        Optional<Point> point = value("lat").flatMap(lat -> value("lon").map(lon -> new Point(lat, lon)));
        return span(number("start", where), value("phrase").orElse(""))
                .map(span -> new Toponym(
                        span,
                        value("geonames"),
                        value("name"),
                        point,
                        value("fcode")
                                .filter(code -> WIDE.contains(code) || code.startsWith("PCL"))
                                .isPresent()));
    }

    /** Where {@code phrase} stands next to {@code start}: characters were lost after the corpus was made. */
    private Optional<Span> span(int start, String phrase) {
        String text = article.getOrDefault("text", "");
        int before = text.lastIndexOf(phrase, start);
        int after = text.indexOf(phrase, start);
        boolean earlier = before >= 0 && (after < 0 || start - before <= after - start);
        int begin = earlier ? before : after;
        return phrase.isEmpty() || begin < 0 || Math.abs(begin - start) > FARTHEST
                ? Optional.empty()
                : Optional.of(new Span(begin, begin + phrase.length()));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(toponym.get(name)).filter(value -> !value.isEmpty());
    }

    private int number(String name, String where) {
        String value = toponym.getOrDefault(name, "");
        if (!value.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(where + ": a toponym without " + name);
        }
        return Integer.parseInt(value);
    }
}
