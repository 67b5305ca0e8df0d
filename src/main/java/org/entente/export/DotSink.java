package org.entente.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import org.entente.explore.Edge;
import org.entente.explore.Party;

/** Writes the asserted edges for Graphviz. */
final class DotSink extends EdgeSink {

  DotSink(OutputStream out) {
    super(out);
  }

  @Override
  String text(Collection<Party> parties, Map<Edge, Integer> edges) {
    StringBuilder dot = new StringBuilder("digraph entente {\n");
    for (Party party : parties) {
      dot.append("  ").append(quoted(party.iri())).append(" [label=");
      dot.append(quoted(party.label())).append("];\n");
    }
    edges.forEach(
        (edge, statements) -> {
          dot.append("  ").append(quoted(edge.subject().iri())).append(" -> ");
          dot.append(quoted(edge.object().iri())).append(" [label=");
          dot.append(quoted(edge.relation())).append("];\n");
        });
    return dot.append("}\n").toString();
  }

  private static String quoted(String value) {
    String clean = value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
    return '"' + clean + '"';
  }
}
