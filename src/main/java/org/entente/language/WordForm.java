package org.entente.language;

/** What the models look at in a word: its shape and its ends. */
final class WordForm {

  private WordForm() {}

  /** Upper case X, lower case x, digits d; runs cut after two: {@code McConnell} to XxXxx. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length() && shape.length() < 16; i++) {
      char kind = kind(word.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }

  /** The last characters of a word, or all of it. */
  static String suffix(String word, int length) {
    return word.length() <= length ? word : word.substring(word.length() - length);
  }

  /** The first characters of a word, or all of it. */
  static String prefix(String word, int length) {
    return word.length() <= length ? word : word.substring(0, length);
  }
}
