package org.entente.statement;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Finds out who speaks, thinks or denies by a word of one sentence. */
final class SourceFinder {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  SourceFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /** Who answers for what a word introduces; {@link Source#UNNAMED} where nobody is named. */
  int of(int cue) {
    if (words.isNoun(cue) && tree.child(cue, "cop") < 0) {
      return sourceOfNoun(cue);
    }
    boolean felt = lexicon.isFelt("be " + words.form(cue));
    if (!felt && (words.isPassive(cue) || isPassiveParticiple(cue))) {
      return by(cue, "obl");
    }
    int subject = words.subject(cue);
    return subject < 0 || isExpletive(subject) ? Source.UNNAMED : subject;
  }

  /** "A print called ...", "a man accused of ...". */
  boolean isPassiveParticiple(int cue) {
    Token token = words.token(cue);
    return token.deprel().equals("acl") && token.xpos().equals("VBN");
  }

  private boolean isExpletive(int subject) {
    return words.token(subject).deprel().equals("expl");
  }

  private int sourceOfNoun(int noun) {
    int owner = tree.child(noun, "nmod:poss");
    int by = by(noun, "nmod");
    if (owner >= 0 || by >= 0) {
      return owner >= 0 ? owner : by;
    }
    int verb = tree.head(noun);
    String lemma = verb < 0 ? "" : words.token(verb).lemma();
    boolean made =
        words.token(noun).is("obj") && lexicon.isSupport(lemma)
            || words.token(noun).is("obl")
                && lexicon.isSupport(lemma + " " + words.preposition(noun));
    return made ? words.subject(verb) : Source.UNNAMED;
  }

  private int by(int cue, String relation) {
    return tree.children(cue, relation)
        .filter(o -> List.of("by", "from").contains(words.preposition(o)))
        .findFirst()
        .orElse(Source.UNNAMED);
  }
}
