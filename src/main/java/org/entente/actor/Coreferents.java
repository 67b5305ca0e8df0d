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
   * @param thing by which name that goes, where it is no actor; else its document and place, if it
   *     is spoken of more than once; else empty
   */
  public record Phrasing(Span span, @Nullable Actor actor, String thing) {}

  public Coreferents {
    phrases = List.copyOf(phrases);
  }
}
