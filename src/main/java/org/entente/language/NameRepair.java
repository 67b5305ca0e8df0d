package org.entente.language;

import java.util.Set;

/** Mends what parsers make of names that a sign, a hyphen or a verb joins to their neighbours. */
final class NameRepair {

  /** Verbs that give something a name. */
  private static final Set<String> NAMING =
      Set.of("called", "known", "named", "dubbed", "nicknamed", "styled", "spelled");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final String[] xpos;

  NameRepair(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.xpos = xpos;
  }

  /** Mends the tree around a word. */
  void mend(int word) {
    joined(word);
    based(word);
    named(word);
  }

  /** "sold it to New York City-<i>based</i> firm Cerberus": sold to the firm, not to the city. */
  private void based(int based) {
    int firm = arcs.heads()[based];
    int city = based - 2;
    boolean joined = words[based].equals("based") && city >= 0 && words[based - 1].equals("-");
    if (!joined || firm <= based || !isCapitalised(city)) {
      return;
    }
    boolean above = arcs.heads()[firm] == city;
    boolean beside = arcs.heads()[firm] >= 0 && arcs.heads()[firm] == arcs.heads()[city];
    if (!above && !beside) {
      return;
    }
    arcs.heads()[firm] = arcs.heads()[city];
    arcs.relations()[firm] = arcs.relations()[city];
    for (int i = 0; i < words.length; i++) {
      if (i != firm && arcs.heads()[i] == city && !isInside(i, city)) {
        arcs.heads()[i] = firm;
      }
    }
    arcs.heads()[city] = based;
    arcs.relations()[city] = "compound";
  }

  /** Whether a word belongs to the name that ends with another. */
  private boolean isInside(int word, int last) {
    return word < last && !arcs.relations()[word].equals("case");
  }

  /** "Marks <i>&</i> Spencer": one name, not two. */
  private void joined(int sign) {
    int second = arcs.heads()[sign];
    if (!words[sign].equals("&") || second < sign || !arcs.relations()[second].equals("conj")) {
      return;
    }
    int first = arcs.heads()[second];
    int next = sign + 1;
    if (isCapitalised(first) && isCapitalised(second)) {
      join(first, sign, second);
    } else if (first == sign - 1 && isCapitalised(first) && isBefore(next, second)) {
      above(first, second);
      join(first, sign, next);
    }
  }

  /** Whether a capitalised word modifies the noun behind it. */
  private boolean isBefore(int word, int noun) {
    return arcs.heads()[word] == noun
        && isCapitalised(word)
        && arcs.relations()[word].equals("compound");
  }

  private void join(int first, int sign, int second) {
    for (int word : new int[] {sign, second}) {
      arcs.heads()[word] = first;
      arcs.relations()[word] = "flat";
    }
  }

  /** "Marks & Spencer <i>chairman</i> Roe": the name modifies the noun, which takes its place. */
  private void above(int name, int noun) {
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == name && i != noun) {
        arcs.heads()[i] = noun;
      }
    }
    arcs.heads()[noun] = arcs.heads()[name];
    arcs.relations()[noun] = arcs.relations()[name];
    arcs.heads()[name] = noun;
    arcs.relations()[name] = "compound";
  }

  private boolean isCapitalised(int i) {
    return Character.isUpperCase(words[i].charAt(0));
  }

  /** "visited the base, also <i>called</i> Camp Roe": the base is called so, nobody calls. */
  private void named(int verb) {
    boolean aside =
        verb > 2
            && NAMING.contains(words[verb])
            && xpos[verb].equals("VBN")
            && upos[verb - 1].equals("ADV")
            && words[verb - 2].equals(",");
    int noun = verb - 3;
    boolean after = aside && (upos[noun].equals("NOUN") || upos[noun].equals("PROPN"));
    boolean joined = arcs.relations()[verb].equals("conj") && arcs.child(verb, "cc") < 0;
    if (after && joined && arcs.child(verb, "nsubj") < 0) {
      arcs.heads()[verb] = noun;
      arcs.relations()[verb] = "acl";
    }
  }
}
