package org.entente.explore;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Asks SPARQL queries of a dataset that is open for reading. */
public final class Questions {

  private final DatasetGraph data;
  private final QueryLimits limits;

  /**
   * @param data a dataset inside a read transaction
   * @param limits how much each query may take
   */
  public Questions(DatasetGraph data, QueryLimits limits) {
    this.data = data;
    this.limits = limits;
  }

  /**
   * Asks a query.
   *
   * @param query from {@link SparqlText}, which has refused what a query must not do
   * @param values the terms that take the place of its variables
   * @param sink takes the answer
   * @return whether the whole answer was given: false where the cap of rows cut it
   * @throws QueryException where it takes too long or too much
   */
  public boolean ask(Query query, Map<Var, Node> values, AnswerSink sink) {
    try (QueryExec running =
        QueryExec.dataset(data)
            .query(query)
            .substitution(binding(values))
            .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .set(ARQ.httpServiceAllowed, false)
            .build()) {
      return answer(query, running, sink);
    } catch (QueryCancelledException e) {
      long seconds = limits.timeout().toSeconds();
      throw new QueryException("the query took more than " + seconds + " s: narrow it", e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new QueryException("the query needs too much memory: narrow it", e);
    } catch (JenaException e) {
      throw new QueryException("the query failed: " + e.getMessage(), e);
    }
  }

  private static Binding binding(Map<Var, Node> values) {
    Binding all = BindingFactory.binding();
    for (Map.Entry<Var, Node> value : values.entrySet()) {
      all = BindingFactory.binding(all, value.getKey(), value.getValue());
    }
    return all;
  }

  private boolean answer(Query query, QueryExec running, AnswerSink sink) {
    if (query.isAskType()) {
      sink.truth(running.ask());
      return true;
    }
    if (query.isSelectType()) {
      CappedRows rows = new CappedRows(running.select(), cap());
      sink.rows(rows);
      return !rows.cut();
    }
    return triples(
        query.isDescribeType() ? running.describeTriples() : running.constructTriples(), sink);
  }

  private boolean triples(Iterator<Triple> triples, AnswerSink sink) {
    Graph graph = GraphFactory.createDefaultGraph();
    long left = cap();
    while (left-- > 0 && triples.hasNext()) {
      graph.add(triples.next());
    }
    boolean all = !triples.hasNext();
    sink.graph(graph);
    return all;
  }

  private long cap() {
    return limits.rows() == 0 ? Long.MAX_VALUE : limits.rows();
  }
}
