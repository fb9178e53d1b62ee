package org.dateline.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.event.Event;
import org.dateline.event.Participant;
import org.dateline.event.WherePrecision;
import org.dateline.time.Period;

/** What a publication says happened: reports and the parts that somebody takes in them. */
final class EventMapper {
    private final Evidence evidence;
    private final ReadingNames names;
    private final SpanMapper spans;
    private final EntityMapper entities;

    EventMapper(Evidence evidence, ReadingNames names, SpanMapper spans, EntityMapper entities) {
        this.evidence = evidence;
        this.names = names;
        this.spans = spans;
        this.entities = entities;
    }

    void write() {
        List<Event> events = evidence.reading().events();
        ReadingNames.byName(events.size(), names::report).forEach((report, told) -> {
            writeReport(report, events.get(told.get(0)));
            told.forEach(i -> writeParticipations(report, events.get(i)));
        });
    }

    private void writeReport(Node report, Event event) {
        evidence.add(report, Terms.TYPE, event.aggregate() ? Vocabulary.AGGREGATE_REPORT : Vocabulary.EVENT_REPORT);
        evidence.add(report, Vocabulary.IN_PUBLICATION, evidence.publication());
        evidence.add(
                report,
                Vocabulary.EVENT_TYPE,
                Iris.code("event-type", event.type().code()));
        evidence.add(report, Vocabulary.DENOTED_BY, spans.words(event.trigger()));
        evidence.add(report, Vocabulary.DENOTED_BY, spans.sentenceOf(event.trigger(), event.sentence()));
        writeWhere(report, event);
        writeWhen(report, event);
    }

    private void writeWhere(Node report, Event event) {
        WherePrecision precision = event.where().map(where -> where.precision()).orElse(WherePrecision.UNKNOWN);
        evidence.add(report, Vocabulary.WHERE_PRECISION, Iris.code("where-precision", precision.code()));
        event.where().ifPresent(where -> {
            evidence.add(report, Vocabulary.PLACE_PROPERTY, entities.place(where));
            evidence.add(report, Vocabulary.PLACE_TEXT, evidence.words(where.phrase()));
            evidence.add(report, Vocabulary.DENOTED_BY, spans.words(where.phrase()));
        });
    }

    private void writeWhen(Node report, Event event) {
        Optional<Period> period = event.when().period();
        evidence.add(
                report,
                Vocabulary.DATE_PRECISION,
                Iris.code("date-precision", event.when().precision().code()));
        evidence.add(report, Vocabulary.START_DATE, period.map(Period::start).map(Literals::date));
        evidence.add(report, Vocabulary.END_DATE, period.map(Period::end).map(Literals::date));
        event.when().phrase().ifPresent(phrase -> {
            evidence.add(report, Vocabulary.DATE_TEXT, evidence.words(phrase));
            evidence.add(report, Vocabulary.DENOTED_BY, spans.date(phrase));
        });
    }

    private void writeParticipations(Node report, Event event) {
        List<Participant> participants = event.participants();
        ReadingNames.byName(participants.size(), i -> participation(report, participants.get(i)))
                .forEach((node, told) -> writeParticipation(node, report, event, participants.get(told.get(0))));
    }

    private Node participation(Node report, Participant participant) {
        return evidence.iris()
                .participation(
                        report,
                        participant.role().code(),
                        evidence.codePoints(participant.party().span()));
    }

    private void writeParticipation(Node node, Node report, Event event, Participant participant) {
        evidence.add(node, Terms.TYPE, Vocabulary.PARTICIPATION);
        evidence.add(node, Vocabulary.IN_REPORT, report);
        evidence.add(node, Vocabulary.PARTICIPANT, entities.agent(participant.party()));
        evidence.add(node, Vocabulary.ROLE, Iris.code("role", participant.role().code()));
        evidence.add(
                node,
                Vocabulary.CERTAINTY,
                Iris.code("perpetrator-certainty", participant.certainty().code()));
        evidence.add(
                node, Vocabulary.EVIDENCE, spans.sentenceOf(participant.party().span(), event.sentence()));
    }
}
