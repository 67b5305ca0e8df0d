package org.entente.language;

import java.util.Set;

/** Mends what parsers make of clauses that tell what somebody says. */
final class ReportRepair {

  /** How a noun hangs on another. */
  private static final Set<String> BESIDE = Set.of("conj", "nmod", "appos");

  private final Arcs arcs;
  private final String[] words;

  ReportRepair(Arcs arcs, String[] words) {
    this.arcs = arcs;
    this.words = words;
  }

  /** Mends the clause of a word that may be a predicate. */
  void mend(int predicate) {
    if (arcs.relations()[predicate].equals("ccomp")) {
      that(predicate);
      told(predicate);
    }
    quoted(predicate);
  }

  /** "Warned <i>that</i> it could strike": where the clause has another subject, a conjunction. */
  private void that(int verb) {
    int object = arcs.child(verb, "obj");
    boolean that = object >= 0 && object < verb && words[object].equals("that");
    if (that && arcs.child(verb, "nsubj") > object) {
      arcs.relations()[object] = "mark";
    }
  }

  /** "Tells the inquiry that Google <i>lied</i>": the inquiry is told, and no subject. */
  private void told(int predicate) {
    int saying = arcs.heads()[predicate];
    int hearer = arcs.child(predicate, "nsubj");
    if (hearer <= saying || hearer > predicate || arcs.child(saying, "obj") >= 0) {
      return;
    }
    for (int that = hearer + 1; that < predicate; that++) {
      int subject = words[that].equals("that") ? arcs.heads()[that] : -1;
      boolean beside = subject > that && arcs.heads()[subject] == hearer && subject < predicate;
      if (beside && BESIDE.contains(arcs.relations()[subject])) {
        arcs.hang(hearer, saying, "iobj");
        arcs.hang(subject, predicate, "nsubj");
        arcs.hang(that, predicate, "mark");
        return;
      }
    }
  }

  /** "'It <i>failed</i>,' said the minister": a clause before the subject is what is said. */
  private void quoted(int predicate) {
    int saying = arcs.heads()[predicate];
    boolean first = saying > predicate && arcs.relations()[predicate].equals("nsubj");
    if (first
        && arcs.child(predicate, "nsubj") >= 0
        && arcs.next(saying, "nsubj", predicate) >= 0) {
      arcs.relations()[predicate] = "ccomp";
    }
  }
}
