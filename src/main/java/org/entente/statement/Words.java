package org.entente.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Questions about the words of one sentence. */
final class Words {

  private static final int MOST_STEPS = 8;

  private final Sentence sentence;
  private final Tree tree;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  Sentence sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** A word in lower case with a straight apostrophe. */
  String form(int i) {
    return token(i).form().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean isVerb(int i) {
    String tag = token(i).upos();
    return tag.equals("VERB") || tag.equals("AUX");
  }

  boolean isNoun(int i) {
    String tag = token(i).upos();
    return tag.equals("NOUN") || tag.equals("PROPN");
  }

  boolean isNominal(int i) {
    return isNoun(i) || token(i).upos().equals("PRON") || token(i).upos().equals("NUM");
  }

  boolean isPassive(int verb) {
    return tree.child(verb, "aux:pass") >= 0 || tree.child(verb, "nsubj:pass") >= 0;
  }

  boolean hasBe(int i) {
    return isPassive(i) || tree.child(i, "cop") >= 0;
  }

  /** Whether the word is finite, or has a finite auxiliary or copula. */
  boolean isFinite(int i) {
    return isFiniteTag(token(i).xpos())
        || children(i, "aux").anyMatch(a -> isFiniteTag(token(a).xpos()))
        || children(i, "cop").anyMatch(c -> isFiniteTag(token(c).xpos()));
  }

  private static boolean isFiniteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  /** Whether a clause tells of the past: "attacked", "was attacking", "has attacked". */
  boolean isPast(int i) {
    return token(i).xpos().equals("VBD")
        || tree.children(i)
            .filter(a -> token(a).is("aux") || token(a).is("cop"))
            .anyMatch(a -> token(a).xpos().equals("VBD") || token(a).lemma().equals("have"));
  }

  /** Whether a clause begins with a question word: "what happened". */
  boolean asks(int i) {
    return tree.children(i).filter(c -> c < i).anyMatch(c -> token(c).xpos().startsWith("W"));
  }

  /** Whether an infinitive with "to". */
  boolean isInfinitive(int i) {
    return children(i, "mark").anyMatch(m -> form(m).equals("to"))
        || children(i, "aux").anyMatch(m -> form(m).equals("to"));
  }

  IntStream children(int i, String relation) {
    return tree.children(i, relation);
  }

  /** Whether a word stands right before another, in lower case. */
  boolean isFollowedBy(int i, String next) {
    return i + 1 < sentence.size() && form(i + 1).equals(next);
  }

  boolean isInterrogativeWord(int i) {
    return token(i).xpos().startsWith("W") && !form(i).equals("that");
  }

  /** Whether a clause begins with "how", "what", "why", "whether" or the like. */
  boolean isInterrogative(int clause) {
    return tree.children(clause)
        .filter(c -> c < clause)
        .anyMatch(
            c -> isInterrogativeWord(c) || tree.children(c).anyMatch(this::isInterrogativeWord));
  }

  /** The words of a marker with those fixed to it: "in case", "rather than". */
  String marker(int mark) {
    StringBuilder words = new StringBuilder(form(mark));
    children(mark, "fixed").forEach(f -> words.append(' ').append(form(f)));
    return words.toString();
  }

  /**
   * The preposition before a noun phrase or gerund; empty where there is none. That of "is at sea"
   * is part of the predicate.
   */
  String preposition(int i) {
    boolean predicate = tree.child(i, "cop") >= 0;
    return tree.children(i)
        .filter(c -> c < i && (token(c).is("case") && !predicate || token(c).is("mark")))
        .filter(c -> !form(c).equals("that") && !form(c).equals("to") || token(c).is("case"))
        .mapToObj(this::marker)
        .findFirst()
        .orElse("");
  }

  /**
   * The subject of a verb, or of the verb it shares one with: "A wants to leave", "A has plans to
   * leave"; -1 where there is none.
   */
  int subject(int verb) {
    int node = verb;
    for (int step = 0; step < MOST_STEPS && node >= 0; step++) {
      int own = tree.child(node, "nsubj");
      if (own >= 0) {
        return resolved(own, node);
      }
      Token token = token(node);
      boolean shares =
          token.is("conj") || token.is("xcomp") || token.is("advcl") && !isFinite(node);
      boolean controlled =
          token.deprel().equals("acl") && isInfinitive(node) && token(token.head()).is("obj");
      if (controlled && tree.child(tree.head(token.head()), "iobj") < 0) {
        node = tree.head(token.head());
        continue;
      }
      if (token.deprel().equals("acl") || token.deprel().equals("acl:relcl")) {
        return token.head();
      }
      node = shares ? token.head() : -1;
    }
    return -1;
  }

  /** The highest in the tree of some words, punctuation aside; the first of those alike. */
  int top(List<Integer> some) {
    int top = some.getFirst();
    int least = Integer.MAX_VALUE;
    for (int i : some) {
      int depth = token(i).is("punct") ? Integer.MAX_VALUE : depth(i);
      if (depth < least) {
        top = i;
        least = depth;
      }
    }
    return top;
  }

  private int depth(int i) {
    int depth = 0;
    for (int node = tree.head(i); node >= 0; node = tree.head(node)) {
      depth++;
    }
    return depth;
  }

  /** What a relative pronoun stands for. */
  private int resolved(int subject, int verb) {
    String tag = token(subject).xpos();
    if (!tag.equals("WP") && !tag.equals("WDT")) {
      return subject;
    }
    int node = verb;
    for (int step = 0; step < MOST_STEPS && node >= 0; step++) {
      if (token(node).is("acl")) {
        return tree.head(node);
      }
      node = tree.head(node);
    }
    return subject;
  }
}
