package org.entente.language;

import org.entente.text.Span;

/**
 * A word or punctuation mark with its analysis (Universal Dependencies version 2).
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the document's text
 * @param form the word as written
 * @param lemma its dictionary form, lower case except for names
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn Treebank tag, such as {@code VBD}
 * @param head index of the token it depends on; -1 for the root of the sentence
 * @param deprel dependency relation to the head, with its subtype: {@code nsubj}, {@code obl:agent}
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String deprel) {

  /** The dependency relation without its subtype: {@code obl} for {@code obl:agent}. */
  public String relation() {
    int colon = deprel.indexOf(':');
    return colon < 0 ? deprel : deprel.substring(0, colon);
  }

  /** Whether the dependency relation is this one, or a subtype of it. */
  public boolean is(String relation) {
    return deprel.equals(relation)
        || (deprel.length() > relation.length()
            && deprel.charAt(relation.length()) == ':'
            && deprel.startsWith(relation));
  }
}
