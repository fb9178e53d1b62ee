package org.dateline.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the ontology {@code ontology/dateline.ttl}, all of them and no others; other vocabularies are in {@link Terms}. */
public final class Vocabulary {
    /** Namespace of the ontology; it does not move with the base of the data. */
    public static final String NAMESPACE = "https://w3id.org/dateline/ns#";

    // Classes

    public static final Node AGENT = term("Agent");
    public static final Node AGGREGATE_REPORT = term("AggregateReport");
    public static final Node ARMED_GROUP = term("ArmedGroup");
    public static final Node BUILD = term("Build");
    public static final Node CASUALTY_CLAIM = term("CasualtyClaim");
    public static final Node CLAIM_ASSESSMENT = term("ClaimAssessment");
    public static final Node COALITION = term("Coalition");
    public static final Node CODED_ACTOR = term("CodedActor");
    public static final Node CODED_EVENT = term("CodedEvent");
    public static final Node CODED_FIGURE = term("CodedFigure");
    public static final Node COMPANY = term("Company");
    public static final Node CORRECTION = term("Correction");
    public static final Node COUNT_MENTION = term("CountMention");
    public static final Node DATA_SET = term("DataSet");
    public static final Node DERIVED_FIGURE = term("DerivedFigure");
    public static final Node ESTIMATE = term("Estimate");
    public static final Node EVENT_REPORT = term("EventReport");
    public static final Node EVIDENCE_GRAPH = term("EvidenceGraph");
    public static final Node EXTRACTION = term("Extraction");
    public static final Node GOVERNMENT = term("Government");
    public static final Node INCIDENT = term("Incident");
    public static final Node INPUT = term("Input");
    public static final Node MATCH = term("Match");
    public static final Node MENTION = term("Mention");
    public static final Node MILITIA = term("Militia");
    public static final Node NEWS_OUTLET = term("NewsOutlet");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node PARTY = term("Party");
    public static final Node PIPELINE = term("Pipeline");
    public static final Node PLACE = term("Place");
    public static final Node POLICE = term("Police");
    public static final Node POPULATION_GROUP = term("PopulationGroup");
    public static final Node PUBLICATION = term("Publication");
    public static final Node PUBLIC_PERSON = term("PublicPerson");
    public static final Node REPORTING_ORGANISATION = term("ReportingOrganisation");
    public static final Node RESOURCE = term("Resource");
    public static final Node SENTENCE = term("Sentence");
    public static final Node SHARED_GRAPH = term("SharedGraph");
    public static final Node SOFTWARE = term("Software");
    public static final Node STATE_FORCE = term("StateForce");
    public static final Node TALLY = term("Tally");
    public static final Node TEXT = term("Text");
    public static final Node TEXT_SPAN = term("TextSpan");
    public static final Node UNNAMED_SOURCE = term("UnnamedSource");
    public static final Node UNRESOLVED_NAME = term("UnresolvedName");

    // Properties

