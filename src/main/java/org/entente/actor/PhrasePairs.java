package org.entente.actor;

import org.entente.language.Tree;

/** How two phrases stand to each other. */
final class PhrasePairs {

  private final Setting setting;

  PhrasePairs(Setting setting) {
    this.setting = setting;
  }

  /** 1 where a word is in a key, else 0. */
  static int contains(String key, String word) {
    return (" " + key + " ").contains(" " + word + " ") ? 1 : 0;
  }

  /** How two names match: one may begin or end with the other, or be its initials. */
  static int names(Phrase earlier, Phrase later) {
    if (!earlier.isName() || !later.isName()) {
      return 0;
    }
    String a = earlier.key();
    String b = later.key();
    return a.equals(b)
        ? 1
        : a.endsWith(" " + b)
            ? 2
            : a.startsWith(b + " ")
                ? 3
                : b.endsWith(" " + a) ? 4 : b.startsWith(a + " ") ? 5 : isInitials(a, b) ? 6 : 7;
  }

  /** "MacBook Air" and "MacBook Pro", but not "Keller" and "Anna Keller" */
  static boolean areOtherNames(String first, String second) {
    String a = NameKey.of(first);
    String b = NameKey.of(second);
    boolean known = !a.isEmpty() && !b.isEmpty();
    return known && !isInitials(a, b) && !endsWithin(a, b) && !endsWithin(b, a);
  }

  private static boolean endsWithin(String a, String b) {
    return contains(b, a.substring(a.lastIndexOf(' ') + 1)) > 0;
  }

  private static boolean isInitials(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    StringBuilder initials = new StringBuilder();
    for (String word : longer.split(" ", -1)) {
      boolean weak =
          word.isEmpty() || word.equals("of") || word.equals("and") || word.equals("for");
      initials.append(weak ? "" : word.substring(0, 1));
    }
    return initials.length() > 1 && initials.toString().contentEquals(shorter);
  }

  /** Whether the rules for actors find the same: 0 unknown, 1 the same, 2 different. */
  static int rules(Phrase earlier, Phrase later) {
    return earlier.cluster() < 0 || later.cluster() < 0
        ? 0
        : earlier.cluster() == later.cluster() ? 1 : 2;
  }

  /** How the phrases stand to each other in the tree; 0 where they are in two. */
  int clause(Phrase earlier, Phrase later) {
    if (earlier.sentence() != later.sentence()) {
      return 0;
    }
    Tree tree = setting.sentences().get(later.sentence()).sentence().tree();
    int governor = tree.head(later.head());
    int other = tree.head(earlier.head());
    boolean coarguments = governor >= 0 && governor == other;
    boolean dominated = tree.dominates(other < 0 ? earlier.head() : other, later.head());
    boolean within = tree.dominates(earlier.head(), later.head());
    return 1 + (coarguments ? 1 : 0) + (dominated ? 2 : 0) + (within ? 4 : 0);
  }
}
