package org.entente.language;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person in front of the title and the body that parsers make the head: "White House Counsel
 * Jane Roe" is Jane Roe, and so is "President of South Korea Jane Roe".
 */
final class NameTitles {

  private static final int LONGEST_TITLE = 3;

  private final Arcs arcs;
  private final String[] words;
  private final List<Name> names;

  NameTitles(Arcs arcs, String[] words, List<Name> names) {
    this.arcs = arcs;
    this.words = words;
    this.names = names;
  }

  /**
   * Mends what stands in front of a person.
   *
   * @param top the word of the name that hangs on another
   */
  void mend(Name person, int top) {
    described(person, top);
    headed(person, top);
    titled(person, top);
    swallowed(person, top);
    beside(person, top);
  }

  /**
   * "<i>United Nations</i> Secretary-General Jane Roe said": the body of the title says nothing
   * itself.
   */
  private void beside(Name person, int top) {
    int title = arcs.child(top, "nmod:desc");
    int first = title;
    while (first > 0 && arcs.dominates(title, first - 1)) {
      first--;
    }
    Name body = first > 0 && title < person.first() ? nameAt(first - 1) : null;
    if (body == null || body.type() == NameType.PER) {
      return;
    }
    for (int i = body.first(); i < body.end(); i++) {
      String relation = arcs.relations()[i];
      boolean own = relation.equals("nsubj") || relation.equals("compound");
      if (own && arcs.heads()[i] == arcs.heads()[top]) {
        arcs.hang(i, title, "compound");
      }
    }
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
    boolean within = before != null && before.covers(arcs.heads()[other]);
    boolean behind = before == null ? other == noun - 1 : noun >= before.end();
    if (!goesOn || noun < 0 || within || !behind) {
      return;
    }
    for (int i = 0; i < arcs.heads().length; i++) {
      if (arcs.heads()[i] == other && i > person.first()) {
        arcs.heads()[i] = top;
      }
    }
    arcs.hang(top, arcs.heads()[other], arcs.relations()[other]);
    arcs.hang(noun, top, "nmod:desc");
    arcs.hang(other, noun, "compound");
  }

  /**
   * The last word of "White House <i>Counsel</i> Jane Roe"; -1 where more than a title is there.
   */
  private int titleBetween(Name body, Name person) {
    int words = person.first() - body.end();
    boolean parts =
        IntStream.range(body.end(), person.first())
            .allMatch(i -> arcs.relations()[i].equals("flat") && body.covers(arcs.heads()[i]));
    return words > 0 && words <= LONGEST_TITLE && parts ? person.first() - 1 : -1;
  }

  /** "Counsel <i>Jane Roe</i>": the title describes the person, who is no part of it. */
  private void headed(Name person, int top) {
    int title = arcs.heads()[top];
    boolean under = title >= 0 && title == person.first() - 1 && nameAt(title) == null;
    if (!under || !arcs.relations()[top].equals("flat")) {
      return;
    }
    arcs.hang(top, arcs.heads()[title], arcs.relations()[title]);
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == title && (i >= person.end() || isCase(i))) {
        arcs.heads()[i] = top;
      }
    }
    arcs.hang(title, top, "nmod:desc");
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
      arcs.hang(body, title, "nmod");
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
        arcs.hang(i, title, "nmod");
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
    arcs.hang(top, verb, oblique ? (top < verb ? "nsubj" : "obj") : role);
    for (int i = 0; i < words.length; i++) {
      if (arcs.heads()[i] == above && (i <= title || i >= person.end()) && i != top) {
        arcs.heads()[i] = i < title && above == title && !isCase(i) ? title : top;
      }
    }
    arcs.hang(title, top, "nmod:desc");
  }

  private boolean isCase(int word) {
    return arcs.relations()[word].equals("case");
  }

  private @Nullable Name nameAt(int word) {
    return names.stream().filter(name -> name.covers(word)).findFirst().orElse(null);
  }
}
