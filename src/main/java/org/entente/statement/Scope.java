package org.entente.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sure a text is of a word, seen from the top of the sentence, and by whose word.
 *
 * @param factuality how sure the innermost holder is
 * @param holders whose word it is, the outermost first
 * @param outer the scope it was derived from; null at the top
 * @param reason what changed, for people; empty where nothing did
 */
record Scope(Factuality factuality, List<Source> holders, @Nullable Scope outer, String reason) {

  static final Factuality FACT = new Factuality(Certainty.CT, Polarity.POSITIVE, Tense.PRESENT);

  /** The scope at the top of a sentence. */
  static Scope top(List<Source> holders) {
    return new Scope(FACT, holders, null, "");
  }

  /** This scope under an effect. */
  Scope under(Effect effect, String reason) {
    return new Scope(effect.on(factuality), holders, this, reason);
  }

  /** The same, of something that a negated, possible, planned clause takes for granted. */
  Scope presupposed(String reason) {
    return factuality.certainty() == Certainty.CT && factuality.polarity() == Polarity.POSITIVE
        ? this
        : new Scope(
            new Factuality(Certainty.CT, Polarity.POSITIVE, Tense.PRESENT), holders, this, reason);
  }

  /** The same at another time. */
  Scope at(Tense tense) {
    Factuality now = factuality;
    return tense == now.tense()
        ? this
        : new Scope(new Factuality(now.certainty(), now.polarity(), tense), holders, this, "");
  }

  /**
   * What a source says: as sure as the source is, unless it is open whether it says so. What it
   * will say may have happened already.
   */
  Scope saidBy(Source source, Effect effect, String reason) {
    List<Source> all = new ArrayList<>(holders);
    all.add(source);
    Tense time = factuality.tense() == Tense.FUTURE ? Tense.PRESENT : factuality.tense();
    Factuality fresh = new Factuality(Certainty.CT, Polarity.POSITIVE, time);
    return new Scope(effect.on(fresh), List.copyOf(all), this, reason);
  }

  /** The reasons from the top of the sentence down. */
  List<String> trace() {
    List<String> steps = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (!scope.reason.isEmpty()) {
        steps.add(scope.reason);
      }
    }
    Collections.reverse(steps);
    return steps;
  }
}
