package org.entente.language;

import java.util.Set;

/**
 * Mends mistakes that parsers make with clauses in news, and that would give an act to the wrong
 * people. Changes nothing where it is not sure.
 */
final class ClauseRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "PRON");

  /** Conjunctions that the parser takes for prepositions. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "while", "because", "since", "although", "until", "when");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final String[] xpos;

  private ClauseRepair(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.xpos = xpos;
  }

  /** Mends a tree in place. */
  static void mend(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    ClauseRepair repair = new ClauseRepair(arcs, words, upos, xpos);
    for (int word = 1; word < upos.length; word++) {
      if (upos[word].equals("VERB")) {
        repair.active(word);
        repair.that(word);
        repair.subordinate(word);
      }
      if (FINITE.contains(xpos[word])) {
        repair.finite(word);
      }
      repair.quoted(word);
      repair.joined(word);
    }
  }

  private void finite(int verb) {
    if (arcs.child(verb, "nsubj") < 0) {
      coordinated(verb);
      reported(verb);
    }
    inserted(verb);
  }

  /**
   * "Biden spoke with Xi, and Harris <i>met</i> Macron": a second verb right after "and Harris" has
   * Harris as its subject; the two are not both spoken with.
   */
  private void coordinated(int verb) {
    if (!arcs.relations()[verb].equals("conj") || arcs.child(verb, "cc") >= 0) {
      return;
    }
    int top = before(verb);
    while (top >= 0 && !isConjunct(top)) {
      top = top > arcs.heads()[top] ? arcs.heads()[top] : -1;
    }
    if (top <= arcs.heads()[verb] || arcs.heads()[top] <= arcs.heads()[verb]) {
      return;
    }
    int cc = arcs.child(top, "cc");
    if (cc >= 0 && cc < top) {
      arcs.heads()[cc] = verb;
      arcs.heads()[top] = verb;
      arcs.relations()[top] = "nsubj";
    }
  }

  /** "The United States has <i>warned</i> its allies": no passive without "be" or "get". */
  private void active(int verb) {
    int subject = arcs.child(verb, "nsubj:pass");
    boolean have = arcs.child(verb, "aux") >= 0 || !xpos[verb].equals("VBN");
    if (subject >= 0 && have && arcs.child(verb, "aux:pass") < 0) {
      arcs.relations()[subject] = "nsubj";
    }
  }

  /** "Warned <i>that</i> it could strike": where the clause has another subject, a conjunction. */
  private void that(int verb) {
    if (!arcs.relations()[verb].equals("ccomp")) {
      return;
    }
    int object = arcs.child(verb, "obj");
    boolean that = object >= 0 && object < verb && words[object].equals("that");
    if (that && arcs.child(verb, "nsubj") > object) {
      arcs.relations()[object] = "mark";
    }
  }

  /** "..., as Putin <i>was accused</i> of it": Putin is the subject, "as" a conjunction. */
  private void subordinate(int verb) {
    int be = arcs.child(verb, "aux");
    boolean finite = FINITE.contains(xpos[verb]) || be >= 0 && FINITE.contains(xpos[be]);
    if (!finite || arcs.child(verb, "nsubj") >= 0) {
      return;
    }
    int noun = arcs.child(verb, "obl");
    int as = noun < 0 ? -1 : arcs.child(noun, "case");
    int last = before(verb);
    boolean beside = noun >= 0 && noun < verb && last >= 0 && arcs.dominates(noun, last);
    if (beside && as >= 0 && CONJUNCTIONS.contains(words[as])) {
      arcs.relations()[noun] = arcs.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
      arcs.heads()[as] = verb;
      arcs.relations()[as] = "mark";
    }
  }

  /** "Marks <i>&</i> Spencer": one name, not two. */
  private void joined(int sign) {
    int second = arcs.heads()[sign];
    if (!words[sign].equals("&") || second < sign || !arcs.relations()[second].equals("conj")) {
      return;
    }
    int first = arcs.heads()[second];
    if (isCapitalised(first) && isCapitalised(second)) {
      arcs.heads()[sign] = first;
      arcs.relations()[sign] = "flat";
      arcs.relations()[second] = "flat";
    }
  }

  private boolean isCapitalised(int i) {
    return Character.isUpperCase(words[i].charAt(0));
  }

  private boolean isConjunct(int i) {
    return arcs.relations()[i].equals("conj") && NOMINAL.contains(upos[i]);
  }

  /** "It said the army <i>crossed</i> the river": the army crossed it, nobody said an army. */
  private void reported(int verb) {
    int saying = arcs.heads()[verb];
    if (!arcs.relations()[verb].equals("ccomp") || saying < 0 || saying > verb) {
      return;
    }
    int object = arcs.child(saying, "obj");
    int last = before(verb);
    boolean beside = object > saying && object < verb && last >= 0 && arcs.dominates(object, last);
    if (beside && arcs.child(verb, "mark") < 0 && !xpos[object].startsWith("W")) {
      arcs.heads()[object] = verb;
      arcs.relations()[object] = "nsubj";
    }
  }

  /** "'It <i>failed</i>,' said the minister": a clause before the subject is what is said. */
  private void quoted(int predicate) {
    int saying = arcs.heads()[predicate];
    boolean first = saying > predicate && arcs.relations()[predicate].equals("nsubj");
    if (first && arcs.child(predicate, "nsubj") >= 0 && hasSubject(saying, predicate)) {
      arcs.relations()[predicate] = "ccomp";
    }
  }

  /** "The road, the mayor <i>said</i>, will be closed": the road is closed and says nothing. */
  private void inserted(int verb) {
    int first = arcs.child(verb, "nsubj");
    int content = arcs.child(verb, "ccomp");
    boolean around = first >= 0 && first < verb && content > verb && hasSubject(verb, first);
    if (around && upos[first + 1].equals("PUNCT") && arcs.child(content, "nsubj") < 0) {
      arcs.heads()[first] = content;
      arcs.relations()[first] = arcs.child(content, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
    }
  }

  private boolean hasSubject(int verb, int after) {
    for (int i = after + 1; i < upos.length; i++) {
      if (arcs.heads()[i] == verb && arcs.relations()[i].equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** The word before a verb with its auxiliaries and commas. */
  private int before(int verb) {
    int i = verb - 1;
    while (i >= 0 && (arcs.heads()[i] == verb || upos[i].equals("PUNCT"))) {
      i--;
    }
    return i;
  }
}
