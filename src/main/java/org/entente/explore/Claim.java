package org.entente.explore;

import java.util.Locale;
import org.entente.relation.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a graph holds it.
 *
 * @param iri its IRI
 * @param article the document that makes or reports it
 * @param subject who
 * @param relation does what: local name of the property
 * @param event PLOVER event type; null for static relations
 * @param object to whom; null where it is no entity
 * @param objectText the words of the object; empty where there is none
 * @param judgement who says so and how sure they are
 * @param when null where the text does not say
 * @param place null where the text does not say
 * @param topic null where the text does not say
 * @param words the predicate in the words of the sentence
 * @param evidence the words it was read from
 * @param rule the frame that matched
 * @param confidence from 0 to 1
 */
public record Claim(
    String iri,
    Article article,
    Party subject,
    String relation,
    @Nullable String event,
    @Nullable Party object,
    String objectText,
    Judgement judgement,
    @Nullable When when,
    @Nullable Party place,
    @Nullable String topic,
    String words,
    Evidence evidence,
    String rule,
    double confidence) {

  /** The last part of its IRI, by which people call it. */
  public String id() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /**
   * The relation by one name, fit for tables of relations: where the relation says no more than
   * that there is one, the words of the sentence in the manner of such names, {@code turnedAway}.
   */
  public String name() {
    if (!relation.equals(Relation.OPEN)) {
      return relation;
    }
    StringBuilder name = new StringBuilder();
    for (String word : words.split("[^\\p{L}\\p{N}]+", -1)) {
      int first = name.isEmpty() || word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
      name.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word.substring(first));
    }
    return name.toString();
  }

  /** The relation; with the words of the sentence where it says no more than that there is one. */
  public String did() {
    return relation.equals(Relation.OPEN) ? relation + " (" + words + ")" : relation;
  }

  /** The label of the object, or its words. */
  public String objectLabel() {
    return object == null ? objectText : object.label();
  }
}
