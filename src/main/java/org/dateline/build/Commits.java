package org.dateline.build;

import java.util.List;
import java.util.Optional;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.extract.Reading;
import org.dateline.store.GraphStore;
import org.dateline.store.Keep;
import org.dateline.store.Outcome;
import org.dateline.text.CodePointSpan;
import org.dateline.text.Text;

/** Puts results into the store, one transaction each, and accounts for them. */
final class Commits {
    private final GraphStore store;

    Commits(GraphStore store) {
        this.store = store;
    }

    InputAccount commit(ArticleReading.Result result) {
        if (result instanceof ArticleReading.Result.Refused refused) {
            refused.input().ifPresent(input -> store.recordRefused(input, refused.reason()));
            return InputAccount.refused(refused.name(), refused.reason(), refused.remedy(), refused.findings());
        }
        if (result instanceof ArticleReading.Result.Present present) {
            store.recordUnchanged(present.input(), present.publication());
            return InputAccount.unchanged(present.input().sourceName());
        }
        if (result instanceof ArticleReading.Result.Ready ready) {
            return add(ready);
        }
        throw new AssertionError(result);
    }

    /** Two inputs of one run can be the same publication; the second one finds it there. */
    private InputAccount add(ArticleReading.Result.Ready ready) {
        String name = ready.input().sourceName();
        if (store.keep() == Keep.TEXT) {
            // Before the graph: a run that is killed in between comes back to this article.
            store.keepText(ready.reading().linked().annotated().article().text());
        }
        Outcome outcome = store.add(ready.graph(), ready.input(), ready.run());
        if (outcome == Outcome.UNCHANGED) {
            return InputAccount.unchanged(name);
        }
        Reading reading = ready.reading();
        return new InputAccount(
                name,
                Outcome.BUILT,
                Optional.empty(),
                Optional.empty(),
                ready.graph().quads().size(),
                reading.events().size(),
                reading.claims().size(),
                ready.findings(),
                notTaken(reading));
    }

    private static List<InputAccount.NotTaken> notTaken(Reading reading) {
        AnnotatedArticle annotated = reading.linked().annotated();
        Text text = annotated.article().text();
        return reading.refusals().stream()
                .map(refusal -> {
                    CodePointSpan span = text.codePoints(refusal.span());
                    return new InputAccount.NotTaken(
                            text.slice(refusal.span()),
                            span.begin(),
                            span.end(),
                            refusal.reason(),
                            text.slice(annotated
                                    .sentences()
                                    .get(refusal.sentence())
                                    .span()));
                })
                .toList();
    }
}
