package org.entente.language;

import java.util.Set;

/** Quotation marks: typographic, typewriters' and TeX's. */
public final class Quotes {

  private static final Set<String> OPENING = Set.of("``", "“", "\"", "«", "„");
  private static final Set<String> CLOSING = Set.of("''", "”", "\"", "»");

  /** What a closing mark may stand before without a space. */
  private static final Set<String> STOPS =
      Set.of(".", ",", ";", ":", "?", "!", ")", "]", "'s", "-");

  private Quotes() {}

  /** Whether a word is a quotation mark. */
  public static boolean isQuote(String form) {
    return opens(form) || closes(form);
  }

  /** Whether a mark can begin a quotation. */
  public static boolean opens(String form) {
    return OPENING.contains(form);
  }

  /** Whether a mark can end a quotation. */
  public static boolean closes(String form) {
    return CLOSING.contains(form);
  }

  /**
   * Whether a mark begins a quotation. One that looks alike on both sides begins one where none is
   * open, or where it stands at a word on its right only.
   *
   * @param i index of the mark
   * @param open whether a quotation is open before it
   */
  public static boolean opens(Sentence sentence, int i, boolean open) {
    String form = sentence.token(i).form();
    if (!opens(form) || !closes(form)) {
      return opens(form);
    }
    return !open || (standsBefore(sentence, i) && !standsBehind(sentence, i));
  }

  /**
   * Whether a mark can only end a quotation, by its form or because it stands at a word on its left
   * only.
   *
   * @param i index of the mark
   */
  public static boolean ends(Sentence sentence, int i) {
    String form = sentence.token(i).form();
    return closes(form)
        && (!opens(form) || (standsBehind(sentence, i) && !standsBefore(sentence, i)));
  }

  private static boolean standsBehind(Sentence sentence, int i) {
    return i > 0 && isAttached(sentence, i - 1, i) && !isBracket(sentence, i - 1);
  }

  private static boolean standsBefore(Sentence sentence, int i) {
    return i + 1 < sentence.size()
        && isAttached(sentence, i, i + 1)
        && !STOPS.contains(sentence.token(i + 1).form());
  }

  private static boolean isAttached(Sentence sentence, int i, int next) {
    return sentence.token(i).span().end() == sentence.token(next).span().start();
  }

  private static boolean isBracket(Sentence sentence, int i) {
    return sentence.token(i).form().equals("(") || sentence.token(i).form().equals("[");
  }
}
