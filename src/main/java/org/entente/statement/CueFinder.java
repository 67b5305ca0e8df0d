package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the words of one sentence that attribute something to somebody. */
final class CueFinder {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Complements complements;
  private final Contents contents;
  private final Taglines taglines;
  private final Accordances accordances;
  private final SourceFinder sources;

  /**
   * @param words the sentence
   * @param quoted its words between quotation marks
   */
  CueFinder(Words words, Lexicon lexicon, BitSet quoted) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
    this.complements = new Complements(words, lexicon);
    this.contents = new Contents(words, complements);
    this.taglines = new Taglines(words, lexicon, quoted);
    this.accordances = new Accordances(words, lexicon);
    this.sources = new SourceFinder(words, lexicon);
  }

  /** The cues in the order of the sentence. */
  List<Cue> find() {
    List<Cue> cues = new ArrayList<>();
    for (Token token : words.sentence().tokens()) {
      int i = token.index();
      if (accordances.isCue(i)) {
        addAccording(token, cues);
        continue;
      }
      Speech speech = words.isVerb(i) ? speech(token) : null;
      Cue beside = speech == null ? null : ofPlace(i, speech);
      if (beside != null) {
        cues.add(beside);
        continue;
      }
      int before = cues.size();
      tree.children(i).forEach(child -> addComplement(i, child, cues));
      if (cues.size() == before && speech != null && !speech.quotationOnly()) {
        addBeside(token, speech.effect(), cues);
      }
    }
    return cues;
  }

  private @Nullable Speech speech(Token verb) {
    return isPutting(verb) ? new Speech(Effect.SAME, false) : lexicon.speech(verb.lemma());
  }

  /** "As the minister <i>put</i> it, the war is over". */
  private boolean isPutting(Token verb) {
    int i = verb.index();
    int object = tree.child(i, "obj");
    return lexicon.isKind("putting", verb.lemma())
        && object >= 0
        && words.form(object).equals("it")
        && tree.children(i, "mark").anyMatch(m -> words.form(m).equals("as"));
  }

  /** Where its place tells more than the tree; not of "a print called 'Mist'". */
  private @Nullable Cue ofPlace(int verb, Speech speech) {
    int source = sources.of(verb);
    boolean name = speech.quotationOnly() && sources.isPassiveParticiple(verb) && source < 0;
    Cue quotation = name ? null : taglines.ofQuotation(verb, speech.effect(), source);
    boolean inserted = quotation == null && !speech.quotationOnly();
    return inserted ? taglines.ofInversion(verb, speech.effect()) : quotation;
  }

  private void addComplement(int governor, int dependent, List<Cue> cues) {
    Token token = words.token(dependent);
    if (!contents.isOne(governor, token)) {
      return;
    }
    Signature signature = signature(governor, dependent);
    int source = sources.of(governor);
    boolean thing = source >= 0 && List.of("this", "that", "these").contains(words.form(source));
    if (signature != null && source != dependent && !thing) {
      cues.add(
          new Cue(
              governor,
              source,
              dependent,
              List.of(),
              false,
              signature.positive(),
              !signature.held(),
              signature.word()));
    }
  }

  private @Nullable Signature signature(int governor, int dependent) {
    boolean open = words.isInterrogative(dependent);
    Signature shared =
        lexicon.knowledge(lemma(governor), open ? "wh" : complements.form(dependent));
    if (open && shared == null) {
      return null;
    }
    Signature held = complements.of(governor, dependent);
    if (held != null && held.held()) {
      return held;
    }
    boolean that =
        words.token(dependent).is("ccomp")
            && tree.children(dependent, "mark").anyMatch(m -> words.form(m).equals("that"));
    boolean unknown = held == null && shared == null && that && words.isVerb(governor);
    return unknown && words.subject(governor) >= 0
        ? new Signature("any verb that", Effect.SAME, Effect.UNKNOWN, true)
        : shared;
  }

  /** "X happened, officials said"; "as the Kremlin claimed"; "he said: ..."; "A said X". */
  private void addBeside(Token token, Effect effect, List<Cue> cues) {
    int i = token.index();
    int source = sources.of(i);
    int after = tree.children(i, "parataxis").filter(p -> p > i).findFirst().orElse(-1);
    boolean as = tree.children(i, "mark").anyMatch(m -> words.form(m).equals("as"));
    boolean unmarked = token.is("advcl") && isUnmarked(i);
    boolean beside = token.is("parataxis") || token.is("advcl") && as || unmarked;
    String entry = token.lemma() + " quote";
    if (after >= 0 && source >= 0 && !as) {
      cues.add(new Cue(i, source, after, List.of(), false, effect, false, entry));
    } else if (beside
        && tree.child(i, "nsubj") >= 0
        && (tree.child(i, "obj") < 0 || isPutting(token))) {
      cues.add(new Cue(i, source, token.head(), List.of(), true, effect, false, entry));
    } else {
      Stream.of(taglines.ofThat(i, effect, source), taglines.ofInsertion(i, effect))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(cues::add);
    }
  }

  /** "Harris <i>explained</i> the deal was off": no conjunction, so no adverbial clause. */
  private boolean isUnmarked(int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0
        && subject < verb
        && verb < tree.head(verb)
        && words.isFinite(verb)
        && tree.child(verb, "mark") < 0
        && tree.children(verb).noneMatch(c -> words.isInterrogativeWord(c));
  }

  private void addAccording(Token token, List<Cue> cues) {
    Cue cue = accordances.of(token);
    if (cue != null) {
      cues.add(cue);
    }
  }

  private String lemma(int i) {
    return words.token(i).lemma();
  }
}
