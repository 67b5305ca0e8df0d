package org.entente.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The words of phrases, for open propositions. */
final class OpenPhrases {

  /** Deeper than this only nonsense goes. */
  private static final int MOST_DEPTH = 40;

  private final Sentence sentence;
  private final Tree tree;

  OpenPhrases(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The words of a noun phrase: no clauses, no appositions, nothing coordinated with its head. */
  List<Integer> nounPhrase(int head) {
    List<Integer> words = new ArrayList<>();
    collect(head, head, false, 0, words);
    words.sort(null);
    return trimmed(words);
  }

  /** The phrases with a preposition that follow the head of a noun phrase. */
  List<OpenClause.Phrase> parts(int head) {
    List<OpenClause.Phrase> parts = new ArrayList<>();
    for (int child : tree.children(head, "nmod").toArray()) {
      List<Integer> cases = new ArrayList<>();
      tree.children(child, "case")
          .filter(c -> c < child && !isPossessive(sentence.token(c)))
          .forEach(cases::add);
      if (child > head && !cases.isEmpty()) {
        parts.add(new OpenClause.Phrase(child, cases, nounPhrase(child)));
      }
    }
    return parts;
  }

  /** Every word below a head, but not its prepositions and conjunctions. */
  List<Integer> whole(int head) {
    List<Integer> words = new ArrayList<>();
    collect(head, head, true, 0, words);
    words.sort(null);
    return trimmed(words);
  }

  private void collect(int node, int top, boolean whole, int depth, List<Integer> words) {
    words.add(node);
    if (depth > MOST_DEPTH) {
      return;
    }
    for (int child : tree.children(node).toArray()) {
      if (belongs(sentence.token(child), top, whole)) {
        collect(child, top, whole, depth + 1, words);
      }
    }
  }

  private boolean belongs(Token token, int top, boolean whole) {
    boolean direct = token.head() == top;
    return switch (token.relation()) {
      case "case", "mark", "cc" -> !direct || isPossessive(token);
      case "punct" -> whole || !direct || isInner(token);
      case "conj" -> !direct || whole;
      case "acl", "advcl", "parataxis", "appos", "discourse", "vocative" -> whole;
      case "cop", "aux", "nsubj", "csubj" -> !direct || whole;
      case "obl", "ccomp", "xcomp", "obj", "expl" -> whole || !direct;
      default -> true;
    };
  }

  private static boolean isPossessive(Token token) {
    return token.xpos().equals("POS");
  }

  /** Hyphens and quotation marks stay, commas and brackets go. */
  private static boolean isInner(Token token) {
    return token.xpos().equals("HYPH") || token.form().equals("-");
  }

  private List<Integer> trimmed(List<Integer> words) {
    int first = 0;
    int end = words.size();
    while (first < end && isPunctuation(words.get(first))) {
      first++;
    }
    while (end > first && isPunctuation(words.get(end - 1))) {
      end--;
    }
    return List.copyOf(words.subList(first, end));
  }

  private boolean isPunctuation(int i) {
    Token token = sentence.token(i);
    return token.upos().equals("PUNCT") && !token.form().equals("%");
  }

  /** An argument with these words. */
  Argument argument(String role, int head, List<Integer> words) {
    if (words.isEmpty()) {
      return new Argument(role, head, sentence.token(head).span(), sentence.token(head).form());
    }
    int first = words.get(0);
    int last = words.get(words.size() - 1);
    return new Argument(role, head, sentence.span(first, last + 1), text(words));
  }

  /** Words as they should be read: a space where the text has one, or where words are left out. */
  String text(List<Integer> words) {
    StringBuilder text = new StringBuilder();
    int before = -1;
    for (int word : words) {
      Token token = sentence.token(word);
      boolean glued =
          before >= 0
              && word == before + 1
              && sentence.token(before).span().end() == token.span().start();
      if (before >= 0 && !glued) {
        text.append(' ');
      }
      text.append(token.form());
      before = word;
    }
    return text.toString();
  }
}
