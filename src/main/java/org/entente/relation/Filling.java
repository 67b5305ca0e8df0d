package org.entente.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fills the slots of a frame.
 *
 * @param slots the heads that fill each slot, by the slot's letter
 * @param prepositions the preposition before each slot; empty for objects
 */
record Filling(Map<String, List<Integer>> slots, Map<String, String> prepositions) {

  /** Nothing but who does it. */
  static Filling of(List<Integer> agents) {
    Map<String, List<Integer>> slots = new LinkedHashMap<>();
    slots.put("A", agents);
    return new Filling(slots, new LinkedHashMap<>());
  }

  void put(String slot, List<Integer> heads, String preposition) {
    slots.put(slot, heads);
    prepositions.put(slot, preposition);
  }

  List<Integer> get(String slot) {
    List<Integer> heads = slots.get(slot);
    return heads == null ? List.of() : heads;
  }

  /** The role of a slot's filler: its preposition, or its place in the clause. */
  String role(String slot) {
    @Nullable String preposition = prepositions.get(slot);
    if (preposition != null && !preposition.isEmpty() && !slot.equals("B")) {
      return slot.equals("X") ? "topic" : preposition;
    }
    return slot.equals("A") ? "subject" : slot.equals("X") ? "topic" : "object";
  }
}
