package org.entente.explore;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.entente.graph.Vocabulary;

/**
 * Turns the value of a parameter into an RDF term. The term takes the place of a variable in the
 * parsed query: no value can change what the query asks.
 */
public final class Terms {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern IRI = Pattern.compile("<([^<>\"{}|^`\\\\\\x00-\\x20]+)>");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private final PrefixMapping prefixes;

  /** Terms with these prefixes. */
  public Terms(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * A term of a kind; for {@link Parameter.Kind#ACTOR} the IRI, which must be found by name before.
   *
   * @throws QueryException where the value is none
   */
  public Node term(Parameter.Kind kind, String value) {
    return switch (kind) {
      case ACTOR -> NodeFactory.createURI(value);
      case RELATION -> relation(value);
      case EVENT -> event(value);
      case DATE -> literal(DAY, value, XSDDatatype.XSDdate, "a day such as 2021-11-12");
      case NUMBER -> literal(NUMBER, value, XSDDatatype.XSDinteger, "a whole number");
      case TEXT -> NodeFactory.createLiteralString(value);
    };
  }

  /** A term for a variable of a query without a header: by the looks of the value. */
  public Node term(String value) {
    if (IRI.matcher(value).matches()) {
      return NodeFactory.createURI(value.substring(1, value.length() - 1));
    }
    if (DAY.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
    if (NUMBER.matcher(value).matches()) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }
    String expanded = prefixes.expandPrefix(value);
    return expanded.equals(value)
        ? NodeFactory.createLiteralString(value)
        : NodeFactory.createURI(expanded);
  }

  private static Node relation(String value) {
    String name = value.startsWith("ent:") ? value.substring(4) : value;
    check(NAME, name, "a relation such as met");
    return Vocabulary.ent(name);
  }

  private static Node event(String value) {
    check(NAME, value, "an event type such as CONSULT");
    return Vocabulary.eventClass(value.toUpperCase(Locale.ROOT));
  }

  private static Node literal(Pattern form, String value, XSDDatatype type, String what) {
    check(form, value, what);
    Node node = NodeFactory.createLiteralDT(value, type);
    if (!node.getLiteral().isWellFormed()) {
      throw notA(value, what);
    }
    return node;
  }

  private static void check(Pattern form, String value, String what) {
    if (!form.matcher(value).matches()) {
      throw notA(value, what);
    }
  }

  private static QueryException notA(String value, String what) {
    return new QueryException("'" + value + "' is not " + what);
  }
}
