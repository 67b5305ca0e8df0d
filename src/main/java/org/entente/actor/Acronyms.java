package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import org.entente.language.Name;

/** The acronyms that a document explains: "the Food and Agriculture Organization (FAO)". */
final class Acronyms {

  private static final int LONGEST = 8;

  private final Map<String, String> full = new HashMap<>();

  /** Notes the acronyms that a sentence explains, in brackets or at the end of a bracket. */
  void note(Words words) {
    for (int i = 2; i + 1 < words.size(); i++) {
      boolean acronym = words.isAcronym(i) && words.token(i).form().length() <= LONGEST;
      if (acronym && words.lower(i + 1).equals(")")) {
        int first = first(words, i);
        if (first >= 0) {
          full.putIfAbsent(words.key(i), words.key(first, i - 1));
        }
      }
    }
  }

  /** The key of the full name of an acronym; else the key itself. */
  String expand(String key) {
    return full.getOrDefault(key, key);
  }

  /**
   * Where the full name begins that ends before the mark in front of an acronym; -1 if none does.
   */
  private static int first(Words words, int acronym) {
    int end = acronym - 1;
    boolean alone = words.lower(end).equals("(");
    if (!alone && !words.lower(end).equals(",")) {
      return -1;
    }
    // "the Organisation de l'armée secrète (Secret Army Organization, OAS)"
    return words.sentence().names().stream()
        .filter(name -> name.end() == end && name.end() - name.first() > 1)
        .mapToInt(Name::first)
        .filter(first -> alone || words.lower(first - 1).equals("("))
        .findFirst()
        .orElse(alone ? spelled(words, acronym) : -1);
  }

  /** Where the words begin that have these initials: "Organisation armée secrète (OAS)". */
  private static int spelled(Words words, int acronym) {
    String letters = words.lower(acronym);
    int first = acronym - 1;
    for (int letter = letters.length() - 1; letter >= 0; letter--) {
      do {
        first--;
      } while (first >= 0
          && words.lower(first).charAt(0) != letters.charAt(letter)
          && !words.isNoun(first));
      if (first < 0 || words.lower(first).charAt(0) != letters.charAt(letter)) {
        return -1;
      }
    }
    return words.isCapitalised(first) ? first : -1;
  }
}
