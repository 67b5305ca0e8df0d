package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What "the corporation" speaks of: the one body or place of the text whose name ends with that
 * word, "DaimlerChrysler Corporation". Where several do, none is meant for sure.
 */
final class HeadAntecedents {

  /** Stands for a word with which several names end. */
  private static final int SEVERAL = -1;

  private HeadAntecedents() {}

  static void join(Setting setting, List<Reference> references, Clusters clusters) {
    Map<String, Integer> byHead = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      Words words = setting.sentences().get(reference.sentence());
      if (isBody(reference)) {
        String head = words.key(reference.coreEnd() - 1);
        Integer other = byHead.putIfAbsent(head, i);
        if (other != null && (other == SEVERAL || !clusters.joined(other, i))) {
          byHead.put(head, SEVERAL);
        }
      } else if (isBare(words, reference)) {
        int named = byHead.getOrDefault(words.key(reference.head()), SEVERAL);
        if (named != SEVERAL) {
          clusters.join(named, i);
        }
      }
    }
  }

  private static boolean isBody(Reference reference) {
    boolean body =
        reference.type() == ActorType.ORGANIZATION || reference.type() == ActorType.PLACE;
    return body && reference.isName() && reference.coreEnd() - reference.coreFirst() > 1;
  }

  /** "the corporation", without a word more: "the oil corporation" may be another. */
  private static boolean isBare(Words words, Reference reference) {
    return reference.isThing()
        && reference.kind() == MentionKind.NOMINAL
        && words.lower(reference.first()).equals("the")
        && reference.head() == reference.first() + 1
        && words.token(reference.head()).xpos().equals("NN")
        && !words.lower(reference.head() + 1).equals("of")
        && !words.isCapitalised(reference.head());
  }
}
