package org.entente.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.entente.explore.Claim;
import org.entente.explore.ClaimReader;

/** Writes a statement per line as JSON, in the order of the text. */
final class JsonLinesSink implements DocumentSink {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final OutputStream out;
  private final StatementJson json;

  JsonLinesSink(OutputStream out, Map<String, String> cameo) {
    this.out = out;
    this.json = new StatementJson(cameo);
  }

  @Override
  public void document(Node document, Graph graph) throws IOException {
    for (Claim claim : new ClaimReader(document, graph).all()) {
      String line = GSON.toJson(json.of(claim)) + "\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
