package org.entente.language;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The dependency tree of a sentence; nodes are token indices from 0. Immutable. */
public final class Tree {

  private final List<Token> tokens;
  private final int[][] children;
  private final int root;

  /**
   * @param tokens the tokens of a sentence, with heads
   * @throws IllegalArgumentException if there is not exactly one root
   */
  public Tree(List<Token> tokens) {
    this.tokens = tokens;
    int[] counts = new int[tokens.size()];
    int found = -1;
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      } else if (found >= 0) {
        throw new IllegalArgumentException("two roots: " + found + " and " + token.index());
      } else {
        found = token.index();
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("no root");
    }
    this.root = found;
    this.children = new int[tokens.size()][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
  }

  /** The index of the token that depends on nothing. */
  public int root() {
    return root;
  }

  /** The head of a token; -1 for the root. */
  public int head(int i) {
    return tokens.get(i).head();
  }

  /** The direct dependents of a token, in the order of the text. */
  public IntStream children(int i) {
    return Arrays.stream(children[i]);
  }

  /**
   * The direct dependents of a token with a relation, or a subtype of it, in the order of the text.
   */
  public IntStream children(int i, String relation) {
    return children(i).filter(c -> tokens.get(c).is(relation));
  }

  /** The first dependent with a relation or a subtype of it; -1 where there is none. */
  public int child(int i, String relation) {
    for (int child : children[i]) {
      if (tokens.get(child).is(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** Whether a token is {@code ancestor} itself or depends on it, directly or not. */
  public boolean dominates(int ancestor, int i) {
    for (int node = i; node >= 0; node = head(node)) {
      if (node == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of a subtree, its top included, in the order of the text. */
  public IntStream subtree(int i) {
    return IntStream.range(0, tokens.size()).filter(k -> dominates(i, k));
  }
}
