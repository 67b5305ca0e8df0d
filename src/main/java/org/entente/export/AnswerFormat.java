package org.entente.export;

import java.io.OutputStream;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.entente.explore.AnswerSink;

/** The formats that answers to queries are written in; graphs come as Turtle or JSON-LD. */
public enum AnswerFormat {
  /** SPARQL 1.1 Query Results CSV. */
  CSV,
  /** SPARQL 1.1 Query Results TSV. */
  TSV,
  /** SPARQL 1.1 Query Results JSON. */
  JSON,
  /** SPARQL Query Results XML. */
  XML,
  /** A row per line as a JSON object of plain values. */
  JSONL,
  /** A table in Markdown. */
  MARKDOWN;

  /** The format of a name, in any case. */
  public static AnswerFormat named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** A writer of this format. */
  public AnswerSink to(OutputStream out, PrefixMapping prefixes) {
    return switch (this) {
      case CSV -> new StandardAnswer(out, ResultSetLang.RS_CSV, Lang.TURTLE, prefixes);
      case TSV -> new StandardAnswer(out, ResultSetLang.RS_TSV, Lang.TURTLE, prefixes);
      case JSON -> new StandardAnswer(out, ResultSetLang.RS_JSON, Lang.JSONLD, prefixes);
      case XML -> new StandardAnswer(out, ResultSetLang.RS_XML, Lang.RDFXML, prefixes);
      case JSONL -> new JsonLinesAnswer(out, prefixes);
      case MARKDOWN -> new MarkdownAnswer(out, prefixes);
    };
  }
}
