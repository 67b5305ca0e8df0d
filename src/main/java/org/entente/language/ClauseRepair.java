package org.entente.language;

import java.util.Set;

/**
 * Mends mistakes that parsers make with clauses in news, and that would give an act to the wrong
 * people. Changes nothing where it is not sure.
 */
final class ClauseRepair {

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "weekend", "end", "start", "beginning");

  /** Verbs that give something a name. */
  private static final Set<String> NAMING =
      Set.of("called", "known", "named", "dubbed", "nicknamed", "styled", "spelled");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;

  private ClauseRepair(Arcs arcs, String[] words, String[] upos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
  }

  /** Mends a tree in place. */
  static void mend(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    ClauseRepair repair = new ClauseRepair(arcs, words, upos);
    SubjectRepair subjects = new SubjectRepair(arcs, words, upos, xpos);
    for (int word = 0; word < upos.length; word++) {
      if (upos[word].equals("VERB")) {
        repair.that(word);
        repair.relative(word);
      }
      subjects.mend(word);
      repair.quoted(word);
      repair.joined(word);
      repair.prefix(word);
      repair.owner(word);
      repair.based(word);
      repair.named(word, xpos);
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

  /** "'It <i>failed</i>,' said the minister": a clause before the subject is what is said. */
  private void quoted(int predicate) {
    int saying = arcs.heads()[predicate];
    boolean first = saying > predicate && arcs.relations()[predicate].equals("nsubj");
    if (first && arcs.child(predicate, "nsubj") >= 0 && hasSubject(saying, predicate)) {
      arcs.relations()[predicate] = "ccomp";
    }
  }

  private boolean hasSubject(int verb, int after) {
    return nextSubject(verb, after) >= 0;
  }

  /** "told leaders last year, who <i>invited</i> her": who does something is no year. */
  private void relative(int verb) {
    int time = arcs.heads()[verb];
    int who = arcs.child(verb, "nsubj");
    boolean wrong =
        who >= 0 && words[who].equals("who") && arcs.relations()[verb].equals("acl:relcl");
    if (!wrong || time < 0 || !TIMES.contains(words[time])) {
      return;
    }
    int phrase = time;
    while (arcs.heads()[phrase] >= 0 && !upos[arcs.heads()[phrase]].equals("VERB")) {
      phrase = arcs.heads()[phrase];
    }
    int first = 0;
    while (!arcs.dominates(phrase, first)) {
      first++;
    }
    boolean noun = first > 0 && (upos[first - 1].equals("NOUN") || upos[first - 1].equals("PROPN"));
    if (noun && !arcs.dominates(verb, first - 1)) {
      arcs.heads()[verb] = first - 1;
    }
  }

  /** "accused of being <i>Zarqawi</i>'s assistant": the owner is not the one who is it. */
  private void owner(int noun) {
    int mark = arcs.relations()[noun].equals("nsubj") ? arcs.child(noun, "case") : -1;
    if (mark < noun || !(words[mark].equals("'s") || words[mark].equals("'"))) {
      return;
    }
    int head = arcs.heads()[noun];
    int owned = upos[head].equals("NOUN") ? head : nextSubject(head, mark);
    if (owned > mark) {
      arcs.heads()[noun] = owned;
      arcs.relations()[noun] = "nmod:poss";
    }
  }

  /** The next subject of a predicate behind a word; -1 where there is none. */
  private int nextSubject(int predicate, int after) {
    for (int i = after + 1; i < upos.length; i++) {
      if (arcs.heads()[i] == predicate && arcs.relations()[i].equals("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  /** "<i>Anti-</i>government forces": a prefix, not a slip of the tongue. */
  private void prefix(int word) {
    boolean slip = arcs.relations()[word].equals("reparandum");
    if (slip && words[word].length() > 1 && words[word].endsWith("-")) {
      arcs.relations()[word] = "amod";
    }
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
    for (int i = 0; i < upos.length; i++) {
      if (i != firm && arcs.heads()[i] == city && !isInside(i, city)) {
        arcs.heads()[i] = firm;
      }
    }
    arcs.heads()[city] = based;
    arcs.relations()[city] = "compound";
  }

  /** "visited the base, also <i>called</i> Camp Roe": the base is called so, nobody calls. */
  private void named(int verb, String[] xpos) {
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
    if (isCapitalised(first) && isCapitalised(second)) {
      arcs.heads()[sign] = first;
      arcs.relations()[sign] = "flat";
      arcs.relations()[second] = "flat";
    }
  }

  private boolean isCapitalised(int i) {
    return Character.isUpperCase(words[i].charAt(0));
  }
}
