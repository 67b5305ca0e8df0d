package org.entente.statement;

import java.util.List;

/**
 * A word that attributes something to somebody.
 *
 * @param head index of the word: the verb, the noun, "according"
 * @param source index of the head of the source; {@link Source#UNNAMED} where there is none
 * @param content index of the top of what is attributed
 * @param words the words that are attributed, where their place tells them better than the tree;
 *     empty where they are all that depends on the content
 * @param around whether the cue stands inside what it attributes: "X, A said, Y"
 * @param effect what the source says of the content
 * @param shared whether the newspaper takes the content for true itself: "A knows that X"
 * @param entry the entry of the lexicon, for traces
 */
record Cue(
    int head,
    int source,
    int content,
    List<Integer> words,
    boolean around,
    Effect effect,
    boolean shared,
    String entry) {

  Cue {
    words = List.copyOf(words);
  }
}
