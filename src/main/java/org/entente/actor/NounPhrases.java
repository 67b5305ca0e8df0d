package org.entente.actor;

import java.util.Arrays;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** The whole noun phrase of a mention, relative clauses and appositions included. */
final class NounPhrases {

  /**
   * A relative pronoun is among so many first words of its clause: ", [in] the course of [which]".
   */
  private static final int OPENING = 5;

  private NounPhrases() {}

  /** First token and end of the phrase with this head, conjuncts left out. */
  static int[] range(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    int first = head;
    int end = head + 1;
    int preposition = tree.child(head, "case");
    int[] dependents = tree.children(head).filter(c -> belongs(sentence, head, c)).toArray();
    for (int child : dependents) {
      if (child < preposition && preposition < head) {
        // "[typically] in the back of the paper"
        continue;
      }
      int[] subtree = tree.subtree(child).toArray();
      first = Math.min(first, subtree[0]);
      end = Math.max(end, subtree[subtree.length - 1] + 1);
    }
    while (first < end - 1 && sentence.token(first).upos().equals("PUNCT")) {
      first++;
    }
    while (first > 0 && isLost(sentence, first - 1, head)) {
      first--;
    }
    return new int[] {first, opened(sentence, first, end)};
  }

  /** The end of "A, B and C" with the head of A; -1 where it is joined to nothing. */
  static int coordinationEnd(Sentence sentence, int head) {
    int last = -1;
    for (int conjunct : sentence.tree().children(head, "conj").toArray()) {
      String upos = sentence.token(conjunct).upos();
      int preposition = sentence.tree().child(conjunct, "case");
      // "in the West or [in] Canada" are two phrases
      boolean own = preposition >= 0 && preposition < conjunct;
      if (own || (!upos.equals("NOUN") && !upos.equals("PROPN"))) {
        return -1;
      }
      last = conjunct;
    }
    return last < 0 ? -1 : range(sentence, last)[1];
  }

  /** An article that the parser hung on another word nearby. */
  private static boolean isLost(Sentence sentence, int i, int head) {
    Token token = sentence.token(i);
    return (token.upos().equals("DET") || token.xpos().equals("PRP$"))
        && token.head() > i
        && token.head() <= head;
  }

  /** The end without punctuation that the phrase did not open. */
  private static int opened(Sentence sentence, int first, int end) {
    int cut = end;
    while (cut > first + 1 && isClosing(sentence, first, cut - 1)) {
      cut--;
    }
    return cut;
  }

  private static boolean belongs(Sentence sentence, int head, int child) {
    if (child > head && sentence.token(head).upos().equals("PROPN") && isLoose(sentence, child)) {
      return false;
    }
    return switch (sentence.token(child).relation()) {
      case "det", "amod", "nummod", "compound", "flat", "nmod", "fixed" -> true;
      case "acl" -> !isAfterthought(sentence, child);
      case "appos" -> !isAnnounced(sentence, child);
      // "nearly everybody", but not "when Frank came" or "finally, his mother"
      case "advmod" ->
          sentence.token(child).xpos().equals("RB")
              && (child > head || !sentence.token(child + 1).form().equals(","));
      case "case" -> sentence.token(child).xpos().equals("POS");
      default -> false;
    };
  }

  /**
   * What follows a name without being part of it: days ("met Berg [Monday]"), "alone", where it was
   * ("met Berg [in Graz]"), lives in brackets ("Berg [(1850 - 1911)]").
   */
  private static boolean isLoose(Sentence sentence, int child) {
    Token token = sentence.token(child);
    int[] subtree = sentence.tree().subtree(child).toArray();
    String opening = sentence.token(subtree[0]).form();
    // "Graz, Austria"
    boolean comma = opening.equals(",") || sentence.token(subtree[0] - 1).form().equals(",");
    boolean day = token.deprel().equals("nmod:unmarked") && !comma;
    boolean place = token.is("nmod") && opening.equals("in");
    return day
        || place
        || token.is("advmod")
        || (opening.equals("(") && hasNumber(sentence, subtree));
  }

  /** "two things: [bread] and wine", "Image: [Jane Roe]" */
  static boolean isAnnounced(Sentence sentence, int apposition) {
    return before(sentence, apposition).equals(":");
  }

  /** A clause after a comma that no relative pronoun opens is one of its own to most readers. */
  private static boolean isAfterthought(Sentence sentence, int child) {
    int[] subtree = sentence.tree().subtree(child).toArray();
    return sentence.token(child).deprel().equals("acl:relcl")
        && before(sentence, child).equals(",")
        && Arrays.stream(subtree)
            .limit(OPENING)
            .noneMatch(i -> sentence.token(i).xpos().startsWith("W"));
  }

  /** The colon or comma that a phrase begins with or that stands before it, or another word. */
  private static String before(Sentence sentence, int child) {
    int first = sentence.tree().subtree(child).min().orElse(child);
    boolean mark = sentence.token(first).upos().equals("PUNCT");
    return first == 0 || mark ? sentence.token(first).form() : sentence.token(first - 1).form();
  }

  private static boolean hasNumber(Sentence sentence, int[] tokens) {
    return Arrays.stream(tokens)
        .anyMatch(i -> Character.isDigit(sentence.token(i).form().charAt(0)));
  }

  private static boolean isClosing(Sentence sentence, int first, int i) {
    if (!sentence.token(i).upos().equals("PUNCT")) {
      return false;
    }
    String opening =
        switch (sentence.token(i).form()) {
          case ")" -> "(";
          case "”" -> "“";
          case "\"" -> "\"";
          default -> "";
        };
    return opening.isEmpty()
        || sentence.tokens().subList(first, i).stream().noneMatch(t -> t.form().equals(opening));
  }
}
