package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.explore.Claim;
import org.entente.explore.ClaimReader;
import org.entente.explore.Edge;
import org.entente.explore.Party;

/** Collects the asserted edges, each once with the number of its statements; writes them whole. */
abstract class EdgeSink implements DocumentSink {

  private static final Comparator<Edge> ORDER =
      Comparator.comparing((Edge edge) -> edge.subject().iri())
          .thenComparing(Edge::relation)
          .thenComparing(edge -> edge.object().iri());

  private final OutputStream out;
  private final Map<String, Party> parties = new TreeMap<>();
  private final Map<Edge, Integer> edges = new TreeMap<>(ORDER);

  EdgeSink(OutputStream out) {
    this.out = out;
  }

  /** The whole file. */
  abstract String text(Collection<Party> parties, Map<Edge, Integer> edges);

  @Override
  public final void document(Node document, Graph graph) {
    for (Claim claim : new ClaimReader(document, graph).all()) {
      Party object = claim.object();
      if (claim.judgement().asserted() && object != null) {
        parties.put(claim.subject().iri(), claim.subject());
        parties.put(object.iri(), object);
        edges.merge(new Edge(claim.subject(), claim.relation(), object), 1, Integer::sum);
      }
    }
  }

  @Override
  public final void close() throws IOException {
    out.write(text(parties.values(), edges).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
