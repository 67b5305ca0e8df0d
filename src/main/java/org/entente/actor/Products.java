package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Which named product "the aircraft" is: the one that the text calls an aircraft, a plane or a jet
 * ("the A380 airliner", "the A380, a large plane"), where it calls no other so, or none nearby.
 */
final class Products {

  /** What all known things are. */
  private static final String INDEX = "index";

  private final Setting setting;
  private final List<Phrase> phrases;
  private final ThingLabels labels;
  private final Map<String, String> kinds;

  /** What each phrase says that it is; null where it says nothing. */
  private final List<@Nullable String> said = new ArrayList<>();

  /** The names of the products of a kind. */
  private final Map<String, Set<String>> named = new HashMap<>();

  /**
   * @param kinds the kinds of products by the nouns for them
   */
  Products(Setting setting, List<Phrase> phrases, ThingLabels labels, Map<String, String> kinds) {
    this.setting = setting;
    this.phrases = phrases;
    this.labels = labels;
    this.kinds = kinds;
    for (Phrase phrase : phrases) {
      String kind =
          isName(phrase) ? kind(setting.sentences().get(phrase.sentence()), phrase) : null;
      said.add(kind);
      if (kind != null) {
        named.computeIfAbsent(kind, k -> new HashSet<>()).add(labels.of(phrase));
      }
    }
  }

  private static boolean isName(Phrase phrase) {
    return phrase.cluster() < 0 && !phrase.name().isEmpty();
  }

  /** What a phrase with a name says that it is; null where it says nothing. */
  private @Nullable String kind(Words words, Phrase phrase) {
    String own = kinds.get(phrase.lemma());
    if (own != null || setting.thing(words, phrase.head()) != null) {
      return own == null ? INDEX : own;
    }
    Tree tree = words.sentence().tree();
    int apposed = tree.child(phrase.head(), "appos");
    return apposed < 0 || apposed >= phrase.end() ? null : kinds.get(words.token(apposed).lemma());
  }

  /** The last phrase that names the product that a phrase speaks of; -1 where none is sure. */
  int antecedent(int i) {
    Phrase phrase = phrases.get(i);
    String kind = isDefinite(phrase) ? kinds.get(phrase.lemma()) : null;
    Set<String> names = kind == null ? Set.of() : named.getOrDefault(kind, Set.of());
    return names.size() == 1 ? last(i, names) : kind == null ? -1 : near(i, kind);
  }

  private int last(int i, Set<String> names) {
    for (int k = i - 1; k >= 0; k--) {
      Phrase earlier = phrases.get(k);
      if (isName(earlier)
          && names.contains(labels.of(earlier))
          && !earlier.contains(phrases.get(i))) {
        return k;
      }
    }
    return -1;
  }

  /** The only one of its kind in the sentence before and the own so far. */
  private int near(int i, String kind) {
    Phrase phrase = phrases.get(i);
    int found = -1;
    for (int k = i - 1; k >= 0 && phrase.sentence() - phrases.get(k).sentence() <= 1; k--) {
      Phrase earlier = phrases.get(k);
      if (kind.equals(said.get(k)) && !earlier.contains(phrase)) {
        if (found >= 0 && !labels.of(phrases.get(found)).equals(labels.of(earlier))) {
          return -1;
        }
        found = found < 0 ? k : found;
      }
    }
    return found;
  }

  private static boolean isDefinite(Phrase phrase) {
    boolean the = phrase.manner().equals("THE") || phrase.manner().equals("THIS");
    return the && phrase.number().equals("singular") && phrase.name().isEmpty();
  }
}
