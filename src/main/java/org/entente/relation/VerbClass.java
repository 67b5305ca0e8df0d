package org.entente.relation;

import java.util.Set;
import org.entente.language.Token;
import org.entente.text.ProgramFile;

/** A class of verbs of {@code ontology/lexicon/verb-classes.tsv}. Immutable. */
final class VerbClass {

  /** "<i>promised</i> Iraq to leave": the subject leaves. */
  static final VerbClass CONTROL = new VerbClass("control");

  /** "<i>helped</i> Iraq in defeating them": Iraq defeats. */
  static final VerbClass HELP = new VerbClass("help");

  /** "elected her president, <i>succeeding</i> him": she does. */
  static final VerbClass SUCCESSION = new VerbClass("succession");

  /** "was captured, <i>forcing</i> Japan to leave": nobody does. */
  static final VerbClass RESULT = new VerbClass("result");

  /** "<i>declared</i> Lyon the capital": it need not be so. */
  static final VerbClass NAMING = new VerbClass("naming");

  private final Set<String> lemmas;

  private VerbClass(String name) {
    String prefix = name + "\t";
    lemmas =
        ProgramFile.lines("/ontology/lexicon/verb-classes.tsv")
            .filter(line -> line.startsWith(prefix))
            .findFirst()
            .map(line -> Set.of(line.substring(prefix.length()).split("\\|", -1)))
            .orElseThrow();
  }

  boolean contains(Token verb) {
    return lemmas.contains(verb.lemma());
  }
}
