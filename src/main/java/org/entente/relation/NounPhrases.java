package org.entente.relation;

import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The words of a noun phrase: its head, what stands before it, and an "of" phrase after it. */
final class NounPhrases {

  private final Sentence sentence;
  private final Tree tree;

  NounPhrases(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** An argument with the words of the phrase round a head. */
  Argument argument(String role, int head) {
    int first = first(head);
    int end = last(head) + 1;
    return new Argument(role, head, sentence.span(first, end), sentence.words(first, end));
  }

  /** A proposition of two noun phrases that a word ties, with nothing else around. */
  Proposition proposition(
      Relation relation, int predicate, int subject, int object, String rule, double confidence) {
    return new Proposition(
        sentence.index(),
        predicate,
        relation,
        sentence.token(predicate).form(),
        argument("subject", subject),
        argument("object", object),
        null,
        List.of(),
        rule,
        confidence);
  }

  /**
   * What somebody refuses, promises or threatens to do: the verb with its object.
   *
   * @param verb its infinitive
   * @param object the head of its object; negative where it has none
   */
  Argument act(int verb, int object) {
    int own = object < 0 ? tree.child(verb, "obj") : object;
    int particle = Math.max(verb, tree.child(verb, "compound:prt"));
    int end = Math.max(particle, own < 0 ? verb : last(own)) + 1;
    return new Argument("act", verb, sentence.span(verb, end), sentence.words(verb, end));
  }

  private int first(int head) {
    int first = head;
    for (int i = head - 1; i >= 0; i--) {
      if (!inside(i, head)) {
        break;
      }
      Token token = sentence.token(i);
      // "at [least 13 people]"
      boolean estimate = token.xpos().equals("JJS") && tree.child(i, "case") >= 0;
      if (estimate) {
        break;
      }
      if (!token.is("case") || token.head() != head) {
        first = i;
      }
    }
    return first;
  }

  /** Whether a token before the head belongs to its phrase; prepositions and clauses do not. */
  private boolean inside(int i, int head) {
    int node = i;
    for (int step = 0; step < 6 && node >= 0 && node != head; step++) {
      Token token = sentence.token(node);
      if (!premodifies(token, head)) {
        return false;
      }
      node = token.head();
    }
    return node == head;
  }

  private static boolean premodifies(Token token, int head) {
    if (token.head() == head && token.is("case")) {
      return false;
    }
    return switch (token.relation()) {
      case "det", "amod", "compound", "nummod", "flat", "advmod", "goeswith", "fixed" -> true;
      case "obl" -> token.deprel().equals("obl:unmarked");
      case "nmod" -> token.deprel().equals("nmod:poss") || token.deprel().equals("nmod:desc");
      case "case" ->
          token.form().equals("'s")
              || token.form().equals("’s")
              || token.form().equals("'")
              || token.form().equals("’");
      case "punct" -> token.form().equals("-") || token.form().equals("–");
      default -> false;
    };
  }

  private int last(int head) {
    int last = head;
    for (int child : tree.children(head).toArray()) {
      Token token = sentence.token(child);
      boolean sum = sentence.token(head).upos().equals("SYM") && token.upos().equals("NUM");
      if (child > head && (token.is("flat") || token.is("fixed") || sum)) {
        last = Math.max(last, child);
      }
    }
    for (int child : tree.children(head, "nmod").toArray()) {
      boolean of =
          tree.children(child, "case").anyMatch(c -> sentence.token(c).form().equals("of"));
      if (of && child > last && first(child) <= last + 2) {
        last = last(child);
      }
    }
    return last;
  }
}
