package org.entente.language;

import java.util.List;

/**
 * Mends mistakes that parsers make with clauses in news, and that would give an act to the wrong
 * people. Changes nothing where it is not sure.
 */
final class ClauseRepair {

  private static final int LONGEST_HEADING = 8;

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
    RelativeRepair relatives = new RelativeRepair(arcs, words, upos, xpos);
    ReportRepair reports = new ReportRepair(arcs, words);
    NameRepair names = new NameRepair(arcs, words, upos, xpos);
    repair.opening();
    repair.tagline();
    for (int word = 0; word < upos.length; word++) {
      if (upos[word].equals("VERB")) {
        relatives.mend(word);
      }
      reports.mend(word);
      subjects.mend(word);
      repair.accused(word);
      repair.second(word);
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

  /** "<i>Ukraine</i>: President Zelensky met Biden": a heading before the sentence, no subject. */
  private void tagline() {
    int colon = List.of(words).indexOf(":");
    int heading = 0;
    while (heading < colon && arcs.heads()[heading] >= 0 && arcs.heads()[heading] < colon) {
      heading = arcs.heads()[heading];
    }
    int verb = heading < colon && colon <= LONGEST_HEADING ? arcs.heads()[heading] : -1;
    if (verb <= 0 || verb < colon || !upos[verb].equals("VERB")) {
      return;
    }
    int named = arcs.child(heading, "appos");
    boolean own = arcs.next(verb, "nsubj", colon) > colon;
    if (!own && named > colon && named < verb) {
      arcs.hang(named, verb, "nsubj");
      own = true;
    }
    if (own) {
      arcs.relations()[heading] = "parataxis";
    }
  }

  /** "The carmaker Skoda sued <i>Apple</i>": what stands behind the verb is no second subject. */
  private void second(int noun) {
    int verb = arcs.relations()[noun].equals("nsubj") ? arcs.heads()[noun] : -1;
    int first = verb < 0 ? -1 : arcs.child(verb, "nsubj");
    boolean around = first >= 0 && first < verb && verb < noun && upos[verb].equals("VERB");
    boolean alone = around && arcs.child(verb, "obj") < 0 && arcs.child(verb, "ccomp") < 0;
    boolean parted = alone && List.of(words).subList(verb, noun).contains(",");
    if (alone && !parted && arcs.child(verb, "aux:pass") < 0) {
      arcs.relations()[noun] = "obj";
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
    int owned = upos[head].equals("NOUN") ? head : arcs.next(head, relation, mark);
    if (owned > mark) {
      arcs.heads()[noun] = owned;
      arcs.relations()[noun] = "nmod:poss";
    }
  }

  /** "<i>Anti-</i>government forces": a prefix, not a slip of the tongue. */
  private void prefix(int word) {
    boolean slip = arcs.relations()[word].equals("reparandum");
    if (slip && words[word].length() > 1 && words[word].endsWith("-")) {
      arcs.relations()[word] = "amod";
    }
  }
}
