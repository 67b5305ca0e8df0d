package org.entente.explore;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;

/** Reads the text of a SPARQL query. */
public final class SparqlText {

  /** {@code Encountered " "}" "} "" at line 3, column 1.} */
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "Encountered:? \"(?: \\S+ \"(?<text>.*?) ?\"\"|<EOF>\")"
              + " at line (?<line>\\d+), column (?<column>\\d+)");

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
      throw new QueryException(
          isUpdate(sparql) ? "this is an update: queries only read" : told(e), e);
    } catch (JenaException e) {
      throw new QueryException("not a query: " + firstLine(String.valueOf(e.getMessage())), e);
    }
    ReadOnly.check(query);
    return query;
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
  private static String told(QueryParseException error) {
    String message = firstLine(String.valueOf(error.getMessage()));
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      String what = Objects.requireNonNullElse(unexpected.group("text"), "").strip();
      return place(unexpected.group("line"), unexpected.group("column"))
          + (what.isEmpty() ? "the query ends too early" : "unexpected '" + what + "'");
    }
    String rest = message.replaceFirst("^[Ll]ine \\d+, column \\d+: ", "");
    return error.getLine() > 0
        ? place(String.valueOf(error.getLine()), String.valueOf(error.getColumn())) + rest
        : "query: " + rest;
  }

  private static String place(String line, String column) {
    return "query, line " + line + ", column " + column + ": ";
  }

  private static String firstLine(String message) {
    String text = message.strip();
    int expected = text.indexOf("Was expecting");
    return (expected > 0 ? text.substring(0, expected) : text).replaceAll("\\s+", " ").strip();
  }
}
