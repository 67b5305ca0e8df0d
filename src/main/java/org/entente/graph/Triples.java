package org.entente.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Collects the triples of one document, each once, in order. Literals are written in the canonical
 * forms that a store gives back, so that files and stores agree.
 */
final class Triples {

  private final Set<Triple> all = new LinkedHashSet<>();

  Set<Triple> all() {
    return Collections.unmodifiableSet(all);
  }

  void add(Node subject, Node property, Node value) {
    all.add(Triple.create(subject, property, value));
  }

  void text(Node subject, Node property, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      add(subject, property, NodeFactory.createLiteralString(wellFormed(value)));
    }
  }

  void day(Node subject, Node property, @Nullable LocalDate day) {
    if (day != null) {
      add(subject, property, literal(day.toString(), XSDDatatype.XSDdate));
    }
  }

  void offset(Node subject, Node property, int offset) {
    add(subject, property, literal(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger));
  }

  void flag(Node subject, Node property, boolean value) {
    add(subject, property, literal(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  /** To three decimals; the canonical form has at least one. */
  void share(Node subject, Node property, double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal canonical = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    add(subject, property, literal(canonical.toPlainString(), XSDDatatype.XSDdecimal));
  }

  private static Node literal(String form, XSDDatatype type) {
    return NodeFactory.createLiteralDT(form, type);
  }

  /** Half a surrogate pair cannot be written as UTF-8: U+FFFD in its place keeps the offsets. */
  private static String wellFormed(String value) {
    StringBuilder out = null;
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isSurrogate(value.charAt(i))) {
        continue;
      }
      if (Character.isSurrogatePair(
          value.charAt(i), i + 1 < value.length() ? value.charAt(i + 1) : ' ')) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(value) : out;
      out.setCharAt(i, '\uFFFD');
    }
    return out == null ? value : out.toString();
  }
}
