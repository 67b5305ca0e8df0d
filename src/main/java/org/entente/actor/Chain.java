package org.entente.actor;

import java.util.List;

/**
 * A coreference chain: all mentions of one actor in a document.
 *
 * @param actor whom they mention
 * @param mentions the mentions, in the order of the text; at least one
 */
public record Chain(Actor actor, List<Mention> mentions) {

  public Chain {
    mentions = List.copyOf(mentions);
  }
}
