package org.entente.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import org.entente.explore.Edge;
import org.entente.explore.Party;

/** Writes the asserted edges as GraphML. */
final class GraphMlSink extends EdgeSink {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="label" for="node" attr.name="label" attr.type="string"/>
        <key id="type" for="node" attr.name="type" attr.type="string"/>
        <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
        <key id="statements" for="edge" attr.name="statements" attr.type="int"/>
        <graph edgedefault="directed">
      """;

  GraphMlSink(OutputStream out) {
    super(out);
  }

  @Override
  String text(Collection<Party> parties, Map<Edge, Integer> edges) {
    StringBuilder xml = new StringBuilder(HEAD);
    for (Party party : parties) {
      xml.append("    <node id=\"").append(escaped(party.iri())).append("\">");
      data(xml, "label", party.label());
      data(xml, "type", party.type());
      xml.append("</node>\n");
    }
    edges.forEach(
        (edge, statements) -> {
          xml.append("    <edge source=\"").append(escaped(edge.subject().iri()));
          xml.append("\" target=\"").append(escaped(edge.object().iri())).append("\">");
          data(xml, "relation", edge.relation());
          data(xml, "statements", statements.toString());
          xml.append("</edge>\n");
        });
    return xml.append("  </graph>\n</graphml>\n").toString();
  }

  private static void data(StringBuilder xml, String key, String value) {
    xml.append("<data key=\"").append(key).append("\">").append(escaped(value)).append("</data>");
  }

  /** XML 1.0 has no place for most control characters, escaped or not. */
  private static String escaped(String value) {
    return value
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
