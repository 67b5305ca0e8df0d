package org.entente.language;

import java.util.Set;

/**
 * Mends mistakes that parsers make with clauses in news, and that would give an act to the wrong
 * people. Changes nothing where it is not sure.
 */
final class ClauseRepair {

  /** Participles that tell how somebody comes along: "left the hall escorted by guards". */
  private static final Set<String> COMPANY =
      Set.of("accompanied", "escorted", "flanked", "followed", "joined", "surrounded", "watched");

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "weekend", "end", "start", "beginning");

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
    NameRepair names = new NameRepair(arcs, words, upos, xpos);
    repair.opening();
    for (int word = 0; word < upos.length; word++) {
      if (upos[word].equals("VERB")) {
        repair.that(word);
        repair.relative(word);
        repair.whole(word);
        repair.reduced(word, xpos[word]);
      }
      subjects.mend(word);
      repair.accused(word);
      repair.quoted(word);
      repair.prefix(word);
      repair.owner(word);
      names.mend(word);
    }
  }

  /** "<i>Allegedly</i>, the minister lied": it is said of the lie. */
  private void opening() {
    if (words.length < 3 || !upos[0].equals("ADV") || !words[1].equals(",")) {
      return;
    }
    int head = arcs.heads()[0];
    if (head > 0 && arcs.relations()[head].startsWith("nsubj")) {
      arcs.heads()[0] = arcs.heads()[head];
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
    return next(verb, "nsubj", after) >= 0;
  }

  /**
   * "Wrote in a letter that the army <i>crossed</i> the river": said, as the clause lacks nothing.
   */
  private void whole(int verb) {
    int that = arcs.child(verb, "obj");
    boolean relative = arcs.relations()[verb].equals("acl:relcl") && that >= 0 && that < verb;
    if (!relative || !words[that].equals("that") || next(verb, "obj", verb) < 0) {
      return;
    }
    arcs.relations()[that] = "mark";
    int noun = arcs.heads()[verb];
    int saying = arcs.heads()[noun];
    boolean said = saying >= 0 && upos[saying].equals("VERB") && arcs.child(saying, "obj") < 0;
    int in = arcs.child(noun, "case");
    if (said && arcs.relations()[noun].equals("obl") && in >= 0 && words[in].equals("in")) {
      arcs.heads()[verb] = saying;
      arcs.relations()[verb] = "ccomp";
    } else {
      arcs.relations()[verb] = "acl";
    }
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

  /** "Accuses the United States of <i>fraud</i>": the object of the verb, no subject of a noun. */
  private void accused(int noun) {
    int subject = upos[noun].equals("NOUN") ? arcs.child(noun, "nsubj") : -1;
    int of = arcs.child(noun, "case");
    int verb = arcs.heads()[noun];
    boolean between = subject >= 0 && subject < of && of < noun && arcs.child(noun, "cop") < 0;
    if (between
        && verb >= 0
        && verb < subject
        && upos[verb].equals("VERB")
        && arcs.child(verb, "obj") < 0) {
      arcs.heads()[subject] = verb;
      arcs.relations()[subject] = "obj";
    }
  }

  /** "A ship <i>sunk</i> by a storm": said of the ship, not of whoever looks for it. */
  private void reduced(int participle, String tag) {
    int noun = participle - 1;
    int verb = arcs.heads()[participle];
    boolean adverbial = tag.equals("VBN") && arcs.relations()[participle].equals("advcl");
    if (adverbial
        && verb >= 0
        && verb < noun
        && upos[noun].equals("NOUN")
        && !COMPANY.contains(words[participle])
        && arcs.child(participle, "obl:agent") > participle
        && arcs.child(participle, "mark") < 0
        && arcs.child(participle, "aux") < 0) {
      arcs.heads()[participle] = noun;
      arcs.relations()[participle] = "acl";
    }
  }

  /**
   * "accused of being <i>Zarqawi</i>'s assistant", "released <i>Roe</i>'s letters": the owner is
   * not the one who is it, nor what is released.
   */
  private void owner(int noun) {
    String relation = arcs.relations()[noun];
    boolean argument = relation.equals("nsubj") || relation.equals("obj");
    int mark = argument ? arcs.child(noun, "case") : -1;
    if (mark < noun || !(words[mark].equals("'s") || words[mark].equals("'"))) {
      return;
    }
    int head = arcs.heads()[noun];
    int owned = upos[head].equals("NOUN") ? head : next(head, relation, mark);
    if (owned > mark) {
      arcs.heads()[noun] = owned;
      arcs.relations()[noun] = "nmod:poss";
    }
  }

  /** The next dependent of a predicate behind a word; -1 where there is none. */
  private int next(int predicate, String relation, int after) {
    for (int i = after + 1; i < upos.length; i++) {
      if (arcs.heads()[i] == predicate && arcs.relations()[i].equals(relation)) {
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
}
