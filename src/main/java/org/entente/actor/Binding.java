package org.entente.actor;

import java.util.List;
import org.entente.language.Tree;

/** What grammar forbids a pronoun to speak of: "he accused him" is about two men. */
final class Binding {

  private final List<Reference> references;
  private final Clusters clusters;
  private final Quotations quotations;
  private final Metonyms acts;

  Binding(Setting setting, List<Reference> references, Clusters clusters, Metonyms acts) {
    this.references = references;
    this.clusters = clusters;
    this.quotations = new Quotations(setting);
    this.acts = acts;
  }

  /** Whether grammar keeps the pronoun from speaking of any mention of the chain near it. */
  boolean isBarred(Words words, int i, Pronoun pronoun, int cluster) {
    Reference self = references.get(i);
    for (int k = i + 1; k < references.size(); k++) {
      if (references.get(k).sentence() != self.sentence()) {
        break;
      }
      if (clusters.find(k) == cluster && clashes(words, self, references.get(k), pronoun)) {
        return true;
      }
    }
    for (int k = i - 1; k >= 0; k--) {
      if (references.get(k).sentence() != self.sentence()) {
        return pronoun.kind() == Pronoun.Kind.REFLEXIVE;
      }
      if (clusters.find(k) == cluster && clashes(words, self, references.get(k), pronoun)) {
        return true;
      }
    }
    return false;
  }

  private boolean clashes(Words words, Reference self, Reference other, Pronoun pronoun) {
    Tree tree = words.sentence().tree();
    int governor = tree.head(self.head());
    boolean within = tree.dominates(other.head(), self.head()) && other.head() != self.head();
    if (within && !isInClause(words, other.head(), self.head())) {
      // "his mother" is not he; "the man and his wife" is two.
      return !(words.token(governor).is("conj") || words.token(governor).is("appos"));
    }
    if (pronoun.kind() == Pronoun.Kind.PERSONAL
        && (tree.head(other.head()) == governor || other.head() == subject(words, governor))) {
      // "he accused him"
      return governor >= 0 && isArgument(words, self.head()) && isArgument(words, other.head());
    }
    // "He lied," said Smith: he is somebody else.
    return quotations.contains(self.sentence(), self.head())
        && !quotations.contains(self.sentence(), other.head())
        && acts.isActing(words, other.head());
  }

  /** Whether a clause lies between a noun and a pronoun under it: "the man who lost his keys". */
  private static boolean isInClause(Words words, int noun, int pronoun) {
    Tree tree = words.sentence().tree();
    for (int node = pronoun; node >= 0 && node != noun; node = tree.head(node)) {
      String relation = words.token(node).relation();
      if (relation.equals("acl")
          || relation.equals("advcl")
          || relation.equals("ccomp")
          || relation.equals("parataxis")
          || relation.equals("conj")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The subject of a verb, its own or that of the verb it is joined to: "[they] met and briefed".
   */
  private static int subject(Words words, int verb) {
    Tree tree = words.sentence().tree();
    for (int node = verb, steps = 0; node >= 0 && steps < 5; node = tree.head(node), steps++) {
      int subject = tree.child(node, "nsubj");
      if (subject >= 0) {
        return subject;
      }
      if (!words.token(node).is("conj") && !words.token(node).is("xcomp")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isArgument(Words words, int i) {
    String relation = words.token(i).relation();
    return relation.equals("nsubj")
        || relation.equals("obj")
        || relation.equals("iobj")
        || relation.equals("obl");
  }
}
