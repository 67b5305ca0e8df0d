package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Mentions that no chain holds, for the layer {@code mentions} alone: what is said of actors ("she
 * is [a lawyer]", "Berg, [a lawyer]", "[company lawyer] Berg"), and the places in names
 * ("University of [Oslo]").
 */
final class Asides {

  private static final int LONGEST = 3;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

  private final Linker linker;
  private final KnownActors actors;

  Asides(Linker linker, KnownActors actors) {
    this.linker = linker;
    this.actors = actors;
  }

  /** The chains with the mentions that they leave out, each alone. */
  List<Coreferents> add(Setting setting, List<Phrase> phrases, List<Coreferents> chains) {
    Map<Span, Actor> known = new HashMap<>();
    for (Coreferents chain : chains) {
      for (Coreferents.Phrasing phrasing : chain.phrases()) {
        if (phrasing.actor() != null) {
          known.put(phrasing.span(), phrasing.actor());
        }
      }
    }
    Map<Long, Actor> byHead = new HashMap<>();
    for (Phrase phrase : phrases) {
      Actor actor = known.get(phrase.span());
      if (actor != null) {
        byHead.put(place(phrase.sentence(), phrase.head()), actor);
      }
    }
    List<Coreferents> all = new ArrayList<>();
    for (Words words : setting.sentences()) {
      descriptions(words, known, byHead, all);
      places(setting, words, all);
    }
    all.addAll(chains);
    return all;
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private static void descriptions(
      Words words, Map<Span, Actor> known, Map<Long, Actor> byHead, List<Coreferents> all) {
    Tree tree = words.sentence().tree();
    for (int i = 0; i < words.size(); i++) {
      int of = words.isNoun(i) ? described(words, tree, i) : -1;
      Actor actor = byHead.get(place(words.sentence().index(), of));
      if (actor != null) {
        int[] range = NounPhrases.range(words.sentence(), i);
        Span span = words.sentence().span(range[0], range[1]);
        Actor own = known.get(span);
        if (own == null || own.article() == null) {
          all.add(alone(span, actor));
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
    if (!token.upos().equals("NOUN")) {
      return -1;
    }
    if (token.is("appos")) {
      return token.head();
    }
    boolean denied = tree.children(i).anyMatch(c -> NEGATIONS.contains(words.lower(c)));
    return tree.child(i, "cop") < 0 || denied ? -1 : tree.child(i, "nsubj");
  }

  private void places(Setting setting, Words words, List<Coreferents> all) {
    for (Name name : words.sentence().names()) {
      if (name.type() == NameType.PER) {
        continue;
      }
      for (int i = name.first(); i < name.end(); i++) {
        for (int end = Math.min(name.end(), i + LONGEST); end > i; end--) {
          Entry entry = end - i == name.end() - name.first() ? null : place(setting, words, i, end);
          if (entry != null) {
            all.add(alone(words.sentence().span(i, end), actors.of(entry, Set.of())));
            i = end - 1;
            break;
          }
        }
      }
    }
  }

  private @Nullable Entry place(Setting setting, Words words, int first, int end) {
    return words.isCapitalised(first) && words.isCapitalised(end - 1)
        ? linker.link(words.text(setting.document().text(), first, end), NameType.LOC, setting)
        : null;
  }

  private static Coreferents alone(Span span, Actor actor) {
    return new Coreferents(List.of(new Coreferents.Phrasing(span, actor, "")));
  }
}
