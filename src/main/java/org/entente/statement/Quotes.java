package org.entente.statement;

import java.util.Set;
import org.entente.language.Sentence;

/** Quotation marks. */
final class Quotes {

  /** What a closing mark may stand before without a space. */
  private static final Set<String> STOPS =
      Set.of(".", ",", ";", ":", "?", "!", ")", "]", "'s", "-");

  private Quotes() {}

  static boolean isQuote(String form) {
    return opens(form) || closes(form);
  }

  static boolean opens(String form) {
    return form.equals("\"") || form.equals("“") || form.equals("``") || form.equals("«");
  }

  static boolean closes(String form) {
    return form.equals("\"") || form.equals("”") || form.equals("''") || form.equals("»");
  }

  /**
   * Whether a mark begins a quotation. One that looks alike on both sides begins one where none is
   * open, or where it stands at a word on its right only.
   */
  static boolean opens(Sentence sentence, int i, boolean open) {
    String form = sentence.token(i).form();
    if (!opens(form) || !closes(form)) {
      return opens(form);
    }
    boolean left = i > 0 && isAttached(sentence, i - 1, i) && !isBracket(sentence, i - 1);
    boolean right =
        i + 1 < sentence.size()
            && isAttached(sentence, i, i + 1)
            && !STOPS.contains(sentence.token(i + 1).form());
    return !open || right && !left;
  }

  private static boolean isAttached(Sentence sentence, int i, int next) {
    return sentence.token(i).span().end() == sentence.token(next).span().start();
  }

  private static boolean isBracket(Sentence sentence, int i) {
    return sentence.token(i).form().equals("(") || sentence.token(i).form().equals("[");
  }
}
