package org.entente.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.entente.explore.AnswerSink;

/** Writes answers in the formats of the W3C. */
final class StandardAnswer implements AnswerSink {

  private final OutputStream out;
  private final RowSetWriter writer;
  private final Lang graphs;
  private final PrefixMapping prefixes;

  StandardAnswer(OutputStream out, Lang rows, Lang graphs, PrefixMapping prefixes) {
    this.out = out;
    this.writer = RowSetWriterRegistry.getFactory(rows).create(rows);
    this.graphs = graphs;
    this.prefixes = prefixes;
  }

  @Override
  public void rows(RowSet rows) {
    writer.write(out, rows, new Context());
  }

  @Override
  public void truth(boolean holds) {
    writer.write(out, holds, new Context());
  }

  @Override
  public void graph(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).lang(graphs).output(out);
  }
}
