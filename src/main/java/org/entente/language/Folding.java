package org.entente.language;

/**
 * Folds typographic characters to the ASCII ones that models know: {@code ’} to {@code '}, {@code
 * “} to {@code "}, {@code –} to {@code -}, a no-break space to a space. One character becomes one
 * character, so offsets stay.
 */
public final class Folding {

  private Folding() {}

  /** The text with its typographic characters folded; the same object where there are none. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (fold(text.charAt(i)) != text.charAt(i)) {
        return foldFrom(i, text);
      }
    }
    return text;
  }

  /**
   * The form of a word that models know: folded, and {@code ``} or {@code ''}, the quotation marks
   * of typewriters and TeX, as {@code "}.
   */
  public static String word(String form) {
    String folded = fold(form);
    return folded.equals("''") ? "\"" : folded;
  }

  private static String foldFrom(int first, String text) {
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    return new String(chars);
  }

  private static char fold(char c) {
    if (c < '`') {
      return c;
    }
    return switch (c) {
      case '`', '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00AD' -> '-';
      case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000' -> ' ';
      default -> c;
    };
  }
}
