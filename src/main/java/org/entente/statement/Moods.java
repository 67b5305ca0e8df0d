package org.entente.statement;

import java.util.List;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Questions, orders, conditions, fiction: clauses that report nothing although no word says so. */
final class Moods {

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;
  private final Arrangements arrangements;
  private final boolean asked;
  private final boolean inverted;

  Moods(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
    this.arrangements = new Arrangements(words, lexicon);
    this.asked = words.sentence().tokens().stream().anyMatch(t -> isAsked(t.index()));
    this.inverted =
        asked
            && words.sentence().tokens().stream()
                .anyMatch(t -> isInverted(t.index()) || isQuestionWord(t.index()));
  }

  /** Whether a question mark asks something: "none of them called (?)" only wonders. */
  private boolean isAsked(int i) {
    return words.form(i).equals("?") && (i == 0 || !words.form(i - 1).equals("("));
  }

  /** The scope of a word after the mood of its clause. */
  Scope apply(int i, Scope scope) {
    if (asked && (isYesOrNo(i) || isWondering(i))) {
      return scope.under(Effect.UNKNOWN, "question");
    }
    if (isOrder(i)) {
      return scope.under(Effect.UNKNOWN, "imperative");
    }
    if (isCondition(i)) {
      return scope.under(Effect.UNKNOWN, "inverted condition");
    }
    if (isLeaning(i)) {
      return scope.under(Effect.UNKNOWN, "for or against");
    }
    if (isInvented(i)) {
      return scope.under(Effect.UNKNOWN, "fiction");
    }
    if (isNamed(i)) {
      return scope.under(Effect.UNKNOWN, "what it is to be");
    }
    if (isHeadline(i)) {
      return scope.under(Effect.PLANNED, "headline");
    }
    if (isUnfinished(i)) {
      return scope.under(Effect.UNKNOWN, "infinitive");
    }
    return arrangements.isOne(i) ? scope.under(Effect.PLANNED, "arranged") : scope;
  }

  /**
   * "Did Russia attack?", "Russia attacked?", but not "I was there?". Who asks "why did Russia
   * attack" takes for granted that it did; and in "They attacked, what can we do?" nobody asks
   * whether they attacked.
   */
  private boolean isYesOrNo(int i) {
    Token token = words.token(i);
    int subject = tree.child(i, "nsubj");
    boolean own = subject >= 0 && List.of("i", "we").contains(words.form(subject));
    return token.is("root") && !inverted && !own || isInverted(i) && !asksFor(i);
  }

  /** "Where do we vote?", "what can I say?": who asks what to do has not done it. */
  private boolean isWondering(int i) {
    int subject = tree.child(i, "nsubj");
    return isInverted(i)
        && asksFor(i)
        && tree.children(i, "advmod").noneMatch(c -> words.form(c).equals("why"))
        && List.of("i", "we").contains(words.form(subject))
        && words.token(i).xpos().equals("VB")
        && !words.isPast(i);
  }

  private boolean isInverted(int i) {
    int subject = tree.child(i, "nsubj");
    return subject >= 0
        && !words.token(i).is("acl")
        && tree.children(i)
            .anyMatch(c -> c < subject && (words.token(c).is("aux") || words.token(c).is("cop")));
  }

  /** "Had they left, we would stay", whichever clause the parser makes the top. */
  private boolean isCondition(int i) {
    if (!isInverted(i) || tree.child(i, "mark") >= 0) {
      return false;
    }
    int first = tree.child(i, "aux");
    boolean opens = first == 0 && lexicon.isKind("inverted", words.form(first));
    return words.token(i).is("advcl") || !asked && opens;
  }

  /** "Norway is against arming them": a side that it takes, nothing that it does. */
  private boolean isLeaning(int i) {
    int be = words.token(i).xpos().equals("VBG") ? tree.child(i, "aux") : -1;
    int preposition = tree.child(i, "mark");
    return be >= 0 && be < preposition && preposition < i;
  }

  /** "In the film, the president attacks Russia". */
  private boolean isInvented(int i) {
    return tree.children(i, "obl")
        .filter(noun -> noun < i && words.preposition(noun).equals("in"))
        .anyMatch(noun -> lexicon.isKind("fiction", words.token(noun).lemma()));
  }

  private boolean asksFor(int i) {
    return tree.children(i)
        .filter(c -> c < i)
        .anyMatch(c -> isQuestionWord(c) || tree.children(c).anyMatch(this::isQuestionWord));
  }

  private boolean isQuestionWord(int i) {
    String tag = words.token(i).xpos();
    return tag.equals("WP") || tag.equals("WRB") || tag.equals("WP$") || tag.equals("WDT");
  }

  /** "Go home", "please call": but "thank you", "hope to see you" leave out their subject. */
  private boolean isOrder(int i) {
    Token token = words.token(i);
    boolean clause = token.is("root") || token.is("parataxis") || token.is("ccomp");
    boolean polite = tree.children(i).anyMatch(c -> lexicon.isKind("polite", words.form(c)));
    boolean bare =
        (tree.child(i, "nsubj") < 0 || polite && token.xpos().equals("VB"))
            && tree.child(i, "expl") < 0
            && tree.child(i, "csubj") < 0
            && tree.child(i, "mark") < 0
            && !words.isInfinitive(i);
    if (!clause || !bare) {
      return false;
    }
    boolean form = token.xpos().equals("VB") || token.xpos().equals("VBP");
    return lexicon.isKind("order", words.form(i))
        || polite
        || form && tree.child(i, "aux") < 0 && !lexicon.isKind("elliptic", token.lemma());
  }

  /** "The plan is to leave", "all you have to do is leave"; but "all he did was leave". */
  private boolean isNamed(int i) {
    int be = tree.child(i, "cop");
    boolean infinitive = words.isInfinitive(i);
    boolean passive = infinitive && tree.child(i, "aux:pass") >= 0;
    return be >= 0
        && (words.token(i).xpos().equals("VB") || passive)
        && tree.children(i, "aux").noneMatch(a -> words.token(a).deprel().equals("aux"))
        && (infinitive || !words.token(be).xpos().equals("VBD"));
  }

  /** "Minister to resign": so headlines put the future. */
  private boolean isHeadline(int i) {
    return words.token(i).is("root")
        && words.isVerb(i)
        && words.isInfinitive(i)
        && !words.isFinite(i)
        && tree.child(i, "nsubj") >= 0;
  }

  /**
   * "How to leave", "to leave, call us"; "when he leaves, we stay", whichever the parser makes the
   * top.
   */
  private boolean isUnfinished(int i) {
    boolean top = words.token(i).is("root") || words.token(i).is("parataxis");
    if (!top || !words.isVerb(i)) {
      return false;
    }
    boolean infinitive = words.isInfinitive(i) && !words.isFinite(i);
    boolean later =
        !asked
            && !words.isPast(i)
            && tree.children(i)
                .filter(c -> c < i && (words.token(c).is("mark") || words.token(c).is("advmod")))
                .filter(c -> c == 0 || isQuestionWord(c))
                .mapToObj(words::form)
                .anyMatch(c -> lexicon.isKind("time", c) && !lexicon.isKind("meanwhile", c));
    return infinitive || later;
  }
}
