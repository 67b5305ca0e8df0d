package org.entente.actor;

import java.text.Normalizer;

/**
 * The form under which names are looked up: lower case, without accents, full stops, apostrophes
 * and a leading "the"; everything else that is no letter or digit is one space. "The U.S." and "US"
 * have the same key, "Élysée" and "Elysee" too.
 */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128) {
        append(key, c);
      } else {
        appendFolded(key, c);
      }
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    return key.length() > 4 && key.charAt(0) == 't' && key.indexOf("the ") == 0
        ? key.substring(4)
        : key.toString();
  }

  private static void appendFolded(StringBuilder key, char c) {
    if (c == '’' || c == '‘') {
      return;
    }
    if (Character.isSurrogate(c)) {
      key.append(c);
      return;
    }
    String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    for (int i = 0; i < folded.length(); i++) {
      char part = folded.charAt(i);
      if (part < 128) {
        append(key, part);
      } else if (Character.isLetterOrDigit(part)) {
        key.append(Character.toLowerCase(part));
      } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
        append(key, ' ');
      }
    }
  }

  private static void append(StringBuilder key, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      key.append((char) (c + 32));
    } else if (c != '.' && c != '\'' && c != '`' && c != '"') {
      int length = key.length();
      if (length > 0 && key.charAt(length - 1) != ' ') {
        key.append(' ');
      }
    }
  }
}
