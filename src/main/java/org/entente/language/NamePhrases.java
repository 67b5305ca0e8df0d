package org.entente.language;

import java.util.List;
import java.util.Set;

/**
 * Mends what hangs on the names of bodies and places in the tree, as parsers give them what is said
 * of people and events: a spokesman of the ministry, raids in a town.
 */
final class NamePhrases {

  /** What places do themselves: "a town bordering Syria". */
  private static final Set<String> STATIC =
      Set.of(
          "bordering",
          "connecting",
          "containing",
          "facing",
          "following",
          "forming",
          "hosting",
          "housing",
          "including",
          "involving",
          "leading",
          "linking",
          "overlooking",
          "separating",
          "serving",
          "spanning",
          "surrounding");

  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final String[] xpos;

  private NamePhrases(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.xpos = xpos;
  }

  /**
   * Mends a tree in place.
   *
   * @param names the names of the sentence
   */
  static void mend(Arcs arcs, String[] words, String[] upos, String[] xpos, List<Name> names) {
    NamePhrases phrases = new NamePhrases(arcs, words, upos, xpos);
    for (Name name : names) {
      if (name.type() != NameType.PER) {
        phrases.mend(name);
      }
      phrases.apposition(name);
    }
  }

  private void mend(Name name) {
    described(name);
    int top = top(name);
    for (int verb = name.end(); verb < words.length && top >= 0; verb++) {
      if (arcs.heads()[verb] == top && arcs.relations()[verb].equals("acl:relcl")) {
        who(verb, top);
      }
      if (arcs.relations()[verb].equals("acl") && xpos[verb].equals("VBG")) {
        doing(name, verb, top);
      }
    }
  }

  /**
   * "A Ministry of Defence <i>spokesman</i>", "Bank of England governor <i>Jane Roe</i>": somebody
   * of the body, no part of its name.
   */
  private void described(Name body) {
    int noun = body.end();
    if (noun >= words.length || !upos[noun].equals("NOUN")) {
      return;
    }
    int somebody = arcs.relations()[noun].equals("nmod:desc") ? arcs.heads()[noun] : noun;
    int top = arcs.heads()[somebody];
    if (!body.covers(top)
        || body.covers(arcs.heads()[top])
        || !body.covers(arcs.child(somebody, "case"))) {
      return;
    }
    for (int i = 0; i < words.length; i++) {
      boolean torn = arcs.heads()[i] == noun || arcs.heads()[i] == somebody;
      if (body.covers(i) && torn) {
        boolean of = arcs.relations()[i].equals("case");
        arcs.hang(i, of ? noun - 1 : top, of || i != noun - 1 ? arcs.relations()[i] : "nmod");
      } else if (!body.covers(i) && arcs.heads()[i] == top && i != somebody) {
        arcs.heads()[i] = somebody;
      }
    }
    arcs.hang(somebody, arcs.heads()[top], arcs.relations()[top]);
    arcs.hang(top, noun, "compound");
  }

  /** "The founder of Alt News, <i>who</i> fled": a person, not what the person founded. */
  private void who(int verb, int name) {
    int who = arcs.child(verb, "nsubj");
    if (who < 0 || !words[who].equals("who")) {
      return;
    }
    int noun = name;
    while (arcs.relations()[noun].equals("appos") && upos[arcs.heads()[noun]].equals("NOUN")) {
      noun = arcs.heads()[noun];
    }
    int of = arcs.child(noun, "case");
    boolean part = arcs.relations()[noun].equals("nmod") && of >= 0 && words[of].equals("of");
    if (part && upos[arcs.heads()[noun]].equals("NOUN")) {
      arcs.heads()[verb] = arcs.heads()[noun];
    }
  }

  /**
   * "Stormed a jail in the province of Ghazni, <i>freeing</i> prisoners": done by whoever stormed
   * it, as places do nothing.
   */
  private void doing(Name place, int verb, int top) {
    int phrase = arcs.heads()[verb];
    boolean named = phrase == top || arcs.heads()[top] == phrase && top > phrase;
    int in = named && place.type() == NameType.LOC ? arcs.child(phrase, "case") : -1;
    int doer = in < 0 ? -1 : arcs.heads()[phrase];
    if (doer < 0 || in > phrase || !WHERE.contains(words[in]) || STATIC.contains(words[verb])) {
      return;
    }
    if (upos[doer].equals("VERB") && doer < verb) {
      arcs.hang(verb, doer, "advcl");
    } else if (upos[doer].equals("NOUN") && arcs.relations()[phrase].equals("nmod")) {
      arcs.heads()[verb] = doer;
    }
  }

  /**
   * "Forces of the Union and <i>Puntland</i>, a region": Puntland is one, neither of the others.
   */
  private void apposition(Name name) {
    int comma = name.end();
    int top = top(name);
    if (top < 0 || comma >= words.length || !words[comma].equals(",")) {
      return;
    }
    for (int i = comma + 1; i < words.length; i++) {
      int noun = arcs.relations()[i].equals("appos") ? arcs.heads()[i] : -1;
      boolean before = noun >= 0 && noun < name.first();
      boolean plural = before && xpos[noun].equals("NNS");
      boolean conjunct = before && arcs.relations()[top].equals("conj");
      boolean first = conjunct && arcs.dominates(arcs.heads()[top], noun);
      int article = arcs.child(i, "det");
      boolean one = xpos[i].equals("NN") && article == comma + 1;
      if (one && (first || plural && arcs.dominates(noun, top))) {
        arcs.hang(i, top, arcs.relations()[i]);
      }
    }
  }

  /** The word of a name that hangs on one outside of it; -1 where several do. */
  private int top(Name name) {
    int top = -1;
    for (int i = name.first(); i < name.end(); i++) {
      if (!name.covers(arcs.heads()[i])) {
        if (top >= 0) {
          return -1;
        }
        top = i;
      }
    }
    return top;
  }
}
