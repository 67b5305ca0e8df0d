package org.entente.actor;

import static org.entente.actor.ChoiceFeatures.bucket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a phrase fits all that a chain holds so far. */
final class ChainFeatures {

  /** Sentences back. */
  private static final int RECENT = 3;

  private final List<Phrase> phrases;
  private final List<PhraseTraits> traits;
  private final PhrasePairs pairs;

  /** The features by chain for the phrase at hand. */
  private final Map<Integer, int[]> known = new HashMap<>();

  ChainFeatures(List<Phrase> phrases, List<PhraseTraits> traits, PhrasePairs pairs) {
    this.phrases = phrases;
    this.traits = traits;
    this.pairs = pairs;
  }

  /** Turns to the next phrase. */
  void begin() {
    known.clear();
  }

  /** Writes the features of the chain of an earlier phrase behind those before. */
  void put(int earlier, int later, OpenChains open, byte[] row, int from) {
    int number = open.number(earlier);
    int[] values = known.computeIfAbsent(number, n -> values(open.chain(n), later, open.rank(n)));
    int next = from;
    for (int value : values) {
      row[next++] = (byte) (value + 1);
    }
    row[next] = (byte) (open.chain(number).getLast() == earlier ? 2 : 1);
  }

  private int[] values(List<Integer> chain, int later, int rank) {
    Phrase phrase = phrases.get(later);
    PhraseTraits own = traits.get(later);
    int names = 0;
    int recent = 0;
    int sameKey = 0;
    int sameNoun = 0;
    int others = 0;
    int pronouns = 0;
    int genders = 0;
    int sorts = 0;
    int numbers = 0;
    int forms = 0;
    int contained = 0;
    int barred = 0;
    for (int k : chain) {
      Phrase member = phrases.get(k);
      PhraseTraits its = traits.get(k);
      boolean noun = member.lemma().equals(phrase.lemma());
      names += member.isName() ? 1 : 0;
      recent += phrase.sentence() - member.sentence() <= RECENT ? 1 : 0;
      sameKey += member.key().equals(phrase.key()) ? 1 : 0;
      sameNoun += noun ? 1 : 0;
      others += noun && !its.modifiers().containsAll(own.modifiers()) ? 1 : 0;
      pronouns += member.isPronoun() ? 1 : 0;
      genders |= its.agree(own);
      sorts |= its.alike(own);
      numbers |= its.plural() == own.plural() ? 1 : 2;
      boolean both = member.isPronoun() && phrase.isPronoun();
      forms |= both ? (its.manner() == own.manner() ? 1 : 2) : 0;
      contained |= its.has(phrase.lemma());
      int clause = pairs.clause(member, phrase);
      barred |= clause > 0 && clause % 2 == 0 ? 1 : 0;
    }
    int last = chain.getLast();
    return new int[] {
      bucket(chain.size()),
      bucket(names),
      bucket(recent),
      bucket(phrase.sentence() - phrases.get(last).sentence()),
      bucket(sameKey),
      bucket(sameNoun),
      genders,
      sorts,
      numbers,
      Math.min(3, others),
      bucket(rank),
      traits.get(last).subject() ? 1 : 0,
      traits.get(chain.getFirst()).manner(),
      forms,
      bucket(pronouns),
      contained,
      barred,
    };
  }
}