    public static final Node ABOUT_REPORT = term("aboutReport");
    public static final Node AFFILIATION = term("affiliation");
    public static final Node ASSESSES = term("assesses");
    public static final Node AS_OF = term("asOf");
    public static final Node BEGIN = term("begin");
    public static final Node BEST_ESTIMATE = term("bestEstimate");
    public static final Node BOUND = term("bound");
    public static final Node BYLINE = term("byline");
    public static final Node CARRIES = term("carries");
    public static final Node CERTAINTY = term("certainty");
    public static final Node CLAIMANT = term("claimant");
    public static final Node CLAIMANT_EVIDENCE = term("claimantEvidence");
    public static final Node CODED_ID = term("codedId");
    public static final Node CODED_PLACE = term("codedPlace");
    public static final Node CODED_SOURCE = term("codedSource");
    public static final Node CODED_SOURCE_COUNT = term("codedSourceCount");
    public static final Node COMMIT = term("commit");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node CONFLICTS_WITH = term("conflictsWith");
    public static final Node COPY_OF = term("copyOf");
    public static final Node CORRECTED_BY = term("correctedBy");
    public static final Node CORRECTED_FIELD = term("correctedField");
    public static final Node CORRECTED_ON = term("correctedOn");
    public static final Node CORRECTED_TO = term("correctedTo");
    public static final Node CORRECTED_VALUE = term("correctedValue");
    public static final Node CORRECTED_WITH = term("correctedWith");
    public static final Node CORRECTION_KIND = term("correctionKind");
    public static final Node CORRECTION_REASON = term("correctionReason");
    public static final Node CORRECTION_STATE = term("correctionState");
    public static final Node CORRECTS = term("corrects");
    public static final Node COUNT = term("count");
    public static final Node COUNTED_IN = term("countedIn");
    public static final Node COUNTRY_CODE = term("countryCode");
    public static final Node COUNT_EVIDENCE = term("countEvidence");
    public static final Node COUNT_TEXT = term("countText");
    public static final Node CREDITED_AGENCY = term("creditedAgency");
    public static final Node DATELINE_PLACE = term("datelinePlace");
    public static final Node DATE_PRECISION = term("datePrecision");
    public static final Node DATE_SOURCE = term("dateSource");
    public static final Node DATE_TEXT = term("dateText");
    public static final Node DENOTED_BY = term("denotedBy");
    public static final Node END = term("end");
    public static final Node END_DATE = term("endDate");
    public static final Node ESTIMATE_OF = term("estimateOf");
    public static final Node EVENT_CLARITY = term("eventClarity");
    public static final Node EVENT_TYPE = term("eventType");
    public static final Node EVIDENCE = term("evidence");
    public static final Node EXCLUDES = term("excludes");
    public static final Node FINDER = term("finder");
    public static final Node FIRST_SIDE = term("firstSide");
    public static final Node FIXED_BY = term("fixedBy");
    public static final Node GRAPH_SHA256 = term("graphSha256");
    public static final Node HARM = term("harm");
    public static final Node HEADLINE = term("headline");
    public static final Node HIGH = term("high");
    public static final Node HIGH_ESTIMATE = term("highEstimate");
    public static final Node IN_DATA_SET = term("inDataSet");
    public static final Node IN_PUBLICATION = term("inPublication");
    public static final Node IN_REPORT = term("inReport");
    public static final Node IN_SENTENCE = term("inSentence");
    public static final Node IN_TEXT = term("inText");
    public static final Node KEYWORDS = term("keywords");
    public static final Node LOW = term("low");
    public static final Node LOW_ESTIMATE = term("lowEstimate");
    public static final Node MATCHES_EVENT = term("matchesEvent");
    public static final Node MATCHES_INCIDENT = term("matchesIncident");
    public static final Node MATCH_REASON = term("matchReason");
    public static final Node MATCH_SCORE = term("matchScore");
    public static final Node MEMBER_CATEGORY = term("memberCategory");
    public static final Node MENTION_KIND = term("mentionKind");
    public static final Node ORGANISATION_KIND = term("organisationKind");
    public static final Node OUTCOME = term("outcome");
    public static final Node PARTICIPANT = term("participant");
    public static final Node PART_OF = term("partOf");
    public static final Node PART_OF_TOTAL = term("partOfTotal");
    public static final Node PERSON_NAMED = term("personNamed");
    public static final Node PIPELINE_PROPERTY = term("pipeline");
    public static final Node PIPELINE_SHA256 = term("pipelineSha256");
    public static final Node PLACE_KIND = term("placeKind");
    public static final Node PLACE_NAMED = term("placeNamed");
    public static final Node PLACE_PROPERTY = term("place");
    public static final Node PLACE_TEXT = term("placeText");
    public static final Node POLARITY = term("polarity");
    public static final Node POLICY = term("policy");
    public static final Node PROBABILITY = term("probability");
    public static final Node PUBLISHED = term("published");
    public static final Node PUBLISHER = term("publisher");
    public static final Node QUAD_COUNT = term("quadCount");
    public static final Node QUOTE = term("quote");
    public static final Node RAW_SHA256 = term("rawSha256");
    public static final Node REASON = term("reason");
    public static final Node REFERS_TO = term("refersTo");
    public static final Node REJECTED_BY = term("rejectedBy");
    public static final Node RELAYED_BY = term("relayedBy");
    public static final Node RELAY_EVIDENCE = term("relayEvidence");
    public static final Node REPEATS = term("repeats");
    public static final Node REPORTED_BY = term("reportedBy");
    public static final Node REPORTS_ON = term("reportsOn");
    public static final Node REPORT_COUNT = term("reportCount");
    public static final Node RESOURCE_KIND = term("resourceKind");
    public static final Node ROLE = term("role");
    public static final Node RULE = term("rule");
    public static final Node SAME_ACTOR_AS = term("sameActorAs");
    public static final Node SECOND_SIDE = term("secondSide");
    public static final Node SENTENCE_INDEX = term("sentenceIndex");
    public static final Node SETTING = term("setting");
    public static final Node SHA256 = term("sha256");
    public static final Node SKETCH = term("sketch");
    public static final Node SOFTWARE_VERSION = term("softwareVersion");
    public static final Node SOURCE_DESCRIPTION = term("sourceDescription");
    public static final Node SOURCE_NAME = term("sourceName");
    public static final Node STANCE = term("stance");
    public static final Node START_DATE = term("startDate");
    public static final Node STORE_FORMAT = term("storeFormat");
    public static final Node SUBSET_OF = term("subsetOf");
    public static final Node TEXT_LENGTH = term("textLength");
    public static final Node TEXT_SHA256 = term("textSha256");
    public static final Node UPDATES = term("updates");
    public static final Node USED_CLAIM = term("usedClaim");
    public static final Node USED_TALLY = term("usedTally");
    public static final Node USES = term("uses");
    public static final Node VICTIM_CATEGORY = term("victimCategory");
    public static final Node VICTIM_GROUP = term("victimGroup");
    public static final Node VICTIM_SCOPE = term("victimScope");
    public static final Node VICTIM_TEXT = term("victimText");
    public static final Node VIOLENCE_TYPE = term("violenceType");
    public static final Node VOICE = term("voice");
    public static final Node VOICE_COUNT = term("voiceCount");
    public static final Node VOICE_KEY = term("voiceKey");
    public static final Node WHERE_PRECISION = term("wherePrecision");
    public static final Node WITHIN = term("within");
    public static final Node WITHIN_SCOPE_OF = term("withinScopeOf");
    public static final Node YIELDED = term("yielded");

    // Datatypes of notations

    public static final Node ACLED = term("ACLED");
    public static final Node CAMEO = term("CAMEO");
    public static final Node MUC4 = term("MUC4");
    public static final Node PLOVER = term("PLOVER");
    public static final Node UCDP = term("UCDP");

    private Vocabulary() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
