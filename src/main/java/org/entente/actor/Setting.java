package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a document speaks of at all: its countries, things that go by several names, and the
 * acronyms it explains.
 */
final class Setting {

  private final Document document;
  private final Headline headline;
  private final List<Words> sentences = new ArrayList<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> homes;
  private final Map<Integer, List<KnownThings.Spot>> things = new HashMap<>();

  Setting(
      Document document,
      List<Sentence> headline,
      List<Sentence> sentences,
      Countries known,
      Homes homes,
      KnownThings things) {
    this.document = document;
    this.headline = new Headline(document, headline);
    for (Sentence sentence : sentences) {
      Words words = new Words(sentence);
      this.sentences.add(words);
      count(words, known);
      acronyms.note(words);
      for (Name name : sentence.names()) {
        if (name.type() == NameType.PER) {
          for (int i = name.first() + 1; i < name.end(); i++) {
            surnames.add(words.key(i, name.end()));
          }
        }
      }
    }
    this.homes = homes.of(this.sentences);
    for (KnownThings.Spot spot : things.find(this.sentences)) {
      this.things.computeIfAbsent(spot.sentence(), s -> new ArrayList<>()).add(spot);
    }
  }

  /** The known thing that is named at a token; null where none is. */
  KnownThings.@Nullable Spot thing(Words words, int token) {
    for (KnownThings.Spot spot : things.getOrDefault(words.sentence().index(), List.of())) {
      if (spot.first() <= token && token < spot.end()) {
        return spot;
      }
    }
    return null;
  }

  /** Whether the text speaks of a country, its people, its places or bodies. */
  boolean speaksOf(String countryCode) {
    return count(countryCode) > 0 || homes.contains(countryCode);
  }

  private void count(Words words, Countries known) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i)) {
        continue;
      }
      Country country = null;
      for (int end = Math.min(i + 4, words.size()); end > i && country == null; end--) {
        String key = words.key(i, end);
        country = known.named(key);
        country = country == null ? known.byAdjective(key) : country;
        country = country == null ? known.byDemonym(key) : country;
      }
      if (country == null) {
        country = known.byCapital(words.key(i));
      }
      if (country != null) {
        countries.merge(country.code(), 1, Integer::sum);
      }
    }
  }

  Document document() {
    return document;
  }

  List<Words> sentences() {
    return sentences;
  }

  /** How often a country, its people or its capital is spoken of. */
  int count(String countryCode) {
    return countries.getOrDefault(countryCode, 0);
  }

  /** Whether a person is named in full whose name ends with these words. */
  boolean hasFullName(String surname) {
    return surnames.contains(surname);
  }

  /**
   * The full name that the title gives somebody whom the text calls by the surname alone; null
   * where it does not.
   */
  @Nullable String headlineName(String surname) {
    return hasFullName(surname) ? null : headline.fullName(surname);
  }

  /**
   * Code of the country that is spoken of twice as often as any other, and more than once; empty
   * where none is.
   */
  String mainCountry() {
    String main = "";
    int most = 1;
    int second = 0;
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      int count = country.getValue();
      second = Math.max(second, Math.min(count, most));
      main = count > most ? country.getKey() : main;
      most = Math.max(most, count);
    }
    return most >= 2 * second ? main : "";
  }

  /** Code of the country that alone is spoken of; empty where none or several are. */
  String onlyCountry() {
    return countries.size() == 1 ? countries.keySet().iterator().next() : "";
  }

  /** The key of the full name of an acronym that the text explains; else the key itself. */
  String expand(String key) {
    return acronyms.expand(key);
  }
}
