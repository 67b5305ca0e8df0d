package org.entente.explore;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** Takes the answer to a query, while the store is open for reading. */
public interface AnswerSink {

  /** The rows of a SELECT; read them before returning. */
  void rows(RowSet rows);

  /** The answer to an ASK. */
  void truth(boolean holds);

  /** The triples of a CONSTRUCT or DESCRIBE. */
  void graph(Graph graph);
}
