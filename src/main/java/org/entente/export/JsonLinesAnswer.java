package org.entente.export;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.explore.AnswerSink;
import org.jspecify.annotations.Nullable;

/** Writes a row per line as a JSON object: numbers and truth values as such, all else as text. */
final class JsonLinesAnswer implements AnswerSink {

  private final PrintStream out;
  private final TermText terms;

  JsonLinesAnswer(OutputStream out, PrefixMapping prefixes) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.terms = new TermText(prefixes);
  }

  @Override
  public void rows(RowSet rows) {
    while (rows.hasNext()) {
      Binding row = rows.next();
      JsonObject json = new JsonObject();
      for (Var variable : rows.getResultVars()) {
        json.add(variable.getVarName(), value(row.get(variable)));
      }
      out.println(json);
    }
    out.flush();
  }

  @Override
  public void truth(boolean holds) {
    out.println("{\"answer\":" + holds + "}");
    out.flush();
  }

  @Override
  public void graph(Graph graph) {
    graph
        .find()
        .forEachRemaining(
            triple -> {
              JsonObject json = new JsonObject();
              json.add("subject", value(triple.getSubject()));
              json.add("predicate", value(triple.getPredicate()));
              json.add("object", value(triple.getObject()));
              out.println(json);
            });
    out.flush();
  }

  private JsonElement value(@Nullable Node term) {
    if (term == null) {
      return JsonNull.INSTANCE;
    }
    if (term.isLiteral() && term.getLiteral().isWellFormed()) {
      Object value = term.getLiteralValue();
      if (value instanceof Number number) {
        return new JsonPrimitive(number);
      }
      if (value instanceof Boolean truth) {
        return new JsonPrimitive(truth);
      }
    }
    return new JsonPrimitive(terms.of(term));
  }
}
