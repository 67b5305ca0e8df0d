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

  private static final Set<String> SPEAKER = Set.of("we", "i");

  private static final Set<String> HUMAN = Set.of("he", "she", "i");

  private final List<Phrase> phrases;
  private final AntecedentFeatures features;
  private final ChoiceFeatures choices;
  private final Interview interview;
  private final Products products;
  private final Distinctions distinctions;
  private final ThingLabels labels;
  private final List<List<Integer>> alike = new ArrayList<>();

  /**
   * @param kinds see {@link Products}
   */
  Antecedents(
      Setting setting, List<Phrase> phrases, ThingLabels labels, Map<String, String> kinds) {
    this.phrases = phrases;
    this.labels = labels;
    Turns turns = new Turns(setting);
    this.features = new AntecedentFeatures(setting, turns, phrases);
    this.choices = new ChoiceFeatures(setting, turns, phrases);
    this.interview = new Interview(setting, turns, phrases);
    this.products = new Products(setting, phrases, labels, kinds);
    this.distinctions = new Distinctions(setting, phrases);
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

  /** The names of things. */
  ThingLabels labels() {
    return labels;
  }

  /** The phrase that a phrase goes back to for sure; -1 where that is to be judged. */
  int certain(int i) {
    int interviewed = interview.antecedent(i);
    int product = interviewed < 0 ? products.antecedent(i) : interviewed;
    return product < 0 ? namesake(i) : product;
  }

  /**
   * The last phrase that names the same actor by the rules; -1 where a phrase is no name, and no
   * pronoun for whoever speaks.
   */
  private int namesake(int i) {
    Phrase phrase = phrases.get(i);
    boolean known = names(phrase) || speaks(phrase);
    for (int k = i - 1; k >= 0 && known; k--) {
      Phrase earlier = phrases.get(k);
      boolean same = (names(earlier) || speaks(earlier)) && earlier.cluster() == phrase.cluster();
      if (same && isPossible(k, i)) {
        return k;
      }
    }
    return -1;
  }

  private static boolean names(Phrase phrase) {
    return phrase.isName() && phrase.cluster() >= 0 && !phrase.predicate();
  }

  /** "We" and "I" of those who are known to speak. */
  private static boolean speaks(Phrase phrase) {
    return phrase.cluster() >= 0 && SPEAKER.contains(phrase.manner());
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
      if (k < near && isPossible(k, i)) {
        candidates.add(k);
      }
    }
    for (int k = near; k < i; k++) {
      if (isPossible(k, i)) {
        candidates.add(k);
      }
    }
    return candidates;
  }

  /** Nothing contains what it is, and "the Nasdaq index" is not "the FTSE index". */
  private boolean isPossible(int a, int b) {
    Phrase earlier = phrases.get(a);
    Phrase later = phrases.get(b);
    boolean within = earlier.contains(later) || later.contains(earlier);
    boolean apart = areSaidApart(earlier, later) || areNamedApart(earlier, later);
    return !within && !apart && !distinctions.part(a, b);
  }

  /** "We" of two speakers, one at least known, if they don't speak for the same body. */
  private static boolean areSaidApart(Phrase a, Phrase b) {
    boolean we = a.manner().equals("we") && b.manner().equals("we");
    boolean said = a.speaker() != Voices.NOBODY && b.speaker() != Voices.NOBODY;
    boolean others = a.speaker() != b.speaker() && (a.speaker() >= 0 || b.speaker() >= 0);
    return we && said && others && (a.cluster() < 0 || a.cluster() != b.cluster());
  }

  private boolean areNamedApart(Phrase a, Phrase b) {
    boolean thing = a.sort().equals(Phrase.THING);
    if (thing != b.sort().equals(Phrase.THING)) {
      Phrase other = thing ? b : a;
      boolean same = !a.name().isEmpty() && labels.of(a).equals(labels.of(b));
      if (!other.isPronoun() && (other.cluster() >= 0 || (other.isName() && !same))) {
        return true;
      }
    }
    if (a.isName() && b.isName() && !thing) {
      boolean other = a.cluster() < 0 || a.cluster() != b.cluster();
      return other && PhrasePairs.areOtherNames(a.name(), b.name());
    }
    boolean described = thing || a.kind() == MentionKind.NOMINAL || b.kind() == MentionKind.NOMINAL;
    boolean things = a.cluster() < 0 && b.cluster() < 0;
    boolean named = !a.name().isEmpty() && !b.name().isEmpty();
    return described && things && named && !labels.of(a).equals(labels.of(b));
  }

  /**
   * Whether a chain speaks of something else by its names or speakers, of a person of the other
   * gender, or of a person and "it" does not.
   */
  boolean isBarred(int later, List<Integer> chain) {
    Phrase phrase = phrases.get(later);
    List<Phrase> members = chain.stream().map(phrases::get).toList();
    return members.stream().anyMatch(m -> areSaidApart(m, phrase) || areNamedApart(m, phrase))
        || members.stream().anyMatch(member -> !member.gender().agrees(phrase.gender()))
        || (isThing(phrase)
            && members.stream().noneMatch(Antecedents::isThing)
            && members.stream().anyMatch(Antecedents::isPerson));
  }

  private static boolean isThing(Phrase phrase) {
    return phrase.manner().equals("it");
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.isPronoun()
        ? HUMAN.contains(phrase.manner())
        : phrase.isName() && phrase.sort().equals(ActorType.PERSON.name());
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
