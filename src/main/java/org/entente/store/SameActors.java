package org.entente.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.entente.graph.DecidedActor;
import org.entente.graph.Decision;
import org.entente.graph.Decision.Kind;

/**
 * Which actors are one by a list of decisions. "Same" is passed on: where A is B and B is C, all
 * three are one. Of two that are joined, the first one's name is kept for all, and if that one goes
 * by another's name already, that other name.
 */
final class SameActors {

  private final List<Decision> decisions;
  private final Map<Node, Node> joined = new LinkedHashMap<>();

  /**
   * @param decisions by number
   */
  SameActors(List<Decision> decisions) {
    this.decisions = decisions;
    for (Decision decision : decisions) {
      Node kept = representative(decision.first().node());
      Node merged = representative(decision.second().node());
      if (decision.kind() == Kind.SAME && !kept.equals(merged)) {
        joined.put(merged, kept);
      }
    }
  }

  /** The one by whose name an actor goes: itself, if nobody decided otherwise. */
  Node representative(Node actor) {
    Node at = actor;
    while (joined.containsKey(at)) {
      at = joined.get(at);
    }
    return at;
  }

  boolean areSame(Node one, Node other) {
    return representative(one).equals(representative(other));
  }

  /** The actors that go by another's name, with that other one. */
  Map<Node, DecidedActor> kept() {
    Map<Node, DecidedActor> known = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      known.putIfAbsent(decision.first().node(), decision.first());
      known.putIfAbsent(decision.second().node(), decision.second());
    }
    Map<Node, DecidedActor> kept = new LinkedHashMap<>();
    for (Node merged : joined.keySet()) {
      DecidedActor actor = known.get(representative(merged));
      if (actor != null) {
        kept.put(merged, actor);
      }
    }
    return kept;
  }

  /** The decisions by which two actors are one, in the order of the chain; empty where none. */
  List<Decision> chain(Node from, Node to) {
    Map<Node, List<Decision>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
    Deque<Node> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty() && !ways.containsKey(to)) {
      Node at = queue.remove();
      for (Decision decision : decisions) {
        if (decision.kind() == Kind.SAME && decision.isAbout(at)) {
          Node next = other(decision, at);
          List<Decision> way = new ArrayList<>(ways.getOrDefault(at, List.of()));
          way.add(decision);
          if (ways.putIfAbsent(next, way) == null) {
            queue.add(next);
          }
        }
      }
    }
    return ways.getOrDefault(to, List.of());
  }

  private static Node other(Decision decision, Node one) {
    Node first = decision.first().node();
    return first.equals(one) ? decision.second().node() : first;
  }
}
