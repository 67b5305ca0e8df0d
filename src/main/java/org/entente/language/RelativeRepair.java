package org.entente.language;

import java.util.Set;

/** Mends what parsers make of clauses and participles behind a noun. */
final class RelativeRepair {

  /** Participles that tell how somebody comes along: "left the hall escorted by guards". */
  private static final Set<String> COMPANY =
      Set.of("accompanied", "escorted", "flanked", "followed", "joined", "surrounded", "watched");

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "weekend", "end", "start", "beginning");

  private final Arcs arcs;
  private final String[] words;
  private final String[] upos;
  private final String[] xpos;

  RelativeRepair(Arcs arcs, String[] words, String[] upos, String[] xpos) {
    this.arcs = arcs;
    this.words = words;
    this.upos = upos;
    this.xpos = xpos;
  }

  /** Mends the clause of a verb. */
  void mend(int verb) {
    relative(verb);
    whole(verb);
    reduced(verb);
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

  /**
   * "Wrote in a letter that the army <i>crossed</i> the river": said, as the clause lacks nothing.
   */
  private void whole(int verb) {
    int that = arcs.child(verb, "obj");
    boolean relative = arcs.relations()[verb].equals("acl:relcl") && that >= 0 && that < verb;
    if (!relative || !words[that].equals("that") || arcs.next(verb, "obj", verb) < 0) {
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

  /**
   * "Looked for a ship <i>sunk</i> by a storm", "met the man <i>accused</i> of fraud": said of the
   * ship and the man, not of whoever looked for it and met him.
   */
  private void reduced(int participle) {
    int noun = participle - 1;
    int verb = arcs.heads()[participle];
    String relation = arcs.relations()[participle];
    boolean adverbial =
        xpos[participle].equals("VBN")
            && relation.equals("advcl")
            && arcs.child(participle, "obl:agent") > participle;
    boolean beside =
        relation.equals("conj")
            && arcs.child(participle, "cc") < 0
            && arcs.child(participle, "nsubj") < 0
            && arcs.child(participle, "obj") < 0
            && participle + 1 < words.length
            && (upos[participle + 1].equals("ADP") || words[participle + 1].equals("of"));
    if ((adverbial || beside)
        && verb >= 0
        && verb < noun
        && upos[noun].equals("NOUN")
        && !COMPANY.contains(words[participle])
        && arcs.child(participle, "mark") < 0
        && arcs.child(participle, "aux") < 0) {
      xpos[participle] = "VBN";
      arcs.heads()[participle] = noun;
      arcs.relations()[participle] = "acl";
    }
  }
}
