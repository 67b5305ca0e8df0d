package org.entente.language;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the name of a person one head in the tree, as parsers, who do not know what is a name, may
 * tear it apart: in "Theresa May becomes" they see two subjects.
 */
final class NameHeads {

  private static final int LONGEST_TITLE = 3;

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
      boolean part = arcs.relations()[i].equals("flat") || arcs.relations()[i].equals("appos");
      if (i != tops[0] && (beside || part)) {
        arcs.heads()[i] = tops[0];
        arcs.relations()[i] = "flat";
      }
    }
    described(person, tops[0]);
    headed(person, tops[0]);
    titled(person, tops[0]);
    swallowed(person, tops[0]);
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
    if (above == body || arcs.heads()[body] == title) {
      crown(person, top, title, above);
      hang(body, title, "nmod");
    }
  }

  /**
   * "President of <i>South Korea</i> Moon Jae-in": where the parser takes the body for a part of
   * the person's name.
   */
  private void swallowed(Name person, int top) {
    Name body = person.first() == 0 ? null : nameAt(person.first() - 1);
    int of = arcs.child(top, "case");
    int title = arcs.heads()[top];
    if (body == null || body.type() == NameType.PER || of < 1 || !words[of].equals("of")) {
      return;
    }
    if (of > body.first() || title < 0 || !arcs.dominates(title, of - 1)) {
      return;
    }
    crown(person, top, title, title);
    for (int i = of; i < body.end(); i++) {
      if (arcs.heads()[i] == top && i >= body.first()) {
        hang(i, title, "nmod");
      }
    }
    int inner = arcs.next(title, "nmod", of);
    for (int i = of; i < body.first() && inner >= 0; i++) {
      arcs.heads()[i] = inner;
    }
  }

  /** Puts a person in the place of a title, or of what the title hangs on. */
  private void crown(Name person, int top, int title, int above) {
    String role = arcs.relations()[above];
    boolean oblique = above != title && role.startsWith("obl");
    int verb = arcs.heads()[above];
    hang(top, verb, oblique ? (top < verb ? "nsubj" : "obj") : role);
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == above && (i <= title || i >= person.end()) && i != top) {
        arcs.heads()[i] = i < title && above == title && !isCase(i) ? title : top;
      }
    }
    hang(title, top, "nmod:desc");
  }

  private boolean isCase(int word) {
    return arcs.relations()[word].equals("case");
  }

  /** "To the President of Iran, <i>Hassan Rouhani</i>": nobody belongs to Iran like a part. */
  private void apart(Name person, int top) {
    boolean comma = person.first() > 0 && words[person.first() - 1].equals(",");
    if (comma && arcs.relations()[top].equals("nmod") && arcs.child(top, "case") < 0) {
      arcs.relations()[top] = "appos";
    }
  }

  /** "Counsel <i>Jane Roe</i>": the title describes the person, who is no part of it. */
  private void headed(Name person, int top) {
    int title = arcs.heads()[top];
    boolean under = title >= 0 && title == person.first() - 1 && nameAt(title) == null;
    if (!under || !arcs.relations()[top].equals("flat")) {
      return;
    }
    hang(top, arcs.heads()[title], arcs.relations()[title]);
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == title && (i >= person.end() || isCase(i))) {
        arcs.heads()[i] = top;
      }
    }
    hang(title, top, "nmod:desc");
  }

  private void hang(int word, int head, String relation) {
    arcs.heads()[word] = head;
    arcs.relations()[word] = relation;
  }

  /**
   * "<i>The Daily News</i> journalist <i>Jane Roe</i>", "company chairman <i>Jane Roe</i>": one
   * person whom a noun describes, not a name or noun that goes on.
   */
  private void described(Name person, int top) {
    int other = arcs.heads()[top];
    boolean goesOn = arcs.relations()[top].equals("flat");
    Name before = goesOn ? nameAt(other) : null;
    int desc = arcs.child(top, "nmod:desc");
    int noun = desc >= 0 || before == null ? desc : titleBetween(before, person);
    boolean within = before != null && isIn(before, arcs.heads()[other]);
    boolean behind = before == null ? other == noun - 1 : noun >= before.end();
    if (!goesOn || noun < 0 || within || !behind) {
      return;
    }
    for (int i = 0; i < arcs.heads().length; i++) {
      if (arcs.heads()[i] == other && i > person.first()) {
        arcs.heads()[i] = top;
      }
    }
    hang(top, arcs.heads()[other], arcs.relations()[other]);
    hang(noun, top, "nmod:desc");
    hang(other, noun, "compound");
  }

  /**
   * The last word of "White House <i>Counsel</i> Jane Roe"; -1 where more than a title is there.
   */
  private int titleBetween(Name body, Name person) {
    int words = person.first() - body.end();
    boolean parts =
        IntStream.range(body.end(), person.first())
            .allMatch(i -> arcs.relations()[i].equals("flat") && isIn(body, arcs.heads()[i]));
    return words > 0 && words <= LONGEST_TITLE && parts ? person.first() - 1 : -1;
  }

  private @Nullable Name nameAt(int word) {
    return names.stream().filter(name -> isIn(name, word)).findFirst().orElse(null);
  }

  private static boolean isIn(Name name, int word) {
    return name.first() <= word && word < name.end();
  }
}
