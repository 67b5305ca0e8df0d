package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The words of a verb group, for open propositions. */
final class OpenVerbs {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

  private final Sentence sentence;
  private final Tree tree;

  OpenVerbs(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** "wants to buy": the second verb is part of the first one's relation. */
  boolean continues(int verb) {
    Token token = sentence.token(verb);
    int head = token.head();
    return token.is("xcomp")
        && head >= 0
        && (sentence.token(head).upos().equals("VERB") || tree.child(head, "cop") >= 0)
        && tree.child(head, "obj") < 0
        && tree.child(head, "iobj") < 0;
  }

  /** A verb with its auxiliaries, negation, particle, and adverbs before it: "has also won". */
  List<Integer> words(int verb) {
    List<Integer> words = new ArrayList<>();
    words.add(verb);
    tree.children(verb).filter(c -> belongs(verb, c)).forEach(words::add);
    if (sharesAuxiliary(verb)) {
      tree.children(tree.head(verb), "aux").forEach(words::add);
    }
    words.sort(null);
    return words;
  }

  /** "Is cut and <i>flushed</i>": the auxiliary of the first stands for both. */
  private boolean sharesAuxiliary(int verb) {
    Token token = sentence.token(verb);
    if (!token.is("conj") || tree.child(verb, "aux") >= 0 || tree.child(verb, "nsubj") >= 0) {
      return false;
    }
    boolean passive = tree.child(token.head(), "aux:pass") >= 0 && tree.child(verb, "obj") < 0;
    return token.xpos().equals("VBN") || token.xpos().equals("VBD") && passive;
  }

  private boolean belongs(int verb, int child) {
    Token token = sentence.token(child);
    if (token.is("aux") || token.is("cop") || token.deprel().equals("compound:prt")) {
      return true;
    }
    if (token.is("mark")) {
      boolean own = tree.child(verb, "nsubj") >= 0;
      return token.form().equals("to") || sentence.token(verb).is("acl") && !own;
    }
    return token.is("advmod") && (isNegation(child) || isInside(verb, child));
  }

  /** "not", "never": they belong to the verb. */
  boolean isNegation(int word) {
    Token token = sentence.token(word);
    return token.is("advmod") && NEGATIONS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * "has also won", "quickly won": between the first auxiliary and the verb, or right before it.
   */
  private boolean isInside(int verb, int adverb) {
    int first = tree.children(verb, "aux").min().orElse(verb);
    boolean inside = adverb >= first - 1 && adverb <= verb + 1;
    boolean plain = tree.children(adverb).findAny().isEmpty();
    return inside && plain && !sentence.token(adverb).xpos().startsWith("W");
  }

  /** "was opened there": the adverbs after a verb. */
  IntStream after(int verb) {
    return tree.children(verb, "advmod").filter(a -> a > verb && !isQuestion(a));
  }

  /** "Who", "what", "how". */
  boolean isQuestion(int word) {
    return sentence.token(word).xpos().startsWith("W");
  }

  boolean isThat(int word) {
    return sentence.token(word).lemma().equals("that");
  }

  /** "The gate <i>that</i> he opened": the tag of a conjunction, whatever the tree makes of it. */
  boolean isConjunction(int word) {
    return sentence.token(word).xpos().equals("IN") && isThat(word);
  }

  /** "the deal Iran signed", "the man whom Biden sent": its object is what the clause modifies. */
  boolean lacksObject(int verb) {
    boolean where =
        tree.children(verb, "advmod").anyMatch(a -> sentence.token(a).xpos().equals("WRB"));
    boolean stranded = tree.children(verb, "obl").anyMatch(this::isQuestion);
    boolean passive = tree.child(verb, "aux:pass") >= 0;
    boolean relative = sentence.token(verb).deprel().equals("acl:relcl");
    return relative && !where && !stranded && !passive;
  }

  /** "It will be closed, the mayor <i>said</i>": what is said stands around the verb. */
  boolean isInserted(int verb) {
    Token token = sentence.token(verb);
    return token.deprel().equals("parataxis")
        && OpenWords.SAYING.contains(token.lemma())
        && tree.child(verb, "aux:pass") < 0
        && tree.children(verb, "nsubj").findAny().isPresent()
        && tree.children(verb, "mark").findAny().isEmpty();
  }

  /** What kind of clause a verb is the head of. */
  OpenKind kind(int verb) {
    Token token = sentence.token(verb);
    if (tree.child(verb, "nsubj") >= 0) {
      return token.deprel().equals("acl:relcl") ? OpenKind.RELATIVE : OpenKind.CLAUSE;
    }
    return switch (token.relation()) {
      case "acl" -> token.xpos().equals("VBN") ? OpenKind.PARTICIPLE : OpenKind.GERUND;
      case "advcl" -> OpenKind.ADVERBIAL;
      case "xcomp" -> OpenKind.INFINITIVE;
      default -> OpenKind.SHARED;
    };
  }

  /** Whether a verb only says for what another is done: "met to discuss", "a plan to invade". */
  boolean extendsAnother(int verb) {
    Token token = sentence.token(verb);
    int head = token.head();
    if (head < 0 || !token.is("advcl") && !token.is("acl") || tree.child(verb, "nsubj") >= 0) {
      return false;
    }
    boolean to = tree.children(verb, "mark").anyMatch(m -> sentence.token(m).form().equals("to"));
    boolean gerund = token.is("acl") && tree.child(verb, "mark") >= 0;
    return gerund || to && token.xpos().equals("VB") && verb > head;
  }

  /** "Left without <i>signing</i>": nobody signed. */
  boolean isUndone(int verb) {
    return sentence.token(verb).xpos().equals("VBG")
        && tree.children(verb, "mark")
            .anyMatch(m -> OpenWords.OPPOSITES.contains(sentence.token(m).lemma()));
  }

  /** The verbs that extend a clause. */
  IntStream extensions(OpenClause clause) {
    IntStream own =
        tree.children(clause.predicate())
            .filter(
                c ->
                    extendsAnother(c)
                        || sentence.token(c).is("xcomp")
                            && sentence.token(c).upos().equals("VERB"));
    IntStream of =
        clause.objects().stream()
            .flatMapToInt(o -> tree.children(o.head()).filter(this::extendsAnother));
    return IntStream.concat(own, of)
        .filter(v -> !clause.words().contains(v))
        .filter(v -> clause.objects().stream().noneMatch(o -> o.words().contains(v)));
  }
}
