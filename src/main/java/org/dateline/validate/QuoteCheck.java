package org.dateline.validate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Text;

/** Looks every quote of an evidence graph up in the text, at its offsets. */
public final class QuoteCheck {

    /** One finding for each quote that does not stand where it should; sorted. */
    public List<Finding> check(Collection<Quad> evidence, Text text) {
        return QuotedSpan.in(evidence).stream()
                .flatMap(span -> fault(span, text).stream())
                .sorted()
                .toList();
    }

    private static Optional<Finding> fault(QuotedSpan span, Text text) {
        if (!span.hasOffsets() || span.end() > text.length()) {
            return Optional.of(span.fault("no such span in a text of " + text.length() + " code points"));
        }
        String found = text.slice(new CodePointSpan(span.begin(), span.end()));
        return span.quote()
                .filter(quote -> !found.equals(quote))
                .map(quote -> span.fault("the text has \"" + found + "\" where the quote is \"" + quote + "\""));
    }
}
