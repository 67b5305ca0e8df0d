package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;

/**
 * Tells countries from persons who bear their names: "Georgia" and "Jordan" alone are persons only
 * in a document that names one in full.
 */
final class Namesakes {

  private final Countries countries;

  Namesakes(Countries countries) {
    this.countries = countries;
  }

  /**
   * The names of a document, countries as places.
   *
   * @param sentences its sentences
   * @param names the names found in each
   */
  List<List<Name>> tell(List<Words> sentences, List<List<Name>> names) {
    Set<String> borne = new HashSet<>();
    for (int s = 0; s < names.size(); s++) {
      for (Name name : names.get(s)) {
        boolean full = name.type() == NameType.PER && name.end() - name.first() > 1;
        for (int i = name.first(); full && i < name.end(); i++) {
          borne.add(sentences.get(s).key(i));
        }
      }
    }
    List<List<Name>> told = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Words words = sentences.get(s);
      told.add(
          names.get(s).stream()
              .map(name -> isCountry(words, name, borne) ? place(name) : name)
              .toList());
    }
    return told;
  }

  private boolean isCountry(Words words, Name name, Set<String> borne) {
    int first = name.first();
    String key = words.key(first, name.end());
    boolean titled = first > 0 && words.isCapitalised(first - 1) && words.isNoun(first - 1);
    return name.type() == NameType.PER
        && name.end() == first + 1
        && !titled
        && !borne.contains(key)
        && countries.named(key) != null;
  }

  private static Name place(Name name) {
    return new Name(name.first(), name.end(), NameType.LOC);
  }
}
