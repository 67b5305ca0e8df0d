package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.language.FeatureBuffer;

/** Which earlier phrases a phrase may go back to, and the features of each choice. */
final class Antecedents {

  private static final int NEAR_PRONOUN = 40;
  private static final int NEAR = 60;
  private static final int ALIKE = 12;

  private final List<Phrase> phrases;
  private final AntecedentFeatures features;
  private final ChoiceFeatures choices;
  private final Interview interview;
  private final List<List<Integer>> alike = new ArrayList<>();

  Antecedents(Setting setting, List<Phrase> phrases) {
    this.phrases = phrases;
    Turns turns = new Turns(setting);
    this.features = new AntecedentFeatures(setting, turns, phrases);
    this.choices = new ChoiceFeatures(setting, turns, phrases);
    this.interview = new Interview(setting, turns, phrases);
    Map<String, List<Integer>> byWord = new HashMap<>();
    Map<Integer, List<Integer>> byActor = new HashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Integer> same = byWord.computeIfAbsent(phrase.lemma(), k -> new ArrayList<>());
      List<Integer> actor =
          phrase.cluster() < 0 || phrase.isPronoun()
              ? new ArrayList<>()
              : byActor.computeIfAbsent(phrase.cluster(), k -> new ArrayList<>());
      Set<Integer> earlier = new TreeSet<>(last(same));
      earlier.addAll(last(actor));
      alike.add(List.copyOf(earlier));
      same.add(i);
      actor.add(i);
    }
  }

  private static List<Integer> last(List<Integer> all) {
    return all.subList(Math.max(0, all.size() - ALIKE), all.size());
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The phrase that a phrase goes back to for sure; -1 where that is to be judged. */
  int certain(int i) {
    return interview.antecedent(i);
  }

  /** The phrases that a phrase may go back to, in the order of the text. */
  List<Integer> candidates(int i) {
    Phrase phrase = phrases.get(i);
    if (phrase.isUnbound()) {
      return List.of();
    }
    int near = Math.max(0, i - (phrase.isPronoun() ? NEAR_PRONOUN : NEAR));
    List<Integer> candidates = new ArrayList<>();
    for (int k : alike.get(i)) {
      if (k < near && isPossible(phrases.get(k), phrase)) {
        candidates.add(k);
      }
    }
    for (int k = near; k < i; k++) {
      if (isPossible(phrases.get(k), phrase)) {
        candidates.add(k);
      }
    }
    return candidates;
  }

  /** Nothing contains what it is. */
  private static boolean isPossible(Phrase earlier, Phrase later) {
    return !earlier.contains(later) && !later.contains(earlier);
  }

  /** The features of its choices that look at the chains so far. */
  ChoiceFeatures choices() {
    return choices;
  }

  void ofNew(int i, FeatureBuffer out) {
    Phrase phrase = phrases.get(i);
    boolean head = !alike.get(i).isEmpty();
    boolean repeated =
        alike.get(i).stream().anyMatch(k -> phrases.get(k).key().equals(phrase.key()));
    features.ofNew(i, repeated, head, out);
  }

  void ofPair(int earlier, int later, FeatureBuffer out) {
    features.ofPair(earlier, later, out);
  }
}
