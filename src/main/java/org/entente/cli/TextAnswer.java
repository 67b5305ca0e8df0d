package org.entente.cli;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.explore.AnswerSink;
import org.entente.export.TermText;

/** Prints answers for people. */
final class TextAnswer implements AnswerSink {

  private final Console console;
  private final PrefixMapping prefixes;

  TextAnswer(Console console, PrefixMapping prefixes) {
    this.console = console;
    this.prefixes = prefixes;
  }

  @Override
  public void rows(RowSet rows) {
    List<Var> variables = rows.getResultVars();
    TermText terms = new TermText(prefixes);
    Table table = new Table(variables.stream().map(Var::getVarName).toArray(String[]::new));
    while (rows.hasNext()) {
      Binding row = rows.next();
      table.row(variables.stream().map(v -> terms.of(row.get(v))).toArray(String[]::new));
    }
    table.print(console.out(), console.terminal(), "");
    if (table.isEmpty()) {
      console.note("no rows");
    }
  }

  @Override
  public void truth(boolean holds) {
    console.out().println(holds ? "yes" : "no");
  }

  @Override
  public void graph(Graph graph) {
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    RDFWriter.source(graph).lang(Lang.TURTLE).output(console.out());
  }
}
