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
  private final Products products;
  private final List<List<Integer>> alike = new ArrayList<>();

  /**
   * @param kinds see {@link Products}
   */
  Antecedents(Setting setting, List<Phrase> phrases, Map<String, String> kinds) {
    this.phrases = phrases;
    Turns turns = new Turns(setting);
    this.features = new AntecedentFeatures(setting, turns, phrases);
    this.choices = new ChoiceFeatures(setting, turns, phrases);
    this.interview = new Interview(setting, turns, phrases);
    this.products = new Products(setting, phrases, kinds);
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
    int interviewed = interview.antecedent(i);
    return interviewed < 0 ? products.antecedent(i) : interviewed;
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

  /** Nothing contains what it is, and "the Nasdaq index" is not "the FTSE index". */
  private static boolean isPossible(Phrase earlier, Phrase later) {
    boolean within = earlier.contains(later) || later.contains(earlier);
    return !within && !areSaidApart(earlier, later) && !areNamedApart(earlier, later);
  }

  /** "We" of two speakers, if they don't speak for the same body. */
  private static boolean areSaidApart(Phrase a, Phrase b) {
    boolean we = a.manner().equals("we") && b.manner().equals("we");
    boolean said = a.speaker() >= 0 && b.speaker() >= 0 && a.speaker() != b.speaker();
    return we && said && (a.cluster() < 0 || a.cluster() != b.cluster());
  }

  private static boolean areNamedApart(Phrase a, Phrase b) {
    if (a.sort().equals(Phrase.THING) != b.sort().equals(Phrase.THING)) {
      Phrase other = a.sort().equals(Phrase.THING) ? b : a;
      return other.cluster() >= 0 && !other.isPronoun();
    }
    boolean described = a.kind() == MentionKind.NOMINAL || b.kind() == MentionKind.NOMINAL;
    boolean things = a.cluster() < 0 && b.cluster() < 0;
    boolean named = !a.name().isEmpty() && !b.name().isEmpty();
    return described && things && named && !a.name().equals(b.name());
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
