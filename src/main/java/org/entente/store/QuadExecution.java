package org.entente.store;

import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMainQuad;
import org.apache.jena.sparql.engine.main.solver.PatternMatchData;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.util.Context;

/**
 * Answers {@code GRAPH ?document { ... }} by looking for quads of any graph. Jena's own engine for
 * datasets that are no databases would go through all graphs one by one, again and again.
 */
final class QuadExecution extends OpExecutor {

  private QuadExecution(ExecutionContext context) {
    super(context);
  }

  /** The settings of a dataset, with queries executed like this. */
  static Context in(Context settings) {
    Context context = settings.copy();
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(QueryEngineMainQuad.getFactory());
    QueryEngineRegistry.set(context, engines);
    QC.setFactory(context, QuadExecution::new);
    return context;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    BasicPattern triples = pattern.getBasicPattern();
    QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
    if (triples.size() > 1 && rows.hasNext()) {
      // What is known from the rows so far decides where to begin.
      BasicPattern known = Substitute.substitute(triples, rows.peek());
      triples = ReorderLib.fixed().reorderIndexes(known).reorder(triples);
    }
    DatasetGraph dataset = execCxt.getDataset();
    return pattern.isDefaultGraph()
        ? PatternMatchData.execute(dataset.getDefaultGraph(), triples, rows, null, execCxt)
        : PatternMatchData.execute(dataset, pattern.getGraphNode(), triples, rows, null, execCxt);
  }
}
