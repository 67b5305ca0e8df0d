package org.entente.language;

/** Finds the dependency tree over the tokens of a sentence. Thread-safe and deterministic. */
public interface DependencyParser {

  /**
   * The tree over some words.
   *
   * @param words the words as the models see them ({@link Folding}), at least one
   * @param upos their universal parts of speech
   * @param xpos their Penn Treebank tags
   * @return a tree over all words with exactly one root and no cycle
   */
  Arcs parse(String[] words, String[] upos, String[] xpos);
}
