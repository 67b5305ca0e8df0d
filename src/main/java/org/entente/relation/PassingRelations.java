package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;

/**
 * Finds what phrases say in passing, beside what clauses and event nouns say: where somebody is,
 * whose they are, what they are called, how many they are. Immutable and thread-safe.
 */
final class PassingRelations {

  private final Nouns nouns;
  private final Relation present;
  private final Relation located;
  private final Relation event;
  private final Relation described;
  private final Relation affiliated;
  private final Relation heads;
  private final Relation number;
  private final Relation allied;
  private final Relation opposed;
  private final Compounds compounds;
  private final Movements movements;

  /**
   * @throws RelationException where one of the relations is not defined
   */
  PassingRelations(Relations relations, Nouns nouns) {
    this.nouns = nouns;
    this.present = relations.get(Relation.PRESENT);
    this.located = relations.get("locatedIn");
    this.event = relations.get("tookPlaceIn");
    this.described = relations.get(Relation.DESCRIPTION);
    this.affiliated = relations.get(Relation.AFFILIATION);
    this.heads = relations.get(Relation.HEAD);
    this.number = relations.get(Relation.NUMBER);
    this.allied = relations.get(Relation.ALLIANCE);
    this.opposed = relations.get(Relation.OPPOSITION);
    this.compounds = new Compounds(relations);
    this.movements = new Movements(present, nouns);
  }

  List<Proposition> find(Sentence sentence, Actors actors) {
    List<Proposition> found = new ArrayList<>();
    found.addAll(new Whereabouts(present, located, event, nouns, sentence, actors).find());
    found.addAll(movements.find(sentence, actors));
    found.addAll(compounds.find(sentence, actors));
    found.addAll(new Appositions(described, nouns, sentence, actors).find());
    found.addAll(new Affiliations(affiliated, heads, nouns, sentence, actors).find());
    found.addAll(new Sides(allied, opposed, sentence, actors).find());
    found.addAll(new Numerals(number, nouns, sentence).find());
    return found;
  }
}
