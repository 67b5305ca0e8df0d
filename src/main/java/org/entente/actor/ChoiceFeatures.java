package org.entente.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The choices of a phrase in small numbers, for {@link BoostedTrees}: to be new, or to speak of the
 * same as an earlier phrase and all that is in its chain so far. What does not depend on words that
 * few texts have: those are with {@link AntecedentFeatures}.
 */
final class ChoiceFeatures {

  /** The number of features of a choice. */
  static final int SIZE = 70;

  /** No feature is greater. */
  static final int GREATEST = 31;

  private final List<Phrase> phrases;
  private final List<PhraseTraits> traits;
  private final PhrasePairs pairs;
  private final ChainFeatures chains;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<String, Integer> lemmas = new HashMap<>();

  /** By earlier phrase, how many in between could be meant as well, and have the same noun. */
  private final int[] fitting;

  private final int[] namesakes;
  private final byte[] start = new byte[SIZE];
  private int size;

  ChoiceFeatures(Setting setting, Turns turns, List<Phrase> phrases) {
    this.phrases = phrases;
    this.traits = PhraseTraits.of(setting, turns, phrases);
    this.pairs = new PhrasePairs(setting);
    this.chains = new ChainFeatures(phrases, traits, pairs);
    this.fitting = new int[phrases.size()];
    this.namesakes = new int[phrases.size()];
    for (Phrase phrase : phrases) {
      keys.merge(phrase.key(), 1, Integer::sum);
      lemmas.merge(phrase.lemma(), 1, Integer::sum);
    }
  }

  /** Turns to the next phrase. */
  void begin(int later) {
    Phrase phrase = phrases.get(later);
    PhraseTraits own = traits.get(later);
    int fits = 0;
    int sameNoun = 0;
    int sameKey = 0;
    int last = -1;
    for (int k = later - 1; k >= 0; k--) {
      fitting[k] = fits;
      namesakes[k] = sameNoun;
      fits += traits.get(k).fits(own) ? 1 : 0;
      if (phrases.get(k).lemma().equals(phrase.lemma())) {
        last = sameNoun == 0 ? k : last;
        sameNoun++;
        sameKey += phrases.get(k).key().equals(phrase.key()) ? 1 : 0;
      }
    }
    size = 0;
    put(own.manner(), own.sort(), own.plural(), own.gender(), own.relation());
    put(bucket(own.length()), bucket(phrase.sentence()));
    put(bucket(keys.getOrDefault(phrase.key(), 1)));
    put(bucket(lemmas.getOrDefault(phrase.lemma(), 1)));
    put(bucket(sameNoun), bucket(sameKey));
    put(last < 0 ? GREATEST : bucket(phrase.sentence() - phrases.get(last).sentence()));
    put(own.quoted() ? 1 : 0, phrase.predicate() ? 1 : 0, own.tail());
    put(bucket(own.modifiers().size()), own.asked() ? 1 : 0, bucket(own.place()));
    put(own.capital() ? 1 : 0, own.governor(), own.depth(), phrase.cluster() < 0 ? 0 : 1);
    chains.begin();
  }

  private void put(int... values) {
    for (int value : values) {
      start[size++] = (byte) value;
    }
  }

  /** The choice of being new. */
  byte[] ofNew() {
    return Arrays.copyOf(Arrays.copyOf(start, size), SIZE);
  }

  /** The choice of going back to an earlier phrase. */
  byte[] ofPair(int earlier, int later, OpenChains open) {
    byte[] row = Arrays.copyOf(start, SIZE);
    int next = pair(earlier, later, row);
    chains.put(earlier, later, open, row, next);
    return row;
  }

  /** All these are greater than 0, which stands for being new. */
  private int pair(int earlier, int later, byte[] row) {
    Phrase a = phrases.get(earlier);
    Phrase b = phrases.get(later);
    PhraseTraits before = traits.get(earlier);
    PhraseTraits own = traits.get(later);
    int[] values = {
      bucket(b.sentence() - a.sentence()),
      bucket(later - earlier),
      Math.min(6, own.paragraph() - before.paragraph()),
      before.manner(),
      before.sort(),
      before.plural() == own.plural() ? 0 : 1,
      before.agree(own),
      before.alike(own),
      a.key().equals(b.key()) ? 1 : 0,
      a.lemma().equals(b.lemma()) ? 1 : 0,
      modifiers(before, own),
      before.has(b.lemma()) + 2 * own.has(a.lemma()),
      PhrasePairs.names(a, b),
      PhrasePairs.rules(a, b),
      before.relation(),
      before.relation() == own.relation() ? 1 : 0,
      pairs.clause(a, b),
      (before.quoted() ? 1 : 0) + (own.quoted() ? 2 : 0),
      before.asked() ? 1 : 0,
      bucket(keys.getOrDefault(a.key(), 1)),
      bucket(before.length()),
      a.predicate() ? 1 : 0,
      bucket(fitting[earlier]),
      bucket(namesakes[earlier]),
      bucket(before.place()),
      before.depth(),
      before.tail() >> 2,
      before.governor(),
      before.wordsShared(own),
      a.isPronoun() && before.manner() == own.manner() ? 1 : 0,
    };
    int next = size;
    for (int value : values) {
      row[next++] = (byte) (value + 1);
    }
    return next;
  }

  private static int modifiers(PhraseTraits before, PhraseTraits own) {
    boolean none = before.modifiers().isEmpty();
    if (own.modifiers().isEmpty()) {
      return none ? 0 : 1;
    }
    boolean all = before.modifiers().containsAll(own.modifiers());
    return all ? (before.modifiers().size() == own.modifiers().size() ? 5 : 4) : none ? 3 : 2;
  }

  /** 0 to 8 as they are, then ever coarser; at most 15. */
  static int bucket(int n) {
    return n <= 8
        ? Math.max(0, n)
        : n <= 12
            ? 9
            : n <= 16 ? 10 : n <= 24 ? 11 : n <= 32 ? 12 : n <= 48 ? 13 : n <= 64 ? 14 : 15;
  }
}
