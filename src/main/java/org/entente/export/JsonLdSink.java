package org.entente.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** Writes JSON-LD, which can only be written whole. */
final class JsonLdSink implements DocumentSink {

  private final OutputStream out;
  private final DatasetGraph all = DatasetGraphFactory.create();

  JsonLdSink(OutputStream out, PrefixMapping prefixes) {
    this.out = out;
    prefixes.getNsPrefixMap().forEach(all.prefixes()::add);
  }

  @Override
  public void facts(Graph facts) {
    facts.find().forEachRemaining(triple -> all.add(Quad.create(Quad.defaultGraphIRI, triple)));
  }

  @Override
  public void document(Node document, Graph graph) {
    graph.find().forEachRemaining(triple -> all.add(Quad.create(document, triple)));
  }

  @Override
  public void close() {
    RDFWriter.source(all).format(RDFFormat.JSONLD11).output(out);
  }
}
