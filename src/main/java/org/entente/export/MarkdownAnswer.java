package org.entente.export;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.explore.AnswerSink;

/** Writes answers as tables in Markdown. */
final class MarkdownAnswer implements AnswerSink {

  private final PrintStream out;
  private final TermText terms;

  MarkdownAnswer(OutputStream out, PrefixMapping prefixes) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.terms = new TermText(prefixes);
  }

  @Override
  public void rows(RowSet rows) {
    List<Var> variables = rows.getResultVars();
    head(variables.stream().map(Var::getVarName).toList());
    while (rows.hasNext()) {
      Binding row = rows.next();
      line(variables.stream().map(variable -> terms.of(row.get(variable))));
    }
    out.flush();
  }

  @Override
  public void truth(boolean holds) {
    out.println(holds ? "yes" : "no");
    out.flush();
  }

  @Override
  public void graph(Graph graph) {
    head(List.of("subject", "predicate", "object"));
    graph
        .find()
        .forEachRemaining(
            triple ->
                line(
                    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                        .map(terms::of)));
    out.flush();
  }

  private void head(List<String> names) {
    line(names.stream());
    line(names.stream().map(name -> "---"));
  }

  private void line(Stream<String> cells) {
    out.println(cells.map(MarkdownAnswer::escaped).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
