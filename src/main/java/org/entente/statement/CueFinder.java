package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the words of one sentence that attribute something to somebody. */
final class CueFinder {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Complements complements;

  CueFinder(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
    this.complements = new Complements(words, lexicon);
  }

  /** The cues in the order of the sentence. */
  List<Cue> find() {
    List<Cue> cues = new ArrayList<>();
    for (Token token : words.sentence().tokens()) {
      int i = token.index();
      if (words.form(i).equals("according")) {
        addAccording(token, cues);
        continue;
      }
      int before = cues.size();
      tree.children(i).forEach(child -> addComplement(i, child, cues));
      if (cues.size() == before) {
        addBeside(token, cues);
      }
    }
    return cues;
  }

  private void addComplement(int governor, int dependent, List<Cue> cues) {
    Token token = words.token(dependent);
    if (!isComplement(governor, token)) {
      return;
    }
    Signature signature = complements.of(governor, dependent);
    boolean clause = token.is("ccomp") && complements.form(dependent).equals("that");
    if (signature == null && clause && words.isVerb(governor) && words.subject(governor) >= 0) {
      signature = new Signature("any verb that", Effect.SAME, Effect.UNKNOWN, true);
    }
    if (signature != null && signature.held()) {
      int source = source(governor);
      if (source != dependent) {
        cues.add(
            new Cue(governor, source, dependent, false, signature.positive(), signature.word()));
      }
    }
  }

  private boolean isComplement(int governor, Token token) {
    boolean clausal =
        token.is("ccomp") || token.is("xcomp") || token.is("csubj") || token.is("advcl");
    boolean nominal = token.is("obl") || token.is("nmod") || token.is("obj");
    boolean ofNoun = token.is("acl") && !token.deprel().equals("acl:relcl");
    return clausal || nominal && !token.is("nmod:poss") || ofNoun && words.isNoun(governor);
  }

  /** "..., said X"; "X happened, officials said"; "as the Kremlin claimed"; "he said: ...". */
  private void addBeside(Token token, List<Cue> cues) {
    Effect effect = lexicon.speech(token.lemma());
    if (effect == null || !words.isVerb(token.index())) {
      return;
    }
    int i = token.index();
    int source = source(i);
    int after = tree.children(i, "parataxis").filter(p -> p > i).findFirst().orElse(-1);
    boolean as = tree.children(i, "mark").anyMatch(m -> words.form(m).equals("as"));
    boolean beside = token.is("parataxis") || token.is("advcl") && as;
    if (after >= 0 && source >= 0) {
      cues.add(new Cue(i, source, after, false, effect, token.lemma() + " quote"));
    } else if (beside && source >= 0 && tree.child(i, "obj") < 0) {
      cues.add(new Cue(i, source, token.head(), true, effect, token.lemma() + " quote"));
    }
  }

  private void addAccording(Token token, List<Cue> cues) {
    boolean marker = token.is("case") || token.is("mark");
    int source = marker ? token.head() : tree.child(token.index(), "obl");
    int content = marker && source >= 0 ? tree.head(source) : token.head();
    if (source >= 0 && content >= 0 && source != content) {
      cues.add(new Cue(token.index(), source, content, true, Effect.SAME, "according to"));
    }
  }

  /** Who answers for what a word introduces; {@link Source#UNNAMED} where nobody is named. */
  private int source(int cue) {
    if (words.isNoun(cue) && tree.child(cue, "cop") < 0) {
      return sourceOfNoun(cue);
    }
    if (words.isPassive(cue) || isPassiveParticiple(cue)) {
      return by(cue, "obl");
    }
    int subject = words.subject(cue);
    return subject < 0 || isExpletive(subject) ? Source.UNNAMED : subject;
  }

  private boolean isPassiveParticiple(int cue) {
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
    boolean made = words.token(noun).is("obj") && verb >= 0 && lexicon.isSupport(lemma(verb));
    return made ? words.subject(verb) : Source.UNNAMED;
  }

  private String lemma(int i) {
    return words.token(i).lemma();
  }

  private int by(int cue, String relation) {
    return tree.children(cue, relation)
        .filter(o -> List.of("by", "from").contains(words.preposition(o)))
        .findFirst()
        .orElse(Source.UNNAMED);
  }

  /** The signature of an edge that holds no source; null where the lexicon does not know it. */
  @Nullable Signature signature(int governor, int dependent) {
    return complements.of(governor, dependent);
  }
}
