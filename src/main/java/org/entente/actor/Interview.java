package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who speaks in an interview whose questions are paragraphs of their own: "I" of the answers and
 * "you" of the questions is the one person whom the text names most before it begins to ask.
 */
final class Interview {

  private static final String WORD = "interview";

  /** So many questions to "you" make a text that calls itself an interview one. */
  private static final int FEW = 2;

  /** So many make any text one. */
  private static final int MANY = 4;

  private final Turns turns;
  private final List<Phrase> phrases;

  /** The first phrase that names whom the questions are put to; -1 where it is no interview. */
  private final int interviewed;

  Interview(Setting setting, Turns turns, List<Phrase> phrases) {
    this.turns = turns;
    this.phrases = phrases;
    long questions =
        phrases.stream()
            .filter(p -> p.manner().equals("you") && turns.isQuestion(p.sentence()))
            .map(p -> turns.of(p.sentence()))
            .distinct()
            .count();
    boolean interview =
        questions >= MANY || (questions >= FEW && turns.opening().anyMatch(Interview::says));
    this.interviewed = interview ? mostNamed() : -1;
  }

  private static boolean says(Words words) {
    return words.sentence().tokens().stream().anyMatch(token -> token.lemma().equals(WORD));
  }

  /** The first name of the person named most in the opening; -1 where two are named as often. */
  private int mostNamed() {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, Integer> first = new HashMap<>();
    int most = -1;
    boolean tie = false;
    for (int i = 0; i < phrases.size() && turns.isOpening(phrases.get(i).sentence()); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.isName() && phrase.sort().equals("PERSON")) {
        first.putIfAbsent(phrase.cluster(), i);
        counts.merge(phrase.cluster(), 1, Integer::sum);
      }
    }
    for (Map.Entry<Integer, Integer> person : counts.entrySet()) {
      int best = counts.getOrDefault(most, 0);
      tie = person.getValue() == best || (tie && person.getValue() < best);
      most = person.getValue() > best ? person.getKey() : most;
    }
    return tie ? -1 : first.getOrDefault(most, -1);
  }

  /** The phrase that names whom a pronoun speaks of by the turns of an interview; else -1. */
  int antecedent(int i) {
    Phrase phrase = phrases.get(i);
    if (interviewed < 0 || i <= interviewed || turns.isOpening(phrase.sentence())) {
      return -1;
    }
    String meant = turns.isQuestion(phrase.sentence()) ? "you" : "i";
    boolean quoted = turns.quotations().contains(phrase.sentence(), phrase.head());
    return phrase.manner().equals(meant) && !quoted ? interviewed : -1;
  }
}
