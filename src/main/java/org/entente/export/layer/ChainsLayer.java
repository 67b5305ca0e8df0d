package org.entente.export.layer;

import com.google.gson.JsonArray;
import java.util.List;
import org.entente.text.Span;

/** {@code chains}: the mentions of the same thing; what is mentioned once is no chain. */
final class ChainsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray chains = new JsonArray();
    for (List<Span> chain : annotated.extraction().cast().coreference()) {
      if (chain.size() > 1) {
        chains.add(Json.spans(chain));
      }
    }
    return chains;
  }
}
