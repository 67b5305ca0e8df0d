package org.entente.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the name of a person one head in the tree, as parsers, who do not know what is a name, may
 * tear it apart: in "Theresa May becomes" they see two subjects.
 */
final class NameHeads {

  private final Arcs arcs;
  private final String[] words;
  private final NameTitles titles;

  private NameHeads(Arcs arcs, String[] words, List<Name> names) {
    this.arcs = arcs;
    this.words = words;
    this.titles = new NameTitles(arcs, words, names);
  }

  /**
   * Mends a tree in place.
   *
   * @param names the names of the sentence
   */
  static void mend(Arcs arcs, String[] words, List<Name> names) {
    NameHeads heads = new NameHeads(arcs, words, names);
    names.stream().filter(name -> name.type() == NameType.PER).forEach(heads::mend);
  }

  private void mend(Name person) {
    int[] tops =
        IntStream.range(person.first(), person.end())
            .filter(i -> !person.covers(arcs.heads()[i]))
            .toArray();
    for (int i = person.first(); i < person.end(); i++) {
      boolean beside = arcs.heads()[i] == arcs.heads()[tops[0]];
      boolean part = arcs.relations()[i].equals("flat") || arcs.relations()[i].equals("appos");
      if (i != tops[0] && (beside || part)) {
        arcs.heads()[i] = tops[0];
        arcs.relations()[i] = "flat";
      }
    }
    for (int i = 0; i < words.length; i++) {
      boolean title = !person.covers(i) && arcs.relations()[i].equals("nmod:desc");
      if (title && person.covers(arcs.heads()[i])) {
        arcs.hang(i, tops[0], arcs.relations()[i]);
      }
    }
    titles.mend(person, tops[0]);
    apart(person, tops[0]);
    fronted(person, tops[0]);
  }

  /**
   * "At the summit in Oslo, <i>Jane Roe</i> praised": who does it, not what the summit is called.
   */
  private void fronted(Name person, int top) {
    int before = arcs.heads()[top];
    int verb = person.end();
    boolean apposed = before >= 0 && before < top && arcs.relations()[top].equals("appos");
    if (apposed
        && verb < words.length
        && arcs.heads()[before] == verb
        && arcs.relations()[before].startsWith("obl")
        && arcs.child(verb, "nsubj") < 0
        && arcs.child(verb, "nsubj:pass") < 0) {
      arcs.hang(top, verb, "nsubj");
    }
  }

  /** "To the President of Iran, <i>Hassan Rouhani</i>": nobody belongs to Iran like a part. */
  private void apart(Name person, int top) {
    boolean comma = person.first() > 0 && words[person.first() - 1].equals(",");
    if (comma && arcs.relations()[top].equals("nmod") && arcs.child(top, "case") < 0) {
      arcs.relations()[top] = "appos";
    }
  }
}
