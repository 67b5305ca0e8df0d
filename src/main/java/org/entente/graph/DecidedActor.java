package org.entente.graph;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An actor as it was known when something was decided about it. It is kept with the decision, so
 * that the decision means something in a store whose documents don't name the actor any more, or
 * not yet.
 *
 * @param node its IRI
 * @param label its name
 * @param type its class, such as {@code ent:Person}
 * @param entry its entry in Wikidata; null where it has none
 * @param cameo its CAMEO code; null where it has none
 */
public record DecidedActor(
    Node node, String label, Node type, @Nullable Node entry, @Nullable String cameo) {

  /** Its IRI. */
  public String iri() {
    return node.getURI();
  }

  /** Whether it is called so: by its label, its IRI or the last part of it. */
  public boolean isCalled(String name) {
    String iri = iri();
    String local = iri.substring(iri.lastIndexOf('/') + 1);
    return Stream.of(label, iri, "<" + iri + ">", local, "actor:" + local).anyMatch(name::equals);
  }
}
