package org.entente.actor;

import java.util.List;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whole noun phrases that speak of the same.
 *
 * @param phrases the phrases, in the order of the text
 */
public record Coreferents(List<Phrasing> phrases) {

  /**
   * A noun phrase.
   *
   * @param span where it stands: relative clauses and appositions included
   * @param actor whom it speaks of; null where that is nobody who is named
   * @param name the name in it, without article and what follows; empty where it is no name
   */
  public record Phrasing(Span span, @Nullable Actor actor, String name) {}

  public Coreferents {
    phrases = List.copyOf(phrases);
  }
}
