package org.entente.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, as a clause or an event noun says it; not whether it is true.
 *
 * @param sentence index of the sentence
 * @param predicate index of the word that carries it: the verb or event noun
 * @param relation the relation of the ontology; null in an open proposition
 * @param words the predicate in the words of the sentence: "discussed", "was accused of"
 * @param subject who; after passives and event nouns the one who acts
 * @param object whom or what; null where there is none
 * @param act what the subject refuses, promises or threatens to do, where the relation is to that:
 *     in "refused to invade Georgia" Georgia is the object of the act alone; null elsewhere
 * @param modifiers everything else: places, instruments, topics, in the order of the text
 * @param rule the frame or pattern that matched
 * @param confidence from 0 to 1, for ranking
 */
public record Proposition(
    int sentence,
    int predicate,
    @Nullable Relation relation,
    String words,
    Argument subject,
    @Nullable Argument object,
    @Nullable Argument act,
    List<Argument> modifiers,
    String rule,
    double confidence) {

  public Proposition {
    modifiers = List.copyOf(modifiers);
  }
}
