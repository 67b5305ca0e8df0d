package org.entente.actor;

import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;

/** The whole noun phrase of a mention, relative clauses and appositions included. */
final class NounPhrases {

  private NounPhrases() {}

  /** The span of the phrase around the mention, as coreference corpora mark it. */
  static Span span(Sentence sentence, Mention mention) {
    if (mention.kind() == MentionKind.PRONOUN) {
      return mention.span();
    }
    Tree tree = sentence.tree();
    int head = mention.head();
    int first = mention.first();
    int end = mention.end();
    int[] dependents = tree.children(head).filter(c -> belongs(sentence, c)).toArray();
    for (int child : dependents) {
      int[] subtree = tree.subtree(child).toArray();
      first = Math.min(first, subtree[0]);
      end = Math.max(end, subtree[subtree.length - 1] + 1);
    }
    while (first < end - 1 && sentence.token(first).upos().equals("PUNCT")) {
      first++;
    }
    while (end > first + 1 && isClosing(sentence.token(end - 1))) {
      end--;
    }
    return sentence.span(first, end);
  }

  private static boolean belongs(Sentence sentence, int child) {
    return switch (sentence.token(child).relation()) {
      case "det", "amod", "nummod", "compound", "flat", "nmod", "acl", "appos", "fixed", "advmod" ->
          true;
      case "case" -> sentence.token(child).xpos().equals("POS");
      default -> false;
    };
  }

  private static boolean isClosing(Token token) {
    return token.upos().equals("PUNCT")
        && !token.form().equals(")")
        && !token.form().equals("”")
        && !token.form().equals("\"");
  }
}
