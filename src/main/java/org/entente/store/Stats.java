package org.entente.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a store holds.
 *
 * @param documents documents
 * @param statements statements, open ones included
 * @param asserted statements that documents make in their own voice, certain and positive
 * @param edges direct edges between actors and positions, implied ones included
 * @param actors actors by the local name of their class, {@code Person}
 * @param quads everything, ontology included
 */
public record Stats(
    long documents,
    long statements,
    long asserted,
    long edges,
    SortedMap<String, Long> actors,
    long quads) {

  public Stats {
    actors = Collections.unmodifiableSortedMap(new TreeMap<>(actors));
  }
}
