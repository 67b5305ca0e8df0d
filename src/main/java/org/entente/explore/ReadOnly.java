package org.entente.explore;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses what a question to a store has no business to do. */
final class ReadOnly {

  private ReadOnly() {}

  /**
   * Refuses a query that names data elsewhere ({@code FROM <file:///etc/passwd>}), calls another
   * server ({@code SERVICE}) or loads Java classes ({@code <java:java.lang.System.exit>()}).
   *
   * @throws QueryException where it does
   */
  static void check(Query query) {
    if (query.hasDatasetDescription()) {
      throw new QueryException("FROM is not allowed: the store is the only data there is");
    }
    if (query.getQueryPattern() != null) {
      Op op = Algebra.compile(query);
      Walker.walk(op, new Patterns(), new Functions());
    }
  }

  private static void checkCode(String iri) {
    if (iri.startsWith("java:")) {
      throw new QueryException("<" + iri + "> is not allowed: queries can't load code");
    }
  }

  private static final class Patterns extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw new QueryException("SERVICE is not allowed: queries ask this store only");
    }

    @Override
    public void visit(OpBGP triples) {
      BasicPattern pattern = triples.getPattern();
      pattern.forEach(triple -> predicate(triple.getPredicate()));
    }

    private static void predicate(Node predicate) {
      if (predicate.isURI()) {
        checkCode(predicate.getURI());
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function.getFunctionIRI() != null) {
        checkCode(function.getFunctionIRI());
      }
    }
  }
}
