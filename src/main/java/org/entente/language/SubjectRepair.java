package org.entente.language;

import java.util.Set;

/** Gives verbs in news the subjects that parsers lose to a neighbour. */
final class SubjectRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> NOMINAL = Set.of("PROPN", "NOUN", "PRON");

  /** Conjunctions that the parser takes for prepositions. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "after", "before", "while", "because", "since", "although", "until", "when");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final String[] xpos;

  SubjectRepair(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.xpos = xpos;
  }

  /** Mends the subject of a word that may be a verb. */
  void mend(int word) {
    if (upos[word].equals("VERB")) {
      active(word);
      subordinate(word);
    }
    if (FINITE.contains(xpos[word])) {
      finite(word);
    }
  }

  private void finite(int verb) {
    if (arcs.child(verb, "nsubj") < 0) {
      timed(verb);
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

  /** "..., as Putin <i>was accused</i> of it": Putin is the subject, "as" a conjunction. */
  private void subordinate(int verb) {
    int be = arcs.child(verb, "aux");
    boolean finite = FINITE.contains(xpos[verb]) || be >= 0 && FINITE.contains(xpos[be]);
    int last = before(verb);
    boolean joined = arcs.relations()[verb].equals("conj");
    if (!finite || joined || last < 0 || arcs.child(verb, "nsubj") >= 0) {
      return;
    }
    int noun = last;
    int as = conjunction(noun);
    while (as < 0 && arcs.heads()[noun] >= 0 && arcs.heads()[noun] != verb) {
      noun = arcs.heads()[noun];
      as = conjunction(noun);
    }
    boolean known = arcs.heads()[noun] == verb || arcs.dominates(arcs.heads()[verb], noun);
    if (as >= 0 && noun < verb && known && !arcs.dominates(noun, verb)) {
      makeSubject(noun, verb);
      arcs.heads()[as] = verb;
      arcs.relations()[as] = "mark";
    }
  }

  /** The conjunction that hangs on a noun like a preposition; -1 where there is none. */
  private int conjunction(int noun) {
    int as = arcs.child(noun, "case");
    return as >= 0 && as < noun && CONJUNCTIONS.contains(words[as]) ? as : -1;
  }

  /**
   * "It said the army <i>crossed</i> the river": the army crossed it, nobody said an army, and the
   * army did not say so either.
   */
  private void reported(int verb) {
    int saying = arcs.heads()[verb];
    if (!arcs.relations()[verb].equals("ccomp") || saying < 0 || saying > verb) {
      return;
    }
    int object = arcs.child(saying, "obj");
    int last = before(verb);
    int first = arcs.child(saying, "nsubj");
    int second = first >= 0 && first < saying && last >= 0 ? subjectAround(last, saying) : -1;
    int noun = object > saying && object < verb ? object : second;
    boolean beside = noun >= 0 && last >= 0 && arcs.dominates(noun, last);
    if (beside && arcs.child(verb, "mark") < 0 && !xpos[noun].startsWith("W")) {
      makeSubject(noun, verb);
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

  /** The subject of a verb that stands behind it and ends with a word; -1 where there is none. */
  private int subjectAround(int last, int verb) {
    int node = last;
    while (node > verb && arcs.heads()[node] != verb) {
      node = arcs.heads()[node];
    }
    return node > verb && arcs.relations()[node].equals("nsubj") ? node : -1;
  }

  private boolean hasSubject(int verb, int after) {
    for (int i = after + 1; i < upos.length; i++) {
      if (arcs.heads()[i] == verb && arcs.relations()[i].equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** "Secretary Ash Carter today <i>met</i> him": the day is no last word of the name before it. */
  private void timed(int verb) {
    int day = verb - 1;
    boolean bare =
        day > 0 && arcs.heads()[day] == verb && isUnmarked(day) && upos[day].equals("NOUN");
    int name = bare ? arcs.child(day, "compound") : -1;
    if (name >= 0 && name < day && upos[name].equals("PROPN")) {
      for (int i = 0; i < day; i++) {
        if (arcs.heads()[i] == day && i != name) {
          arcs.heads()[i] = name;
        }
      }
      makeSubject(name, verb);
    }
  }

  private boolean isUnmarked(int word) {
    String relation = arcs.relations()[word];
    return relation.equals("obl:unmarked") || relation.equals("obl:tmod");
  }

  private void makeSubject(int noun, int verb) {
    arcs.heads()[noun] = verb;
    arcs.relations()[noun] = arcs.child(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
  }

  private boolean isConjunct(int i) {
    return arcs.relations()[i].equals("conj") && NOMINAL.contains(upos[i]);
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
