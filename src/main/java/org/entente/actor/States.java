package org.entente.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Tells states from countries and cities of the same name, by the words of {@code
 * ontology/lexicon/state-words.tsv} beside them or by a city of theirs: "Georgia Governor", "the
 * attorney general of New York", "Atlanta, Georgia".
 */
final class States {

  private static final int LONGEST = 2;
  private static final Set<String> PREPOSITIONS = Set.of("of", "from");

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final Set<String> words = new HashSet<>();

  States(Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    Rows.of("lexicon/state-words.tsv", 1).forEach(row -> words.add(row[0]));
  }

  /**
   * The state that a name stands for instead of a country or city; null where it does not.
   *
   * @param entry the country or city
   */
  @Nullable Entry inPlaceOf(Entry entry, Words sentence, Name name, Setting setting) {
    boolean country = entry.type() == ActorType.COUNTRY;
    if (!country && !Set.of("city", "capital").contains(entry.kind())) {
      return null;
    }
    String key = sentence.key(name.first(), name.end());
    Entry state = named(key);
    if (state == null) {
      return null;
    }
    boolean meant =
        country
            ? setting.sentences().stream().anyMatch(words -> isMeant(words, key, state))
                && setting.sentences().stream().noneMatch(words -> speaksOf(words, entry))
            : isMeant(sentence, name, state);
    return meant ? state : null;
  }

  private @Nullable Entry named(String key) {
    List<Entry> states =
        gazetteer.lookup(key).stream().filter(entry -> entry.kind().equals("state")).toList();
    return states.size() == 1 ? states.getFirst() : null;
  }

  private boolean isMeant(Words words, String key, Entry state) {
    return words.sentence().names().stream()
        .filter(name -> words.key(name.first(), name.end()).equals(key))
        .anyMatch(name -> isMeant(words, name, state));
  }

  private boolean isMeant(Words sentence, Name name, Entry state) {
    for (int length = 1; length <= LONGEST; length++) {
      int end = Math.min(name.end() + length, sentence.size());
      int start = Math.max(name.first() - 1 - length, 0);
      boolean before =
          PREPOSITIONS.contains(sentence.lower(name.first() - 1))
              && words.contains(sentence.key(start, name.first() - 1));
      if (before || words.contains(sentence.key(name.end(), end))) {
        return true;
      }
    }
    return sentence.lower(name.first() - 1).equals(",")
        && sentence.sentence().names().stream()
            .anyMatch(
                city ->
                    city.type() == NameType.LOC
                        && city.end() == name.first() - 1
                        && isIn(sentence.key(city.first(), city.end()), state));
  }

  /** Whether all cities of a name lie in the state's country. */
  private boolean isIn(String city, Entry state) {
    List<Entry> cities = gazetteer.lookup(city);
    return !cities.isEmpty()
        && cities.stream().allMatch(entry -> entry.country().equals(state.country()));
  }

  /** Whether a text names a country's people or capital, and so hardly a state. */
  private boolean speaksOf(Words words, Entry country) {
    for (int i = 0; i < words.size(); i++) {
      String key = words.isCapitalised(i) ? words.key(i) : "";
      for (Country other :
          new Country[] {
            countries.byAdjective(key), countries.byDemonym(key), countries.byCapital(key)
          }) {
        if (other != null && other.entry().equals(country)) {
          return true;
        }
      }
    }
    return false;
  }
}
