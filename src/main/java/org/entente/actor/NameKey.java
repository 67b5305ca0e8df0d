package org.entente.actor;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The form under which names are looked up: lower case, without accents, full stops, apostrophes
 * and a leading "the"; everything else that is no letter or digit is one space. "The U.S." and "US"
 * have the same key, "Élysée" and "Elysee" too.
 */
final class NameKey {

  private static final int THE = "the".hashCode();

  /** First letter beyond ASCII, and after the last of the Latin blocks that follow. */
  private static final int LATIN = 0x80;

  private static final int LATIN_END = 0x250;

  /** What Latin letters leave in a key: "e" for "é", a blank for "¿". */
  private static final String[] FOLDED = folded();

  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < LATIN) {
        append(key, c);
      } else if (c < LATIN_END) {
        String folded = FOLDED[c - LATIN];
        for (int k = 0; k < folded.length(); k++) {
          append(key, folded.charAt(k));
        }
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

  /** The hash code of the key of a name that is a part of a text in UTF-8. */
  static int hash(byte[] text, int from, int to) {
    Hash hash = new Hash();
    for (int i = from; i < to; i++) {
      int c = text[i];
      int latin = (c & 0x1F) << 6 | (i + 1 < to ? text[i + 1] & 0x3F : 0);
      if (c >= 0) {
        hash.add((char) c);
      } else if ((c & 0xE0) == 0xC0 && latin < LATIN_END) {
        String folded = FOLDED[latin - LATIN];
        for (int k = 0; k < folded.length(); k++) {
          hash.add(folded.charAt(k));
        }
        i++;
      } else {
        return of(new String(text, from, to - from, StandardCharsets.UTF_8)).hashCode();
      }
    }
    return hash.the
        ? of(new String(text, from, to - from, StandardCharsets.UTF_8)).hashCode()
        : hash.value;
  }

  /** {@link String#hashCode} of a key that is never made. */
  private static final class Hash {
    int value;
    boolean gap;

    /** Whether the name begins with an article, which keys leave out. */
    boolean the;

    void add(char written) {
      char c = written >= 'A' && written <= 'Z' ? (char) (written + 32) : written;
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= LATIN) {
        value = (gap && value != 0 ? value * 31 + ' ' : value) * 31 + c;
        gap = false;
      } else if (c != '.' && c != '\'' && c != '`' && c != '"') {
        the |= value == THE;
        gap = true;
      }
    }
  }

  private static String[] folded() {
    String[] folded = new String[LATIN_END - LATIN];
    for (int i = 0; i < folded.length; i++) {
      StringBuilder key = new StringBuilder("x");
      appendFolded(key, (char) (LATIN + i));
      folded[i] = key.substring(1);
    }
    return folded;
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
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= LATIN) {
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
