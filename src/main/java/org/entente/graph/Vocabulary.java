package org.entente.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.entente.actor.ActorType;

/**
 * The terms of the graph: Entente's own ({@code ontology/entente.ttl} defines them) and those it
 * borrows from W3C vocabularies and schema.org.
 */
public final class Vocabulary {

  /** The namespace of Entente's own terms. */
  public static final String ENT = "https://w3id.org/entente/ontology#";

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  /** {@code rdf:type}. */
  public static final Node TYPE = iri(RDF + "type");

  /** {@code rdf:subject}: who a statement is about. */
  public static final Node SUBJECT = iri(RDF + "subject");

  /** {@code rdf:predicate}: a statement's relation. */
  public static final Node PREDICATE = iri(RDF + "predicate");

  /** {@code rdf:object}: the entity at the other end of a statement. */
  public static final Node OBJECT = iri(RDF + "object");

  /** {@code rdf:first}. */
  public static final Node FIRST = iri(RDF + "first");

  /** {@code rdf:rest}. */
  public static final Node REST = iri(RDF + "rest");

  /** {@code rdf:nil}. */
  public static final Node NIL = iri(RDF + "nil");

  /** {@code rdfs:label}. */
  public static final Node LABEL = iri(RDFS + "label");

  /** {@code skos:altLabel}: another name of an actor. */
  public static final Node ALT_LABEL = iri(SKOS + "altLabel");

  /** {@code skos:exactMatch}: an actor's entry in Wikidata. */
  public static final Node EXACT_MATCH = iri(SKOS + "exactMatch");

  /** {@code schema:NewsArticle}. */
  public static final Node NEWS_ARTICLE = iri(SCHEMA + "NewsArticle");

  /** {@code schema:headline}. */
  public static final Node HEADLINE = iri(SCHEMA + "headline");

  /** {@code schema:datePublished}, an {@code xsd:date}. */
  public static final Node DATE_PUBLISHED = iri(SCHEMA + "datePublished");

  /** {@code schema:publisher}, by name. */
  public static final Node PUBLISHER = iri(SCHEMA + "publisher");

  /** {@code schema:url}, a string: addresses in the wild are not always IRIs. */
  public static final Node URL = iri(SCHEMA + "url");

  /** {@code schema:inLanguage}. */
  public static final Node IN_LANGUAGE = iri(SCHEMA + "inLanguage");

  /** {@code dcterms:identifier}: what its source calls a document. */
  public static final Node IDENTIFIER = iri(DCTERMS + "identifier");

  /** {@code prov:wasGeneratedBy}: the run that read a document. */
  public static final Node WAS_GENERATED_BY = iri(PROV + "wasGeneratedBy");

  /** {@code prov:Activity}. */
  public static final Node ACTIVITY = iri(PROV + "Activity");

  /** {@code oa:SpecificResource}: a passage of a document. */
  public static final Node SPECIFIC_RESOURCE = iri(OA + "SpecificResource");

  /** {@code oa:hasSource}: the document of a passage. */
  public static final Node HAS_SOURCE = iri(OA + "hasSource");

  /** {@code oa:hasSelector}. */
  public static final Node HAS_SELECTOR = iri(OA + "hasSelector");

  /** {@code oa:TextPositionSelector}. */
  public static final Node TEXT_POSITION_SELECTOR = iri(OA + "TextPositionSelector");

  /** {@code oa:start}: UTF-16 code units from the start of the document. */
  public static final Node OA_START = iri(OA + "start");

  /** {@code oa:end}: the offset after the last code unit. */
  public static final Node OA_END = iri(OA + "end");

  /** {@code oa:TextQuoteSelector}. */
  public static final Node TEXT_QUOTE_SELECTOR = iri(OA + "TextQuoteSelector");

  /** {@code oa:exact}: the words of a passage. */
  public static final Node EXACT = iri(OA + "exact");

  /** {@code oa:prefix}: the words before a passage. */
  public static final Node PREFIX = iri(OA + "prefix");

  /** {@code oa:suffix}: the words after a passage. */
  public static final Node SUFFIX = iri(OA + "suffix");

