package org.entente.actor;

import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * What possessive pronouns speak of by the grammar around them: "[the US] and its allies", "forced
 * [Acme] to lower its prices".
 */
final class PronounNeighbours {

  private static final int NONE = -1;

  /** How far "they" agrees with one body. */
  private static final double DOUBTFUL = 0.5;

  private final List<Reference> references;
  private final Clusters clusters;
  private final Set<String> controlling;

  /**
   * @param controlling verbs whose subject, not the object, does what the infinitive says
   */
  PronounNeighbours(List<Reference> references, Clusters clusters, Set<String> controlling) {
    this.references = references;
    this.clusters = clusters;
    this.controlling = controlling;
  }

  /**
   * The mention that a pronoun speaks of; -1 where none beside it is meant for sure.
   *
   * @param i index of the pronoun's mention
   * @param agreement how far a cluster agrees with the pronoun, from 0 to 1
   */
  int antecedent(Words words, int i, Pronoun pronoun, IntToDoubleFunction agreement) {
    int word = owner(words, references.get(i).head(), pronoun);
    for (int k = i - 1; k >= 0 && word >= 0; k--) {
      Reference candidate = references.get(k);
      if (candidate.sentence() != references.get(i).sentence()) {
        return NONE;
      }
      boolean meant = candidate.head() == word || isNamedBy(candidate, word);
      if (meant && agreement.applyAsDouble(clusters.find(k)) > DOUBTFUL) {
        return k;
      }
    }
    return NONE;
  }

  private static boolean isNamedBy(Reference candidate, int word) {
    return candidate.isName() && candidate.coreFirst() <= word && word < candidate.coreEnd();
  }

  /** The noun that a possessive pronoun speaks of; -1 where grammar does not tell. */
  private int owner(Words words, int self, Pronoun pronoun) {
    Tree tree = words.sentence().tree();
    int noun = tree.head(self);
    if (pronoun.kind() != Pronoun.Kind.POSSESSIVE || noun < 0) {
      return NONE;
    }
    return words.token(noun).is("conj") ? tree.head(noun) : controlled(words, noun);
  }

  /** The object of the verb on which the infinitive hangs that a noun belongs to. */
  private int controlled(Words words, int noun) {
    Tree tree = words.sentence().tree();
    int word = noun;
    while (words.isNoun(word) && !words.token(word).is("nsubj") && tree.head(word) >= 0) {
      word = tree.head(word);
    }
    Token verb = words.token(word);
    Token above = verb.is("xcomp") ? words.token(verb.head()) : verb;
    boolean controlled =
        word != noun
            && verb.is("xcomp")
            && verb.xpos().equals("VB")
            && words.upos(above.index()).equals("VERB")
            && !controlling.contains(above.lemma());
    int object = controlled ? tree.child(above.index(), "obj") : NONE;
    return object < word ? object : NONE;
  }
}
