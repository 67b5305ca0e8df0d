package org.entente.export;

import java.io.Closeable;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Takes the graphs of documents one after the other and writes them in some format. Closing it
 * writes what is left; it leaves the stream open that it writes to.
 */
public interface DocumentSink extends Closeable {

  /**
   * Takes what a store holds beside the documents: facts and the ontology. Called before the first
   * document, or never. Formats of statements have no use for it.
   */
  default void facts(Graph facts) {}

  /** Takes a document's graph, named by the document. */
  void document(Node document, Graph graph) throws IOException;

  @Override
  void close() throws IOException;
}
