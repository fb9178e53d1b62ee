package org.dateline.validate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;

/** Checks quotes without the text: each is as long as its offsets say, and stands in the quote of its sentence. */
public final class SentenceCheck {

    /** One finding for each quote at fault; sorted. */
    public List<Finding> check(Collection<Quad> evidence) {
        List<QuotedSpan> spans = QuotedSpan.in(evidence);
        Map<String, QuotedSpan> byIri = spans.stream().collect(Collectors.toMap(QuotedSpan::iri, Function.identity()));
        return spans.stream()
                .flatMap(span -> fault(span, byIri).stream())
                .sorted()
                .toList();
    }

    private static Optional<Finding> fault(QuotedSpan span, Map<String, QuotedSpan> byIri) {
        if (!span.hasOffsets() || span.length() != span.end() - span.begin()) {
            return Optional.of(span.fault(
                    "a quote of " + span.length() + " code points at [" + span.begin() + ", " + span.end() + ")"));
        }
        return span.sentence().flatMap(iri -> faultInSentence(span, Optional.ofNullable(byIri.get(iri))));
    }

    private static Optional<Finding> faultInSentence(QuotedSpan span, Optional<QuotedSpan> sentence) {
        if (sentence.isEmpty()) {
            return Optional.of(span.fault("its sentence is missing"));
        }
        return standsIn(span, sentence.get())
                ? Optional.empty()
                : Optional.of(span.fault(
                        "\"" + span.quote().orElse("") + "\" does not stand in its sentence at its offsets"));
    }

    private static boolean standsIn(QuotedSpan span, QuotedSpan sentence) {
        if (span.begin() < sentence.begin()
                || span.end() > sentence.end()
                || sentence.length() < span.end() - sentence.begin()) {
            return false;
        }
        if (sentence.quote().isEmpty()) {
            return true;
        }
        String words = sentence.quote().get();
        int at = words.offsetByCodePoints(0, span.begin() - sentence.begin());
        return words.startsWith(span.quote().orElse(""), at);
    }
}
