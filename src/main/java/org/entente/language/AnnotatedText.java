package org.entente.language;

import java.util.List;

/**
 * A text with its sentences, as read from a treebank.
 *
 * @param text the text of all sentences; sentences of a paragraph are separated by a space,
 *     paragraphs by an empty line
 * @param sentences its sentences, with offsets into {@code text}
 */
public record AnnotatedText(String text, List<Sentence> sentences) {

  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }
}
