package org.entente.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fills the slots of a frame: the heads by the slot's letter, and their prepositions. */
final class Filling {

  private final Map<String, List<Integer>> slots = new LinkedHashMap<>();
  private final Map<String, String> prepositions = new LinkedHashMap<>();

  private int act = -1;

  void put(String slot, List<Integer> heads, String preposition) {
    slots.put(slot, heads);
    prepositions.put(slot, preposition);
  }

  List<Integer> get(String slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** The verb of an act that the frame leaves open, "refuses to *", is found. */
  void act(int verb) {
    act = verb;
  }

  /** The verb of the act that the frame leaves open; -1 where it leaves none. */
  int act() {
    return act;
  }

  /** The preposition before what fills a slot; empty where there is none. */
  String preposition(String slot) {
    return prepositions.getOrDefault(slot, "");
  }
}
