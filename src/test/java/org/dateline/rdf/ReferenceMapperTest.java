package org.dateline.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Entry;
import org.dateline.gazetteer.Links;
import org.dateline.gazetteer.Organisation;
import org.dateline.gazetteer.Person;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.Point;
import org.junit.jupiter.api.Test;

class ReferenceMapperTest {
    private static final Links LINKS = new Links(Optional.of("99072"), Optional.of("Q3915"), "geonames");

    private static String lines(Entry... entries) {
        byte[] bytes =
                new ReferenceMapper(ReadingBuilder.IRIS).map(List.of(entries)).bytes();
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("https://w3id.org/dateline/ns#", "dl:")
                .replace("https://w3id.org/dateline/id/", "id:")
                .replace("<https://w3id.org/dateline/graph/reference> ", "");
    }

    @Test
    void a_place_has_names_kind_container_point_and_links() {
        Place mosul = new Place(
                "mosul",
                "Mosul",
                Place.Kind.CITY,
                List.of("al-Mawsil"),
                List.of(),
                Optional.of("nineveh-governorate"),
                Optional.of("IQ"),
                Optional.of(new Point("36.3350", "43.11889")),
                LINKS);
        assertThat(lines(mosul))
                .contains("<id:place/mosul> <dl:placeKind> \"city\" .")
                .contains("<id:place/mosul> <dl:within> <id:place/nineveh-governorate> .")
                .contains("\"Mosul\"@en .")
                .contains("\"al-Mawsil\" .")
                .contains("\"POINT(43.11889 36.335)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral> .")
                .contains("\"36.335\"^^<http://www.w3.org/2001/XMLSchema#decimal> .")
                .contains("<https://sws.geonames.org/99072/> .")
                .contains("<http://www.wikidata.org/entity/Q3915> .");
    }

    @Test
    void an_actor_has_the_class_of_its_kind() {
        assertThat(lines(SampleReadings.COALITION))
                .contains("<id:agent/us-led-coalition> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                        + " <dl:Coalition> .");
    }

    @Test
    void agencies_are_outlets_and_other_organisations_are_not() {
        Organisation agency = organisation("a", Organisation.Kind.AGENCY);
        Organisation mission = organisation("m", Organisation.Kind.UN_BODY);
        assertThat(lines(agency)).contains("<dl:NewsOutlet>").contains("\"agency\"");
        assertThat(lines(mission)).contains("<dl:ReportingOrganisation>").contains("\"unBody\"");
    }

    private static Organisation organisation(String id, Organisation.Kind kind) {
        return new Organisation(id, id, kind, List.of(), Optional.empty(), LINKS);
    }

    @Test
    void a_person_points_to_the_body_that_he_or_she_speaks_for() {
        Person person = new Person("p", "P", List.of(), Optional.of("us-led-coalition"), Optional.of("US"), LINKS);
        assertThat(lines(person))
                .contains("<id:agent/p> <dl:affiliation> <id:agent/us-led-coalition> .")
                .contains("<dl:PublicPerson>");
    }

    @Test
    void the_ontology_and_its_code_lists_travel_along() {
        CanonicalQuads ontology = new OntologyReader(ReadingBuilder.IRIS).read();
        assertThat(ontology.quads()).hasSizeGreaterThan(500);
    }
}
