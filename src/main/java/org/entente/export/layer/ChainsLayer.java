package org.entente.export.layer;

import com.google.gson.JsonArray;
import org.entente.actor.Chain;
import org.entente.actor.Mention;

/** {@code chains}: the mentions of one actor each; whoever is mentioned once is no chain. */
final class ChainsLayer implements Layer {

  @Override
  public JsonArray of(Annotated annotated) {
    JsonArray chains = new JsonArray();
    for (Chain chain : annotated.extraction().cast().chains()) {
      if (chain.mentions().size() > 1) {
        chains.add(Json.spans(chain.mentions().stream().map(Mention::span).toList()));
      }
    }
    return chains;
  }
}
