package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;

/**
 * Tells countries from persons who bear their names: "Georgia" and "Jordan" alone are persons only
 * in a document that names one in full, and then where they do something.
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
    Set<String> surnames = new HashSet<>();
    for (int s = 0; s < names.size(); s++) {
      Words words = sentences.get(s);
      for (Name name : names.get(s)) {
        boolean full = name.type() == NameType.PER && name.end() - name.first() > 1;
        for (int i = name.first(); full && i < name.end(); i++) {
          borne.add(words.key(i));
        }
        if (full) {
          surnames.add(words.key(name.end() - 1));
        }
      }
    }
    List<List<Name>> told = new ArrayList<>();
    for (int s = 0; s < names.size(); s++) {
      Words words = sentences.get(s);
      told.add(
          names.get(s).stream()
              .map(
                  name ->
                      isCountry(words, name, borne)
                          ? name.as(NameType.LOC)
                          : isPerson(words, name, surnames) ? name.as(NameType.PER) : name)
              .toList());
    }
    return told;
  }

  /** "Michael Jordan sang. [Jordan] told his mother that he was tired." */
  private boolean isPerson(Words words, Name name, Set<String> surnames) {
    int first = name.first();
    return name.type() == NameType.LOC
        && name.end() == first + 1
        && words.token(first).is("nsubj")
        && surnames.contains(words.key(first))
        && countries.named(words.key(first)) != null;
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
}
