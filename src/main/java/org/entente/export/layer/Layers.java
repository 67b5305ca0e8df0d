package org.entente.export.layer;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The layers by name. */
public final class Layers {

  private final Map<String, Layer> layers = new LinkedHashMap<>();

  /**
   * All layers.
   *
   * @param map what the layer {@code relations} calls its relations
   */
  public Layers(RelationMap map) {
    layers.put("sentences", new SentencesLayer());
    layers.put("tokens", new TokensLayer());
    layers.put("entities", new EntitiesLayer());
    layers.put("dates", new DatesLayer());
    layers.put("chains", new ChainsLayer());
    layers.put("mentions", new MentionsLayer());
    layers.put("attributions", new AttributionsLayer());
    layers.put("predicates", new PredicatesLayer());
    layers.put("triples", new TriplesLayer());
    layers.put("relations", new RelationsLayer(map));
    layers.put("events", new EventsLayer());
  }

  /** Their names. */
  public List<String> names() {
    return List.copyOf(layers.keySet());
  }

  /**
   * A document's annotations: its name as {@code id}, and an array for each layer.
   *
   * @param wanted names of layers; others are left out
   */
  public JsonObject annotations(Annotated annotated, List<String> wanted) {
    JsonObject json = new JsonObject();
    json.addProperty("id", annotated.extraction().document().name());
    for (String name : wanted) {
      Layer layer = layers.get(name);
      if (layer != null) {
        json.add(name, layer.of(annotated));
      }
    }
    return json;
  }
}
