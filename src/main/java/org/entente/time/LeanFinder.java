package org.entente.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Finds out from the verb above a date whether it looks back or ahead: "met on Monday", "will meet
 * on Monday", "is due to meet on Monday".
 */
final class LeanFinder {

  /** Deeper trees are none: bounds the time on hostile sentences. */
  private static final int DEEPEST = 40;

  private static final Set<String> FUTURE_AUXILIARIES =
      Set.of("will", "shall", "would", "'ll", "’ll", "wo");

  private final Set<String> futureWords;
  private final Set<String> after;

  /**
   * @param futureWords lemmas that make an infinitive one of the future
   * @param after words that make a gerund one of the past
   */
  LeanFinder(Set<String> futureWords, Set<String> after) {
    this.futureWords = futureWords;
    this.after = after;
  }

  /** Where the date at a token looks. */
  Lean of(Sentence sentence, int token) {
    int node = token;
    boolean below = false;
    for (int depth = 0; node >= 0 && depth < DEEPEST; depth++) {
      Lean lean = leanOf(sentence, node, below);
      if (lean != Lean.OPEN) {
        return lean;
      }
      below |= sentence.token(node).upos().equals("VERB");
      node = sentence.tree().head(node);
    }
    return Lean.OPEN;
  }

  /**
   * @param below whether the date is that of a clause below the word: "has agreed to meet on
   *     Monday"
   */
  private Lean leanOf(Sentence sentence, int node, boolean below) {
    Token word = sentence.token(node);
    boolean future = futureWords.contains(word.lemma()) && !word.upos().equals("NOUN");
    boolean done = isPerfect(sentence, node) && !below && !isPassive(sentence, node);
    if (future && !isPast(word) && !done) {
      return Lean.FUTURE;
    }
    if (auxiliaries(sentence, node).anyMatch(a -> isFuture(sentence.token(a)))) {
      return Lean.FUTURE;
    }
    if (word.xpos().equals("VBG") && children(sentence, node).anyMatch(c -> isAfter(sentence, c))) {
      return Lean.PAST;
    }
    boolean infinitive = children(sentence, node).anyMatch(c -> isTo(sentence.token(c)));
    if (infinitive) {
      return Lean.OPEN;
    }
    if (isPast(word) || auxiliaries(sentence, node).anyMatch(a -> isPast(sentence.token(a)))) {
      return Lean.PAST;
    }
    return tensed(sentence, node, word);
  }

  private static Lean tensed(Sentence sentence, int node, Token word) {
    if (isPerfect(sentence, node)) {
      return Lean.PAST;
    }
    boolean present =
        isPresent(word) || auxiliaries(sentence, node).anyMatch(a -> isPresent(sentence.token(a)));
    if (present) {
      return Lean.FUTURE;
    }
    return word.upos().equals("VERB") && word.xpos().equals("VBN") ? Lean.PAST : Lean.OPEN;
  }

  private static boolean isPerfect(Sentence sentence, int verb) {
    return auxiliaries(sentence, verb).anyMatch(a -> sentence.token(a).lemma().equals("have"));
  }

  /** "Has been set for Monday" looks ahead, "has agreed on Monday" does not. */
  private static boolean isPassive(Sentence sentence, int verb) {
    return children(sentence, verb).anyMatch(c -> sentence.token(c).deprel().equals("aux:pass"));
  }

  private static boolean isFuture(Token auxiliary) {
    return FUTURE_AUXILIARIES.contains(auxiliary.form().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isTo(Token child) {
    return child.xpos().equals("TO") && (child.is("mark") || child.is("aux"));
  }

  /** "After meeting them on Monday", "for meeting them". */
  private boolean isAfter(Sentence sentence, int child) {
    Token word = sentence.token(child);
    return (word.is("mark") || word.is("case")) && after.contains(word.lemma());
  }

  private static boolean isPast(Token word) {
    return word.xpos().equals("VBD");
  }

  private static boolean isPresent(Token word) {
    return word.xpos().equals("VBZ") || word.xpos().equals("VBP");
  }

  private static IntStream auxiliaries(Sentence sentence, int node) {
    return children(sentence, node)
        .filter(c -> sentence.token(c).is("aux") || sentence.token(c).is("cop"));
  }

  /** The first children only: a node with thousands of them is no verb. */
  private static IntStream children(Sentence sentence, int node) {
    return sentence.tree().children(node).limit(DEEPEST);
  }
}
