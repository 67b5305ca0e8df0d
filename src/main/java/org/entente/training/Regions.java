package org.entente.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Regions that WordNet tells of: those of the world's news, unlike most of a country's provinces.
 */
final class Regions {

  /** What lies in a country and is no province of it. */
  private static final Set<String> SMALL =
      Set.of("city", "town", "port", "village", "county", "borough", "national capital");

  /** Kinds of place in the gazetteer, by what WordNet calls them. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("river", "river"),
          Map.entry("lake", "lake"),
          Map.entry("sea", "sea"),
          Map.entry("bay", "sea"),
          Map.entry("gulf", "sea"),
          Map.entry("strait", "strait"),
          Map.entry("range", "mountains"),
          Map.entry("mountain peak", "mountain"),
          Map.entry("volcano", "mountain"),
          Map.entry("desert", "desert"),
          Map.entry("island", "island"),
          Map.entry("archipelago", "island"),
          Map.entry("peninsula", "peninsula"),
          Map.entry("national park", "park"),
          Map.entry("geographical area", "region"),
          Map.entry("district", "region"),
          Map.entry("region", "region"),
          Map.entry("empire", "region"),
          Map.entry("French region", "region"),
          Map.entry("Italian region", "region"),
          Map.entry("country", "region"),
          Map.entry("European country", "region"),
          Map.entry("Asian country", "region"));

  private final WordNet wordNet;
  private final Set<String> states = new HashSet<>();

  Regions(WordNet wordNet, Table countries) {
    this.wordNet = wordNet;
    Map<String, String> codes = new HashMap<>();
    for (int i = 0; i < countries.size(); i++) {
      codes.put(countries.get(i, "name"), countries.get(i, "iso2"));
    }
    for (WordNet.Sense sense : wordNet.named(15)) {
      if (wordNet.classes(sense).stream().noneMatch(SMALL::contains)) {
        for (String whole : wordNet.wholes(sense)) {
          String code = codes.getOrDefault(whole, "");
          sense.names().forEach(name -> states.add(code + GazetteerFile.key(name)));
        }
      }
    }
  }

  /** Whether a country's province is known the world over: Texas, Bavaria, Scotland. */
  boolean isState(String name, String country) {
    return states.contains(country + GazetteerFile.key(name));
  }

  /** Adds seas, rivers, mountains and regions under names that nobody else has. */
  void landscapes(GazetteerFile file) {
    List<WordNet.Sense> senses = new ArrayList<>(wordNet.named(15));
    senses.addAll(wordNet.named(17));
    for (WordNet.Sense sense : senses) {
      String kind =
          wordNet.classes(sense).stream()
              .map(KINDS::get)
              .filter(k -> k != null)
              .sorted()
              .findFirst()
              .orElse("");
      List<String> names = sense.names().stream().filter(name -> isProper(name, kind)).toList();
      if (!kind.isEmpty() && !names.isEmpty() && names.stream().noneMatch(file::knows)) {
        file.add(names.getFirst(), kind, "", "", "", names, "");
      }
    }
  }

  /** Whether it is a name, and no abbreviation. */
  private static boolean isProper(String name, String kind) {
    boolean capitals =
        Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT));
    return capitals && name.length() > 3 && !kind.isEmpty();
  }
}
