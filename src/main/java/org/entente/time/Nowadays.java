package org.entente.time;

import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** Tells the "today" that means these days, "it is known today as...", from the day. */
final class Nowadays {

  /** Deeper trees are none: bounds the time on hostile sentences. */
  private static final int DEEPEST = 40;

  private final Set<String> states;
  private final Set<String> comparing;

  /**
   * @param states lemmas of verbs whose simple present tells of no certain day
   * @param comparing words after "today" that compare these days with others
   */
  Nowadays(Set<String> states, Set<String> comparing) {
    this.states = states;
    this.comparing = comparing;
  }

  /** Whether the word at an index means these days. */
  boolean is(Sentence sentence, int word) {
    Token today = sentence.token(word);
    if (!today.form().equalsIgnoreCase("today") || today.is("nsubj")) {
      return false;
    }
    String after = word + 1 < sentence.size() ? DateRanges.lower(sentence, word + 1) : "";
    int node = today.head();
    for (int depth = 0; node >= 0 && depth < DEEPEST; depth++) {
      Token verb = sentence.token(node);
      List<Token> helpers = helpers(sentence, node);
      if (isSimplePresent(verb, helpers)) {
        return comparing.contains(after) || isState(sentence, verb, helpers);
      }
      if (!helpers.isEmpty() || verb.xpos().equals("VBD")) {
        return false;
      }
      node = verb.head();
    }
    return false;
  }

  private static List<Token> helpers(Sentence sentence, int verb) {
    return sentence
        .tree()
        .children(verb)
        .limit(DEEPEST)
        .mapToObj(sentence::token)
        .filter(t -> t.is("aux") || t.is("cop"))
        .toList();
  }

  /** "Is", "knows", "is known"; not "is knowing", "has known", "will know". */
  private static boolean isSimplePresent(Token verb, List<Token> helpers) {
    boolean present = isPresent(verb) || helpers.stream().anyMatch(Nowadays::isPresent);
    boolean simple =
        helpers.stream()
            .allMatch(h -> isPresent(h) && (h.lemma().equals("be") || h.lemma().equals("do")));
    boolean running = verb.xpos().equals("VBG") && !helpers.isEmpty();
    return present && simple && !running;
  }

  private static boolean isPresent(Token word) {
    return word.xpos().equals("VBZ") || word.xpos().equals("VBP");
  }

  /** "Is a republic", "knows"; but "is in Paris". */
  private boolean isState(Sentence sentence, Token verb, List<Token> helpers) {
    boolean is = helpers.stream().anyMatch(h -> h.is("cop"));
    boolean somewhere = sentence.tree().children(verb.index(), "case").findAny().isPresent();
    return (is && !somewhere && !verb.upos().equals("ADV")) || states.contains(verb.lemma());
  }
}
