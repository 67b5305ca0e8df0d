package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.language.Name;
import org.entente.language.NameType;

/**
 * Names that the name finder missed where they stand, but that the document gives in full
 * elsewhere: the surnames of its persons, and the short names of its companies.
 */
final class NameEchoes {

  /** Stands for a short name that several full ones have. */
  private static final String SEVERAL = "";

  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, String> companies = new HashMap<>();

  /**
   * Notes the full names of a document.
   *
   * @param sentences its sentences
   * @param names the names found in each
   * @param words the words that a short name of a company leaves out
   */
  NameEchoes(List<Words> sentences, List<List<Name>> names, CompanyWords words) {
    for (int s = 0; s < names.size(); s++) {
      Words sentence = sentences.get(s);
      for (Name name : names.get(s)) {
        String full = sentence.key(name.first(), name.end());
        if (name.type() == NameType.PER && name.end() - name.first() > 1) {
          note(sentence.key(name.end() - 1), full, persons);
        } else if (name.type() == NameType.ORG && name.end() - name.first() > 1) {
          // "Orchard" beside "Orchard Corps", which is no company, may be either.
          boolean company = words.areEnd(sentence.key(name.first() + 1, name.end()));
          note(sentence.key(name.first()), company ? full : SEVERAL, companies);
        }
      }
    }
  }

  private static void note(String key, String full, Map<String, String> names) {
    names.merge(key, full, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  private static boolean isOne(String key, Map<String, String> names) {
    return !names.getOrDefault(key, SEVERAL).equals(SEVERAL);
  }

  /** The names of a sentence with those that repeat others of the document, in order. */
  List<Name> complete(Words words, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int i = 0;
    for (Name name : names) {
      echoes(words, i, name.first(), all);
      all.add(name);
      i = name.end();
    }
    echoes(words, i, words.size(), all);
    return all;
  }

  private void echoes(Words words, int first, int end, List<Name> all) {
    for (int i = first; i < end; i++) {
      if (isAlone(words, i)) {
        if (isOne(words.key(i), persons)) {
          all.add(new Name(i, i + 1, NameType.PER));
        } else if (isOne(words.key(i), companies)) {
          all.add(new Name(i, i + 1, NameType.ORG));
        }
      }
    }
  }

  /** A capitalised noun that is no part of a longer name. */
  private static boolean isAlone(Words words, int i) {
    return words.isCapitalised(i)
        && !Months.isOne(words, i, i + 1)
        && words.token(i).xpos().startsWith("NN")
        && !isNameWord(words, i - 1)
        && !isNameWord(words, i + 1);
  }

  private static boolean isNameWord(Words words, int i) {
    return i >= 0 && i < words.size() && words.isCapitalised(i) && words.isNoun(i);
  }
}
