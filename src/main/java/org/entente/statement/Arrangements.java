package org.entente.statement;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Futures in the present tense: what is arranged has not happened. */
final class Arrangements {

  /** "The lowest level in six years": so many words may part a record from its years. */
  private static final int RECORD = 7;

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  Arrangements(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /** "Is going to attack", "is going to Moscow", "opens tomorrow", "is leaving in a month". */
  boolean isOne(int i) {
    Token token = words.token(i);
    String tag = token.xpos();
    boolean progressive =
        tag.equals("VBG")
            && tree.children(i, "aux").anyMatch(a -> words.token(a).xpos().startsWith("VB"))
            && tree.children(i, "aux").noneMatch(a -> List.of("VBD", "VBN").contains(xpos(a)));
    if (progressive && token.lemma().equals("go") && tree.child(i, "compound:prt") < 0) {
      return tree.child(i, "xcomp") >= 0
          || tree.children(i, "obl").anyMatch(o -> words.preposition(o).equals("to"));
    }
    return (progressive || tag.equals("VBZ") || tag.equals("VBP"))
        && tree.children(i).anyMatch(c -> isLater(c));
  }

  /** "The lowest in six years", "the first in a month": years that have passed. */
  private boolean isRecord(int i) {
    return words.sentence().tokens().subList(Math.max(0, i - RECORD), i).stream()
        .anyMatch(
            t -> t.xpos().equals("JJS") || t.xpos().equals("RBS") || t.lemma().equals("first"));
  }

  private String xpos(int i) {
    return words.token(i).xpos();
  }

  /** "Next to the airport" is a place, not a time. */
  static boolean isNextTo(Words words, int i) {
    return words.form(i).equals("next") && words.isFollowedBy(i, "to");
  }

  private boolean isLater(int i) {
    Token token = words.token(i);
    return (token.is("obl") || token.is("advmod"))
        && !isNextTo(words, i)
        && (lexicon.isKind("later", words.form(i))
            || words.preposition(i).equals("in")
                && lexicon.isKind("unit", token.lemma())
                && !isRecord(i)
            || tree.children(i, "amod").anyMatch(a -> lexicon.isKind("later", words.form(a))));
  }
}
