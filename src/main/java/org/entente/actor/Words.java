package org.entente.actor;

import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** A sentence with the lookup keys of its tokens. */
final class Words {

  private final Sentence sentence;
  private final String[] keys;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.keys = new String[sentence.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = NameKey.of(sentence.token(i).form()).strip();
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return keys.length;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The key of a token; empty for punctuation. */
  String key(int i) {
    return keys[i];
  }

  /** The key of a phrase. */
  String key(int first, int end) {
    if (end == first + 1) {
      return keys[first];
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (!keys[i].isEmpty()) {
        (key.isEmpty() ? key : key.append(' ')).append(keys[i]);
      }
    }
    return key.toString();
  }

  /** The token in lower case; empty outside the sentence. */
  String lower(int i) {
    return i < 0 || i >= keys.length ? "" : token(i).form().toLowerCase(Locale.ROOT);
  }

  /** Part of speech; empty outside the sentence. */
  String upos(int i) {
    return i < 0 || i >= keys.length ? "" : token(i).upos();
  }

  boolean isNoun(int i) {
    String upos = upos(i);
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  boolean isPossessive(int i) {
    return i >= 0 && i < keys.length && token(i).xpos().equals("POS");
  }

  boolean isDeterminer(int i) {
    return upos(i).equals("DET");
  }

  boolean isCapitalised(int i) {
    return i >= 0 && i < keys.length && Character.isUpperCase(token(i).form().codePointAt(0));
  }

  /** Whether a token is written like "US", "U.S.", "UNHCR". */
  boolean isAcronym(int i) {
    String form = token(i).form();
    int letters = 0;
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  /** The token of a range that depends on something outside it. */
  int head(int first, int end) {
    for (int i = first; i < end; i++) {
      int head = token(i).head();
      if ((head < first || head >= end) && !token(i).upos().equals("PUNCT")) {
        return i;
      }
    }
    return end - 1;
  }

  /** The words from {@code first} up to {@code end}, as the text has them, on one line. */
  String text(String document, int first, int end) {
    return sentence.span(first, end).of(document).replaceAll("\\s+", " ");
  }
}
