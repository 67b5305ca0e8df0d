package org.entente.language;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the name of a person one head in the tree, as parsers, who do not know what is a name, may
 * tear it apart: in "Theresa May becomes" they see two subjects.
 */
final class NameHeads {

  private final Arcs arcs;
  private final String[] words;
  private final List<Name> names;

  private NameHeads(Arcs arcs, String[] words, List<Name> names) {
    this.arcs = arcs;
    this.words = words;
    this.names = names;
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
            .filter(i -> !isIn(person, arcs.heads()[i]))
            .toArray();
    for (int i = person.first(); i < person.end(); i++) {
      boolean beside = arcs.heads()[i] == arcs.heads()[tops[0]];
      if (i != tops[0] && (beside || arcs.relations()[i].equals("flat"))) {
        arcs.heads()[i] = tops[0];
        arcs.relations()[i] = "flat";
      }
    }
    described(person, tops[0]);
    titled(person, tops[0]);
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
      arcs.heads()[top] = verb;
      arcs.relations()[top] = "nsubj";
    }
  }

  /**
   * "President of <i>the Commission Ursula von der Leyen</i>": the person whom the title means, not
   * a part of what it is of.
   */
  private void titled(Name person, int top) {
    int body = arcs.heads()[top];
    int of = body < 0 ? -1 : arcs.child(body, "case");
    Name other = body < 0 ? null : nameAt(body);
    boolean behind =
        of > 0 && other != null && other.end() == person.first() && words[of].equals("of");
    String relation = arcs.relations()[top];
    if (!behind || !(relation.equals("flat") || relation.equals("appos"))) {
      return;
    }
    int title = of - 1;
    int above = arcs.heads()[title] == body ? body : title;
    if (above == title && arcs.heads()[body] != title) {
      return;
    }
    arcs.heads()[top] = arcs.heads()[above];
    String role = arcs.relations()[above];
    boolean oblique = above == body && role.startsWith("obl");
    arcs.relations()[top] = oblique ? (top < arcs.heads()[top] ? "nsubj" : "obj") : role;
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == above && (i < of || i >= person.end()) && i != top) {
        arcs.heads()[i] = i < title && above == title ? title : top;
      }
    }
    arcs.heads()[title] = top;
    arcs.relations()[title] = "nmod:desc";
    arcs.heads()[body] = title;
    arcs.relations()[body] = "nmod";
  }

  /**
   * "<i>The Daily News</i> journalist <i>Jane Roe</i>", "company chairman <i>Jane Roe</i>": one
   * person whom a noun describes, not a name or noun that goes on.
   */
  private void described(Name person, int top) {
    int other = arcs.heads()[top];
    int noun = arcs.child(top, "nmod:desc");
    boolean goesOn = arcs.relations()[top].equals("flat") && noun >= 0 && noun > other;
    Name before = goesOn ? nameAt(other) : null;
    boolean within = before != null && isIn(before, arcs.heads()[other]);
    if (within || !goesOn || (before == null && other != noun - 1)) {
      return;
    }
    for (int i = 0; i < arcs.heads().length; i++) {
      if (arcs.heads()[i] == other && i > person.first()) {
        arcs.heads()[i] = top;
      }
    }
    arcs.heads()[top] = arcs.heads()[other];
    arcs.relations()[top] = arcs.relations()[other];
    arcs.heads()[other] = noun;
    arcs.relations()[other] = "compound";
  }

  private @Nullable Name nameAt(int word) {
    return names.stream().filter(name -> isIn(name, word)).findFirst().orElse(null);
  }

  private static boolean isIn(Name name, int word) {
    return name.first() <= word && word < name.end();
  }
}