  /** {@code org:Post}: an office. */
  public static final Node POST = iri(ORG + "Post");

  /** {@code org:postIn}: the country or organisation that an office belongs to. */
  public static final Node POST_IN = iri(ORG + "postIn");

  /** {@code org:Membership}: that somebody holds or held an office. */
  public static final Node MEMBERSHIP = iri(ORG + "Membership");

  /** {@code org:member}: who holds or held it. */
  public static final Node MEMBER = iri(ORG + "member");

  /** {@code org:organization}: where. */
  public static final Node ORGANIZATION = iri(ORG + "organization");

  /** {@code org:hasMembership}: from an actor to an office held, in gazetteers. */
  public static final Node HAS_MEMBERSHIP = iri(ORG + "hasMembership");

  /** {@code schema:startDate}: the first day of an office, in gazetteers. */
  public static final Node START_DATE = iri(SCHEMA + "startDate");

  /** {@code schema:endDate}: the last day of an office, in gazetteers. */
  public static final Node END_DATE = iri(SCHEMA + "endDate");

  /** {@code ent:country}: the ISO 3166 code of an actor's country, in gazetteers. */
  public static final Node COUNTRY_CODE = ent("country");

  /** {@code ent:Statement}: a claim that a document makes or reports. */
  public static final Node STATEMENT = ent("Statement");

  /** {@code ent:Actor}. */
  public static final Node ACTOR = ent("Actor");

  /** {@code ent:Relation}: the class of the properties between actors. */
  public static final Node RELATION = ent("Relation");

  /**
   * {@code ent:asserted}: whether a statement is the document's own, certain and positive claim.
   */
  public static final Node ASSERTED = ent("asserted");

  /** {@code ent:polarity}: {@code +} or {@code -}. */
  public static final Node POLARITY = ent("polarity");

  /** {@code ent:certainty}: {@code CT}, {@code PR}, {@code PS} or {@code U}. */
  public static final Node CERTAINTY = ent("certainty");

  /** {@code ent:tense}: {@code past}, {@code present} or {@code future}. */
  public static final Node TENSE = ent("tense");

  /** {@code ent:start}: the first day. */
  public static final Node START = ent("start");

  /** {@code ent:end}: the last day. */
  public static final Node END = ent("end");

  /** {@code ent:granularity}: the unit of the date expression, such as {@code week}. */
  public static final Node GRANULARITY = ent("granularity");

  /** {@code ent:dateText}: the words of the date. */
  public static final Node DATE_TEXT = ent("dateText");

  /** {@code ent:place}: where. */
  public static final Node PLACE = ent("place");

  /** {@code ent:topic}: the words of what it is about. */
  public static final Node TOPIC = ent("topic");

  /** {@code ent:objectText}: the words of the object. */
  public static final Node OBJECT_TEXT = ent("objectText");

  /** {@code ent:words}: the predicate in the words of the sentence. */
  public static final Node WORDS = ent("words");

  /** {@code ent:holder}: who says so. */
  public static final Node HOLDER = ent("holder");

  /** {@code ent:holderList}: several holders in order, the outermost first. */
  public static final Node HOLDER_LIST = ent("holderList");

  /** {@code ent:confidence}: from 0 to 1. */
  public static final Node CONFIDENCE = ent("confidence");

  /** {@code ent:rule}: the frame that matched. */
  public static final Node RULE = ent("rule");

  /** {@code ent:evidence}: the passage that a statement was read from. */
  public static final Node EVIDENCE = ent("evidence");

  /** {@code ent:triggerStart}: offset of the word that carries a statement. */
  public static final Node TRIGGER_START = ent("triggerStart");

  /** {@code ent:triggerEnd}: the offset after it. */
  public static final Node TRIGGER_END = ent("triggerEnd");

  /** {@code ent:contentHash}: of a document's text and metadata. */
  public static final Node CONTENT_HASH = ent("contentHash");

  /** {@code ent:cameo}: an actor's CAMEO code. */
  public static final Node CAMEO = ent("cameo");

