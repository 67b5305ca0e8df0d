package org.entente.actor;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * To whom a sentence gives a role by what it says: "Jane Roe is the president", "was appointed
 * mayor", "left her post as mayor".
 */
final class RolePredicates {

  /**
   * The holder of a role.
   *
   * @param holder index of the mention of the holder
   * @param rule how it was found
   */
  record Found(int holder, Tenure tenure, String rule) {}

  private final Tenures tenures;
  private final Words words;
  private final Tree tree;
  private final List<Reference> mentions;

  /**
   * @param mentions the mentions of the sentence
   */
  RolePredicates(Tenures tenures, Words words, List<Reference> mentions) {
    this.tenures = tenures;
    this.words = words;
    this.tree = words.sentence().tree();
    this.mentions = mentions;
  }

  /** Who holds a role; null where the sentence gives it to nobody. */
  @Nullable Found find(Reference role) {
    int owner = owner(role);
    if (owner >= 0) {
      return new Found(owner, left(role), "post");
    }
    int subject = subject(role);
    Tenure tenure = subject < 0 ? null : predicated(role);
    return tenure == null ? null : new Found(subject, tenure, "predicate");
  }

  /** "her post as [mayor of Leeds]": whose post it is. */
  private int owner(Reference role) {
    int post = role.first() - 2;
    boolean held = words.lower(post + 1).equals("as") && tenures.isPost(words.lower(post));
    for (int k = 0; held && k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      boolean person = mention.type() == null || mention.isPerson();
      boolean owns = person && words.token(mention.head()).is("nmod:poss") && mention.end() <= post;
      if (owns && words.token(mention.head()).head() == post) {
        return k;
      }
    }
    return -1;
  }

  /** "resigned from her post as [mayor of Leeds]": what became of the post. */
  private Tenure left(Reference role) {
    int verb = tree.head(role.first() - 2);
    boolean former = verb >= 0 && tenures.verb(words.token(verb).lemma(), "as") == Tenure.FORMER;
    return former ? Tenure.FORMER : own(role);
  }

  private Tenure own(Reference role) {
    return tenures.of(words, role.first(), role.coreFirst(), role.end());
  }

  /** "Jane Roe is [the president] of Norway": the subject of the role as a predicate. */
  private int subject(Reference role) {
    int head = role.head();
    Token token = words.token(head);
    int subject = -1;
    if (tree.child(head, "cop") >= 0) {
      subject = tree.child(head, "nsubj");
    } else if (token.head() >= 0 && verbTenure(head) != null) {
      int verb = token.head();
      subject = tree.child(verb, "nsubj");
      // "was praised and serves as mayor"
      while (subject < 0 && words.token(verb).is("conj")) {
        verb = tree.head(verb);
        subject = tree.child(verb, "nsubj");
      }
    }
    for (int k = 0; subject >= 0 && k < mentions.size(); k++) {
      Reference mention = mentions.get(k);
      if (mention.type() == ActorType.PERSON && mention.isName() && mention.covers(subject)) {
        return k;
      }
    }
    return -1;
  }

  private @Nullable Tenure predicated(Reference role) {
    Tenure own = own(role);
    if (own == Tenure.FORMER) {
      return own;
    }
    int head = role.head();
    int cop = tree.child(head, "cop");
    if (isDoubtful(cop >= 0 ? head : words.token(head).head())) {
      return null;
    }
    if (cop < 0) {
      Tenure given = verbTenure(head);
      return given == Tenure.CURRENT ? own : given;
    }
    return words.token(cop).xpos().equals("VBD") ? Tenure.FORMER : own;
  }

  /** "could be", "is not", "if she was". */
  private boolean isDoubtful(int predicate) {
    return tree.children(predicate)
        .mapToObj(words::token)
        .anyMatch(
            word ->
                word.xpos().equals("MD")
                    || word.lemma().equals("not")
                    || word.lemma().equals("never")
                    || word.is("mark"));
  }

  private @Nullable Tenure verbTenure(int head) {
    Token token = words.token(head);
    if (token.head() < 0) {
      return null;
    }
    String lemma = words.token(token.head()).lemma();
    int preposition = tree.child(head, "case");
    if (preposition >= 0) {
      return words.lower(preposition).equals("as") ? tenures.verb(lemma, "as") : null;
    }
    boolean passive = tree.child(token.head(), "nsubj:pass") >= 0;
    boolean complement = token.is("xcomp") || token.is("obj");
    return complement ? tenures.verb(lemma, passive ? "passive" : "active") : null;
  }
}
