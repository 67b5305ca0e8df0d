package org.entente.export.layer;

import com.google.gson.JsonArray;
import org.entente.actor.Coreferents;

/** {@code chains}: the mentions of the same thing; what is mentioned once is no chain. */
final class ChainsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray chains = new JsonArray();
    for (Coreferents chain : annotated.extraction().cast().coreference()) {
      if (chain.phrases().size() > 1) {
        chains.add(Json.spans(chain.phrases().stream().map(Coreferents.Phrasing::span).toList()));
      }
    }
    return chains;
  }
}
