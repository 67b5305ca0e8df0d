package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that no chain holds, for the layer {@code mentions} alone: what is said of actors and
 * things ("she is [a lawyer]", "Berg, [a lawyer]"), titles ("[company lawyer] Berg"), phrases
 * without what follows ("[the jet], which crashed"), relative pronouns, the names in phrases ("a
 * second [A380]"), and the places in names ("University of [Oslo]").
 */
final class Asides {

  private static final Set<String> RELATIVE = Set.of("WDT", "WP");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

  private final InnerNames innerNames;

  Asides(InnerNames innerNames) {
    this.innerNames = innerNames;
  }

  /** The chains with the mentions that they leave out, each alone. */
  List<Coreferents> add(Setting setting, List<Phrase> phrases, List<Coreferents> chains) {
    Map<Span, Coreferents.Phrasing> known = new HashMap<>();
    for (Coreferents chain : chains) {
      for (Coreferents.Phrasing phrasing : chain.phrases()) {
        if (phrasing.actor() != null || !phrasing.thing().isEmpty()) {
          known.put(phrasing.span(), phrasing);
        }
      }
    }
    Map<Long, Coreferents.Phrasing> byHead = new HashMap<>();
    List<Coreferents> all = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Coreferents.Phrasing phrasing = known.get(phrase.span());
      if (phrasing != null) {
        byHead.put(place(phrase.sentence(), phrase.head()), phrasing);
      }
    }
    for (Words words : setting.sentences()) {
      descriptions(words, known, byHead, all);
      for (Coreferents.Phrasing place : innerNames.places(setting, words)) {
        all.add(alone(place.span(), place));
      }
    }
    all.addAll(chains);
    for (Phrase phrase : phrases) {
      Coreferents.Phrasing whole = byHead.get(place(phrase.sentence(), phrase.head()));
      if (whole != null && whole.span().equals(phrase.span())) {
        Words words = setting.sentences().get(phrase.sentence());
        shorter(words, phrase, whole, known, all);
        Span name = whole.thing().isEmpty() ? null : InnerNames.thing(setting, words, phrase);
        if (name != null && !known.containsKey(name)) {
          all.add(alone(name, whole));
        }
      }
    }
    return all;
  }

  /**
   * "[Company lawyer] [Berg]"
   *
   * @param actors whom the mentions mention
   */
  static List<Coreferents> titles(
      Setting setting, List<Reference> references, IntFunction<@Nullable Actor> actors) {
    List<Coreferents> titles = new ArrayList<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      boolean titled = reference.isName() && reference.role() != null;
      Actor actor = titled && reference.first() < reference.coreFirst() ? actors.apply(i) : null;
      if (actor != null) {
        Words words = setting.sentences().get(reference.sentence());
        Span title = words.sentence().span(reference.first(), reference.coreFirst());
        Span name = words.sentence().span(reference.coreFirst(), reference.coreEnd());
        for (Span span : List.of(title, name)) {
          titles.add(new Coreferents(List.of(new Coreferents.Phrasing(span, actor, ""))));
        }
      }
    }
    return titles;
  }

  /** "[the jet], which crashed", and "[which]" */
  private static void shorter(
      Words words,
      Phrase phrase,
      Coreferents.Phrasing whole,
      Map<Span, Coreferents.Phrasing> known,
      List<Coreferents> all) {
    Tree tree = words.sentence().tree();
    int end = phrase.end();
    for (int child : tree.children(phrase.head()).filter(c -> c > phrase.head()).toArray()) {
      Token token = words.token(child);
      if (token.is("appos") || token.is("acl")) {
        int opening = tree.subtree(child).min().orElse(child);
        end = Math.min(end, Math.max(phrase.head() + 1, opening));
      }
      int pronoun = relative(words, child);
      if (pronoun >= 0) {
        all.add(alone(words.sentence().span(pronoun, pronoun + 1), whole));
      }
    }
    while (end > phrase.head() + 1 && words.key(end - 1).isEmpty()) {
      end--;
    }
    Span core = words.sentence().span(phrase.first(), end);
    if (end < phrase.end() && !known.containsKey(core)) {
      all.add(alone(core, whole));
    }
  }

  /**
   * The relative pronoun of a clause; -1 where it has none. Parsers take the clause behind a comma
   * for one of its own at times.
   */
  private static int relative(Words words, int clause) {
    Token token = words.token(clause);
    int[] pronouns =
        words
            .sentence()
            .tree()
            .subtree(clause)
            .filter(i -> RELATIVE.contains(words.token(i).xpos()) && i < clause)
            .toArray();
    boolean own = token.deprel().equals("acl:relcl");
    boolean beside =
        token.is("parataxis") && pronouns.length > 0 && words.lower(pronouns[0] - 1).equals(",");
    return pronouns.length > 0 && (own || beside) ? pronouns[0] : -1;
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private static void descriptions(
      Words words,
      Map<Span, Coreferents.Phrasing> known,
      Map<Long, Coreferents.Phrasing> byHead,
      List<Coreferents> all) {
    Tree tree = words.sentence().tree();
    for (int i = 0; i < words.size(); i++) {
      int of = words.isNoun(i) ? described(words, tree, i) : -1;
      Coreferents.Phrasing whole = byHead.get(place(words.sentence().index(), of));
      if (whole != null) {
        int[] range = NounPhrases.range(words.sentence(), i);
        Span span = words.sentence().span(range[0], range[1]);
        Coreferents.Phrasing own = known.get(span);
        boolean described = own == null || (own.actor() != null && own.actor().article() == null);
        // "Berg, Lang and others": a name beside a person may be somebody else's.
        boolean another = words.upos(i).equals("PROPN") && (own != null || whole.actor() != null);
        if (described && !another) {
          all.add(alone(span, whole));
        }
      }
    }
  }

  /** The head of the noun phrase that a noun is said of; -1 where it is said of nothing. */
  private static int described(Words words, Tree tree, int i) {
    Token token = words.token(i);
    if (token.deprel().equals("nmod:desc")) {
      return token.head();
    }
    if (token.is("appos")) {
      return token.head();
    }
    if (!token.upos().equals("NOUN")) {
      return -1;
    }
    boolean denied = tree.children(i).anyMatch(c -> NEGATIONS.contains(words.lower(c)));
    return tree.child(i, "cop") < 0 || denied ? -1 : tree.child(i, "nsubj");
  }

  private static Coreferents alone(Span span, Coreferents.Phrasing whole) {
    return new Coreferents(List.of(new Coreferents.Phrasing(span, whole.actor(), whole.thing())));
  }
}
