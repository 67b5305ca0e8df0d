package org.entente.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.explore.Claim;
import org.entente.explore.ClaimReader;
import org.entente.export.DocumentSink;

/** Prints the statements of each document as a table. */
final class TableSink implements DocumentSink {

  private final Console console;
  private boolean begun;

  TableSink(Console console) {
    this.console = console;
  }

  @Override
  public void document(Node document, Graph graph) {
    ClaimReader reader = new ClaimReader(document, graph);
    List<Claim> claims = reader.all();
    if (begun) {
      console.out().println();
    }
    begun = true;
    String name = Table.clean(reader.article().name());
    console.out().println(name + ": " + Words.count(claims.size(), "statement"));
    if (!claims.isEmpty()) {
      ClaimTable.of(claims).print(console.out(), console.terminal(), "  ");
    }
  }

  @Override
  public void close() {
    console.out().flush();
  }
}
