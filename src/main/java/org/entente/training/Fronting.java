package org.entente.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/**
 * Makes more trees for the parser to learn from: "Harris met Macron in Paris" gives "In Paris,
 * Harris met Macron" and "On Monday President Obama warned Moscow" comes from its usual order. News
 * begins sentences like this all the time, treebanks of the web rarely.
 */
final class Fronting {

  private static final int LONGEST = 6;

  /** Prepositions of phrases that stand in front as well as at the end. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "after", "before", "during", "since");

  private Fronting() {}

  /**
   * The sentences that can be turned, turned; every second one without a comma after the phrase.
   * The tokens keep the spans that they had.
   */
  static List<Sentence> of(List<Sentence> sentences) {
    List<Sentence> turned = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isMovable(sentence, token)) {
          turned.add(turn(sentence, token, turned.size() % 2 == 0));
          break;
        }
      }
    }
    return turned;
  }

  private static boolean isMovable(Sentence sentence, Token phrase) {
    if (phrase.head() < 0 || !phrase.is("obl") || phrase.index() < phrase.head()) {
      return false;
    }
    Tree tree = sentence.tree();
    Token verb = sentence.token(phrase.head());
    int subject = tree.child(verb.index(), "nsubj");
    if (verb.head() >= 0 || !verb.upos().equals("VERB") || subject < 0 || subject > verb.index()) {
      return false;
    }
    int preposition = tree.child(phrase.index(), "case");
    boolean light =
        preposition < 0
            ? phrase.deprel().equals("obl:unmarked")
            : PREPOSITIONS.contains(lower(sentence, preposition)) && phrase.deprel().equals("obl");
    List<Integer> inside = subtree(tree, sentence.size(), phrase.index());
    boolean whole = inside.getLast() - inside.getFirst() + 1 == inside.size();
    boolean commas =
        inside.stream().anyMatch(i -> sentence.token(i).upos().equals("PUNCT"))
            || lower(sentence, inside.getLast() + 1).equals(",");
    return light
        && whole
        && !commas
        && inside.size() <= LONGEST
        && inside.getFirst() > verb.index()
        && subtree(tree, sentence.size(), subject).getFirst() == 0;
  }

  private static String lower(Sentence sentence, int i) {
    return i < sentence.size() ? sentence.token(i).form().toLowerCase(Locale.ROOT) : "";
  }

  private static List<Integer> subtree(Tree tree, int size, int head) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int up = i;
      while (up >= 0 && up != head) {
        up = tree.head(up);
      }
      if (up == head) {
        inside.add(i);
      }
    }
    return inside;
  }

  private static Sentence turn(Sentence sentence, Token phrase, boolean comma) {
    List<Integer> order = subtree(sentence.tree(), sentence.size(), phrase.index());
    int moved = order.size();
    for (int i = 0; i < sentence.size(); i++) {
      if (!order.contains(i)) {
        order.add(i);
      }
    }
    int shift = comma ? 1 : 0;
    List<Token> tokens = new ArrayList<>();
    for (int old : order) {
      Token token = sentence.token(old);
      int place = order.indexOf(old);
      int head = token.head() < 0 ? -1 : order.indexOf(token.head());
      tokens.add(
          new Token(
              place < moved ? place : place + shift,
              token.span(),
              form(token, place),
              token.lemma(),
              token.upos(),
              token.xpos(),
              head < moved ? head : head + shift,
              token.deprel()));
      if (comma && place == moved - 1) {
        tokens.add(comma(moved, order.indexOf(phrase.index()), token));
      }
    }
    return new Sentence(sentence.index(), sentence.span(), tokens, List.of());
  }

  private static Token comma(int place, int phrase, Token before) {
    return new Token(place, before.span(), ",", ",", "PUNCT", ",", phrase, "punct");
  }

  /** The first word begins with a capital; the one that did no longer does, unless it is a name. */
  private static String form(Token token, int place) {
    String form = token.form();
    if (place == 0) {
      return Character.toUpperCase(form.charAt(0)) + form.substring(1);
    }
    boolean first = token.index() == 0;
    boolean name = token.upos().equals("PROPN") || token.xpos().startsWith("NNP");
    return first && !name && !form.equals("I")
        ? Character.toLowerCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}
