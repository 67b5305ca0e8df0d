package org.entente.explore;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.relation.Relation;
import org.entente.statement.Extraction;
import org.entente.statement.Gap;
import org.entente.statement.Gaps;

/** Counts what the rules do not cover, in documents as they are read or in a store. */
public final class Coverage {

  /** Sentences are all different; more of them help nobody. */
  private static final int MOST_SENTENCES = 10_000;

  private final Map<Gap.Kind, Map<String, Missing>> counts = new EnumMap<>(Gap.Kind.class);

  /**
   * Something that is missing.
   *
   * @param term the lemma, word or name; the sentence itself where a sentence says nothing
   * @param count how often it was seen
   * @param sample the first sentence that has it
   * @param document the name of that sentence's document
   */
  public record Missing(String term, int count, String sample, String document) {

    private Missing again() {
      return new Missing(term, count + 1, sample, document);
    }
  }

  /** Counts the gaps of a document. */
  public void add(Extraction extraction) {
    String text = extraction.document().text();
    for (Gap gap : Gaps.of(extraction)) {
      count(gap.kind(), gap.term(), gap.sentence().of(text), extraction.document().name());
    }
  }

  /**
   * Counts what a store tells: verbs of statements that no frame read, and names that are not
   * linked. It does not keep the rest of the texts.
   *
   * @param data a dataset inside a read transaction
   */
  public void add(DatasetGraph data) {
    Statements statements = new Statements(data);
    for (Party party : new Actors(data).search("")) {
      if (isNamed(party) && party.wikidata() == null) {
        statements.about(party).forEach(claim -> count(Gap.Kind.NAME, party.label(), claim));
      }
    }
    statements
        .ofRelation(Relation.OPEN)
        .forEach(claim -> count(Gap.Kind.VERB, claim.words().toLowerCase(Locale.ROOT), claim));
  }

  /** What is missing of a kind, the commonest first. */
  public List<Missing> missing(Gap.Kind kind) {
    return counts.getOrDefault(kind, Map.of()).values().stream()
        .sorted(Comparator.comparingInt(Missing::count).reversed().thenComparing(Missing::term))
        .toList();
  }

  private static boolean isNamed(Party party) {
    boolean single = !party.type().equals("Group") && !party.type().equals("Position");
    return single && Character.isUpperCase(party.label().codePointAt(0));
  }

  private void count(Gap.Kind kind, String term, Claim claim) {
    count(kind, term, claim.evidence().quote(), claim.article().name());
  }

  private void count(Gap.Kind kind, String term, String sample, String document) {
    Map<String, Missing> known = counts.computeIfAbsent(kind, k -> new TreeMap<>());
    Missing before = known.get(term);
    if (before != null) {
      known.put(term, before.again());
    } else if (kind != Gap.Kind.SENTENCE || known.size() < MOST_SENTENCES) {
      known.put(term, new Missing(term, 1, sample, document));
    }
  }
}
