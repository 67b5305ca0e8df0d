package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.FeatureBuffer;
import org.entente.language.Hashes;
import org.entente.language.Token;

/**
 * The features by which a phrase is judged to speak of something new, or of the same as an earlier
 * phrase. After G. Durrett and D. Klein, "Easy Victories and Uphill Battles in Coreference
 * Resolution", EMNLP 2013: surface features, each also joined with the manner of the phrase and of
 * its antecedent; added are agreement and what the rules for actors found.
 */
final class AntecedentFeatures {

  private final Setting setting;
  private final List<Phrase> phrases;
  private final List<Set<String>> modifiers;
  private final Turns turns;
  private final PhrasePairs pairs;
  private final Map<String, Integer> keys = new HashMap<>();

  AntecedentFeatures(Setting setting, Turns turns, List<Phrase> phrases) {
    this.setting = setting;
    this.phrases = phrases;
    this.modifiers = phrases.stream().map(p -> PhraseFinder.modifiers(words(p), p)).toList();
    this.turns = turns;
    this.pairs = new PhrasePairs(setting);
    phrases.forEach(p -> keys.merge(p.key(), 1, Integer::sum));
  }

  private Words words(Phrase phrase) {
    return setting.sentences().get(phrase.sentence());
  }

  /** The features of a phrase that speaks of something for the first time. */
  void ofNew(int i, boolean repeated, boolean headRepeated, FeatureBuffer out) {
    out.clear();
    Phrase phrase = phrases.get(i);
    Words words = words(phrase);
    int manner = phrase.mannerHash();
    long[] values = {
      1,
      Hashes.string(phrase.lemma()),
      Hashes.string(phrase.opening()),
      Hashes.string(words.lower(phrase.first() - 1)),
      Hashes.string(words.lower(phrase.end())),
      Hashes.string(phrase.relation()),
      bucket(phrase.end() - phrase.first()),
      Hashes.string(phrase.number()),
      Hashes.string(phrase.sort()),
      Math.min(phrase.sentence(), 3),
      repeated ? 1 : 0,
      headRepeated ? 1 : 0,
      quoted(phrase) ? 1 : 0,
      Hashes.string(governor(words, phrase)),
      bucket(keys.getOrDefault(phrase.key(), 1)),
      phrase.predicate() ? 1 : 0,
    };
    for (long value : values) {
      out.add(value);
      out.add(value, manner);
    }
  }

  /** The features of a phrase that speaks of the same as an earlier one. */
  void ofPair(int a, int b, FeatureBuffer out) {
    out.clear();
    out.skip(64);
    Phrase earlier = phrases.get(a);
    Phrase later = phrases.get(b);
    int manner = later.mannerHash();
    long both = Hashes.string(later.manner() + "|" + earlier.manner());
    for (long value : pair(a, b, earlier, later)) {
      out.add(value);
      out.add(value, manner);
      out.add(value, both);
    }
  }

  private long[] pair(int a, int b, Phrase earlier, Phrase later) {
    Words words = words(earlier);
    int distance = bucket(later.sentence() - earlier.sentence());
    boolean same = earlier.key().equals(later.key());
    boolean head = earlier.lemma().equals(later.lemma());
    long relations = join(earlier.relation(), later.relation());
    return new long[] {
      1,
      distance,
      bucket(b - a),
      same ? 1 : 0,
      (head ? 1 : 0) + 2L * modifiersMatch(a, b),
      PhrasePairs.contains(earlier.key(), later.lemma())
          + 2L * PhrasePairs.contains(later.key(), earlier.lemma()),
      PhrasePairs.names(earlier, later),
      join(earlier.number(), later.number()),
      join(earlier.gender().name(), later.gender().name()),
      join(earlier.sort(), later.sort()),
      join(earlier.sort(), later.lemma()),
      PhrasePairs.rules(earlier, later),
      relations,
      Hashes.string(earlier.relation()) * 31L + distance,
      join(earlier.lemma(), later.lemma()),
      Hashes.string(earlier.lemma()),
      Hashes.string(earlier.opening()),
      Hashes.string(words.lower(earlier.first() - 1)),
      Hashes.string(words.lower(earlier.end())),
      (quoted(earlier) ? 1 : 0) + (quoted(later) ? 2 : 0),
      // "We won," said Smith.
      join(governor(words, earlier), quoted(later) + " " + quoted(earlier) + " " + distance),
      turns(earlier, later),
      bucket(keys.getOrDefault(earlier.key(), 1)),
      pairs.clause(earlier, later),
      join(earlier.gender().name(), governor(words(later), later)),
      bucket(earlier.end() - earlier.first()),
      earlier.predicate() ? 1 : 0,
      earlier.isPronoun() && earlier.manner().equals(later.manner()) ? distance + 1L : 0,
    };
  }

  private static long join(String a, String b) {
    return Hashes.string(a) * 0x1F3L + Hashes.string(b);
  }

  private int modifiersMatch(int a, int b) {
    Set<String> earlier = modifiers.get(a);
    Set<String> later = modifiers.get(b);
    return later.isEmpty() ? 0 : earlier.containsAll(later) ? 1 : earlier.isEmpty() ? 2 : 3;
  }

  /** Who speaks, as far as turns tell: questions and answers take turns in interviews. */
  private int turns(Phrase earlier, Phrase later) {
    int apart = turns.of(later.sentence()) - turns.of(earlier.sentence());
    return Math.min(apart, 2) * 4
        + (turns.isQuestion(earlier.sentence()) ? 1 : 0)
        + (turns.isQuestion(later.sentence()) ? 2 : 0);
  }

  private static String governor(Words words, Phrase phrase) {
    Token token = words.token(phrase.head());
    return token.head() < 0 ? "" : words.token(token.head()).lemma() + " " + token.relation();
  }

  private boolean quoted(Phrase phrase) {
    return turns.quotations().contains(phrase.sentence(), phrase.head());
  }

  /** 0 to 4 as they are, then by powers of two. */
  private static int bucket(int n) {
    return n <= 4 ? n : Math.min(12, 35 - Integer.numberOfLeadingZeros(n));
  }
}
