package org.entente.explore;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;

/** Reads the text of a SPARQL query. */
public final class SparqlText {

  private final PrefixMapping prefixes;

  /**
   * @param prefixes those that a query may use without declaring them
   */
  public SparqlText(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * The query that a text is.
   *
   * @throws QueryException where it is no query, with line and column; where it would change data,
   *     read a file or call another server
   */
  public Query parse(String sparql) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(prefixes);
    try {
      QueryFactory.parse(query, sparql, null, null);
    } catch (QueryParseException e) {
      throw new QueryException(place(e) + reason(e, sparql), e);
    } catch (JenaException e) {
      throw new QueryException("not a query: " + firstLine(String.valueOf(e.getMessage())), e);
    }
    ReadOnly.check(query);
    return query;
  }

  private String reason(QueryParseException error, String sparql) {
    if (isUpdate(sparql)) {
      return "this is an update: queries only read";
    }
    return firstLine(String.valueOf(error.getMessage()));
  }

  private static String place(QueryParseException error) {
    return error.getLine() > 0
        ? "query, line " + error.getLine() + ", column " + error.getColumn() + ": "
        : "query: ";
  }

  private boolean isUpdate(String sparql) {
    StringBuilder all = new StringBuilder();
    prefixes
        .getNsPrefixMap()
        .forEach((name, iri) -> all.append("PREFIX " + name + ": <" + iri + ">\n"));
    try {
      return !UpdateFactory.create(all + sparql).getOperations().isEmpty();
    } catch (JenaException e) {
      return false;
    }
  }

  /** Jena's own messages go on for a page: "Encountered ... Was expecting one of: ...". */
  private static String firstLine(String message) {
    String text =
        message.strip().replaceFirst("^Lexical error at line \\d+, column \\d+\\.\\s*", "");
    int expected = text.indexOf("Was expecting");
    String line = expected > 0 ? text.substring(0, expected) : text;
    line = line.replaceFirst(" at line \\d+, column \\d+\\.", "").replaceAll("\\s+", " ");
    return line.replace("Encountered:", "unexpected").replace("Encountered", "unexpected").strip();
  }
}