  /** {@code ent:role}: the role of an office: "foreign minister". */
  public static final Node ROLE = ent("role");

  /** {@code ent:post}: the office of a membership. */
  public static final Node MEMBERSHIP_POST = ent("post");

  /** {@code ent:ActingMembership}: the office is filled for a while. */
  public static final Node ACTING_MEMBERSHIP = ent("ActingMembership");

  /** {@code ent:heldOn}: a day on which a document says the office is held. */
  public static final Node HELD_ON = ent("heldOn");

  /** {@code ent:formerOn}: a day on which a document says the office was held before. */
  public static final Node FORMER_ON = ent("formerOn");

  /** {@code ent:designateOn}: a day on which a document says the office will be held. */
  public static final Node DESIGNATE_ON = ent("designateOn");

  /** {@code ent:programVersion}, of a run. */
  public static final Node PROGRAM_VERSION = ent("programVersion");

  /** {@code ent:modelVersion}, of a run. */
  public static final Node MODEL_VERSION = ent("modelVersion");

  /** {@code ent:ruleVersion}, of a run. */
  public static final Node RULE_VERSION = ent("ruleVersion");

  /** {@code ent:Decision}: what a user decided about the identity of two actors. */
  public static final Node DECISION = ent("Decision");

  /** {@code ent:SameDecision}: both are one. */
  public static final Node SAME_DECISION = ent("SameDecision");

  /** {@code ent:DifferDecision}: they are two. */
  public static final Node DIFFER_DECISION = ent("DifferDecision");

  /** {@code ent:number}, of a decision. */
  public static final Node NUMBER = ent("number");

  /** {@code ent:firstActor}, of a decision: how the first actor was known. */
  public static final Node FIRST_ACTOR = ent("firstActor");

  /** {@code ent:secondActor}, of a decision: how the second actor was known. */
  public static final Node SECOND_ACTOR = ent("secondActor");

  /** {@code ent:ofActor}: whom a decision is about. */
  public static final Node OF_ACTOR = ent("ofActor");

  /** {@code ent:actorClass}: the class of an actor when it was decided about. */
  public static final Node ACTOR_CLASS = ent("actorClass");

  /** {@code ent:mergedInto}: from an actor to the one that a decision takes it for. */
  public static final Node MERGED_INTO = ent("mergedInto");

  private Vocabulary() {}

  /** A term of Entente's own vocabulary. */
  public static Node ent(String localName) {
    return iri(ENT + localName);
  }

  /**
   * The class of the statements of a PLOVER event type: {@code ent:Consult} for {@code CONSULT}.
   */
  public static Node eventClass(String event) {
    return ent(capitalised(event));
  }

  /** The class of the actors of a kind: {@code ent:Country}. */
  public static Node actorClass(ActorType type) {
    return ent(capitalised(type.name()));
  }

  /** A Wikidata entry: {@code Q7747}. */
  public static Node wikidata(String id) {
    return iri(WIKIDATA + Segment.of(id));
  }

  /** {@code Consult} for {@code CONSULT}. */
  static String capitalised(String upperCase) {
    return upperCase.substring(0, 1) + upperCase.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The prefixes under which the graph is written. */
  public static PrefixMapping prefixes(Iris iris) {
    return PrefixMapping.Factory.create()
        .setNsPrefix("ent", ENT)
        .setNsPrefix("actor", iris.base() + "actor/")
        .setNsPrefix("position", iris.base() + "position/")
        .setNsPrefix("document", iris.base() + "document/")
        .setNsPrefix("statement", iris.base() + "statement/")
        .setNsPrefix("rdf", RDF)
        .setNsPrefix("rdfs", RDFS)
        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
        .setNsPrefix("skos", SKOS)
        .setNsPrefix("schema", SCHEMA)
        .setNsPrefix("dcterms", DCTERMS)
        .setNsPrefix("prov", PROV)
        .setNsPrefix("oa", OA)
        .setNsPrefix("org", ORG)
        .setNsPrefix("wd", WIKIDATA)
        .lock();
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
