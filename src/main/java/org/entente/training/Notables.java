package org.entente.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Persons that WordNet tells of, from Aristotle to Noam Chomsky, where no list of office holders
 * has them. One whose surname is rare belongs to no country: whatever a text speaks of, it means
 * that one.
 */
final class Notables {

  private static final Set<String> UNREAL =
      Set.of(
          "imaginary being", "spiritual being", "deity", "fictional character", "mythical being");

  /** Persons with this surname in the collected lists, beyond which a namesake is likely. */
  private static final int RARE = 2;

  private static final Pattern WOMAN = Pattern.compile("\\b(actress|woman|queen|wife|her|she)\\b");
  private static final Pattern MAN = Pattern.compile("\\b(king|he|his|him)\\b");
  private static final Pattern TITLED =
      Pattern.compile(
          "(Saint|St\\.|Pope|King|Queen|Prince|Princess|Emperor|Czar|Tsar|General|Sir|Dame|Lord|Lady|Baron|Baroness|Count|Duke|Mrs\\.|Dr\\.) .*");

  private static final Pattern REGNAL = Pattern.compile("[^ ]+ [IVX]+|[^ ]+ [IVX]+ the .*");

  private final WordNet wordNet;
  private final GazetteerFile file;
  private final Map<String, String> adjectives = new TreeMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Set<String> givenNames = new LinkedHashSet<>();

  Notables(WordNet wordNet, GazetteerFile file, Table countries, Table surnames, Table given) {
    this.wordNet = wordNet;
    this.file = file;
    for (int i = 0; i < countries.size(); i++) {
      String code = countries.get(i, "iso2");
      countries.list(i, "adjectives").forEach(word -> adjectives.putIfAbsent(word, code));
      adjectives.put(countries.get(i, "name"), code);
    }
    for (int i = 0; i < surnames.size(); i++) {
      String key = GazetteerFile.key(surnames.get(i, "name"));
      this.surnames.merge(key, Integer.parseInt(surnames.get(i, "count")), Integer::sum);
    }
    for (int i = 0; i < given.size(); i++) {
      givenNames.add(GazetteerFile.key(given.get(i, "name")));
    }
  }

  void add() {
    for (WordNet.Sense sense : wordNet.named(18)) {
      boolean person = wordNet.isUnder(sense, Set.of("person")) && !wordNet.isUnder(sense, UNREAL);
      List<String> names = names(sense.names());
      if (person && !names.isEmpty() && names.stream().noneMatch(file::knows)) {
        String surname = names.getFirst().substring(names.getFirst().lastIndexOf(' ') + 1);
        boolean rare = surnames.getOrDefault(GazetteerFile.key(surname), 0) <= RARE;
        String country = rare ? "" : country(sense.gloss());
        file.add(names.getFirst(), gender(sense.gloss()), "", country, "", names, "");
      }
    }
  }

  /**
   * Full names, the plainest first; a name of one word only where it is no part of a full one and
   * no given name: "Voltaire", not "Chomsky". Neither surnames of several words nor what several
   * kings are called.
   */
  private List<String> names(List<String> all) {
    List<String> full = new ArrayList<>();
    for (String name : all) {
      boolean surname = all.stream().anyMatch(other -> other.endsWith(" " + name));
      if (name.contains(" ") && !surname && !REGNAL.matcher(name).matches()) {
        full.add(name);
      }
    }
    full.sort(
        Comparator.comparingInt(name -> TITLED.matcher(name).matches() ? 2 : plainness(name)));
    String first = all.getFirst();
    boolean alone =
        !first.contains(" ")
            && full.stream().noneMatch(name -> List.of(name.split(" ", -1)).contains(first))
            && !givenNames.contains(GazetteerFile.key(first))
            && surnames.getOrDefault(GazetteerFile.key(first), 0) == 0;
    if (alone) {
      full.addFirst(first);
    }
    return full;
  }

  /** "Mark Twain" before "Samuel Langhorne Clemens". */
  private static int plainness(String name) {
    return name.indexOf(' ') == name.lastIndexOf(' ') ? 0 : 1;
  }

  /** The country whose people the gloss first speaks of; empty where it speaks of none. */
  private String country(String gloss) {
    String found = "";
    int at = gloss.length();
    for (Map.Entry<String, String> adjective : adjectives.entrySet()) {
      int index = (" " + gloss).indexOf(" " + adjective.getKey() + " ");
      if (index >= 0 && index < at) {
        found = adjective.getValue();
        at = index;
      }
    }
    return found;
  }

  private static String gender(String gloss) {
    String text = gloss.toLowerCase(Locale.ROOT);
    return WOMAN.matcher(text).find() ? "f" : MAN.matcher(text).find() ? "m" : "";
  }
}
