package org.entente.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Writes RDF as it comes, in the formats that allow it. */
final class RdfSink implements DocumentSink {

  private final StreamRDF stream;
  private final boolean quads;
  private @Nullable Graph facts;

  RdfSink(OutputStream out, RDFFormat format, PrefixMapping prefixes) {
    this.stream = StreamRDFWriter.getWriterStream(out, format);
    this.quads = RDFLanguages.isQuads(format.getLang());
    stream.start();
    Lang lang = format.getLang();
    if (lang.equals(Lang.TURTLE) || lang.equals(Lang.TRIG)) {
      prefixes.getNsPrefixMap().forEach(stream::prefix);
    }
  }

  @Override
  public void facts(Graph graph) {
    facts = graph;
    graph.find().forEachRemaining(stream::triple);
  }

  @Override
  public void document(Node document, Graph graph) {
    graph
        .find()
        .forEachRemaining(
            triple -> {
              if (quads) {
                stream.quad(Quad.create(document, triple));
              } else if (!isFact(triple)) {
                stream.triple(triple);
              }
            });
  }

  /** Facts were written already; where graphs become one, once is enough. */
  private boolean isFact(Triple triple) {
    return facts != null && facts.contains(triple);
  }

  @Override
  public void close() {
    stream.finish();
  }
}
