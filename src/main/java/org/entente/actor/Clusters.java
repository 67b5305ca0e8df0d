package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which mentions speak of the same: disjoint sets over their indices. */
final class Clusters {

  private final int[] parent;

  Clusters(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The earliest mention of the set. */
  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  boolean joined(int a, int b) {
    return find(a) == find(b);
  }

  /** The sets by their first members, each in order. */
  List<List<Integer>> sets() {
    Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(find(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}
