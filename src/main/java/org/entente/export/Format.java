package org.entente.export;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;

/** The formats that statements and stores are written in. */
public enum Format {
  /** RDF 1.1 Turtle: all graphs as one. */
  TURTLE,
  /** RDF 1.1 TriG: a graph per document. */
  TRIG,
  /** RDF 1.1 N-Quads: a graph per document. */
  NQUADS,
  /** RDF 1.1 N-Triples: all graphs as one. */
  NTRIPLES,
  /** JSON-LD 1.1: a graph per document. Held in memory until the end. */
  JSONLD,
  /** A statement per line as JSON. */
  JSONL,
  /** A statement per line as comma-separated values (RFC 4180). */
  CSV,
  /** The asserted edges as GraphML, for network programs. */
  GRAPHML,
  /** The asserted edges for Graphviz. */
  DOT;

  /** The format of a name, in any case. */
  public static Format named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it holds a store as it is, graph by graph. */
  boolean keepsGraphs() {
    return switch (this) {
      case TRIG, NQUADS, JSONLD -> true;
      case TURTLE, NTRIPLES, JSONL, CSV, GRAPHML, DOT -> false;
    };
  }

  /**
   * A writer of this format.
   *
   * @param out where to; stays open
   * @param prefixes for the formats that abbreviate IRIs
   * @param cameo CAMEO codes by relation, for the formats that give them
   */
  public DocumentSink to(OutputStream out, PrefixMapping prefixes, Map<String, String> cameo) {
    return switch (this) {
      case TURTLE -> new RdfSink(out, RDFFormat.TURTLE_BLOCKS, prefixes);
      case TRIG -> new RdfSink(out, RDFFormat.TRIG_BLOCKS, prefixes);
      case NQUADS -> new RdfSink(out, RDFFormat.NQUADS_UTF8, prefixes);
      case NTRIPLES -> new RdfSink(out, RDFFormat.NTRIPLES_UTF8, prefixes);
      case JSONLD -> new JsonLdSink(out, prefixes);
      case JSONL -> new JsonLinesSink(out, cameo);
      case CSV -> new CsvSink(out);
      case GRAPHML -> new GraphMlSink(out);
      case DOT -> new DotSink(out);
    };
  }
}
