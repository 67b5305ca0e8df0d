package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which things go that are no actors. Short forms have the name of the full one that
 * the same text has: "the 787" and "the Dreamliner" beside "the Boeing 787 Dreamliner". A model
 * that begins with a letter goes without its maker, for so it is known: "Airbus A380" is "A380".
 */
final class ThingLabels {

  private final String place;
  private final Set<String> actors = new HashSet<>();

  /**
   * The full name by model, "Boeing 787" for "787", and by what it is called besides; empty where
   * that may be several.
   */
  private final Map<String, String> full = new HashMap<>();

  ThingLabels(Setting setting, List<Phrase> phrases) {
    this.place = setting.document().id();
    for (Phrase phrase : phrases) {
      if (phrase.cluster() >= 0) {
        actors.add(phrase.key());
      }
    }
    for (Phrase phrase : phrases) {
      if (phrase.cluster() < 0 && !phrase.name().isEmpty()) {
        Model model = model(phrase.name());
        if (!model.number().isEmpty() && !model.maker().isEmpty()) {
          name(model.number(), model.label());
        }
      }
    }
    for (Phrase phrase : phrases) {
      Model model = model(phrase.name());
      if (!model.number().isEmpty() && !model.nickname().isEmpty()) {
        name(model.nickname(), model.maker().isEmpty() ? named(model) : model.label());
      }
    }
  }

  /**
   * The name of what a chain speaks of, where that is no actor: the one that it has most, else its
   * document and place; empty where it has no name and is spoken of once.
   */
  String of(List<Phrase> chain) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Phrase phrase : chain) {
      String label = phrase.name().isEmpty() ? "" : label(phrase.name());
      if (label.chars().anyMatch(Character::isLetter)) {
        names.merge(label, 1, Integer::sum);
      }
    }
    String unnamed = chain.size() < 2 ? "" : place + "#" + chain.getFirst().span().start();
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(unnamed);
  }

  private void name(String part, String label) {
    full.merge(part, label, (one, other) -> one.equals(other) ? one : "");
  }

  private String label(String name) {
    Model model = model(name);
    return model.maker().isEmpty() ? named(model) : model.label();
  }

  /** What a model without its maker is called in full, where that is one thing alone. */
  private String named(Model model) {
    String name = full.getOrDefault(model.number().isEmpty() ? model.label() : model.number(), "");
    return name.isEmpty() ? model.label() : name;
  }

  /**
   * The parts of a name.
   *
   * @param label the name as it is known
   * @param maker the words in front of the number; empty where there are none
   * @param number "787", "A380"; empty where the name has none
   * @param nickname the words behind the number; empty where there are none
   */
  private record Model(String label, String maker, String number, String nickname) {}

  private Model model(String name) {
    List<String> words = List.of(name.split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      String number = singular(words.get(i));
      if (number.chars().anyMatch(Character::isDigit)) {
        String maker = String.join(" ", words.subList(0, i));
        String nickname = String.join(" ", words.subList(i + 1, words.size()));
        boolean known = Character.isLetter(number.charAt(0)) && actors.contains(NameKey.of(maker));
        return new Model(
            known || maker.isEmpty() ? number : maker + " " + number, maker, number, nickname);
      }
    }
    return new Model(name, "", "", "");
  }

  /** "A380s" are of the model A380. */
  private static String singular(String word) {
    int last = word.length() - 1;
    boolean plural =
        last > 1
            && word.charAt(last) == 's'
            && (Character.isDigit(word.charAt(last - 1)) || word.charAt(last - 1) == '\'');
    return !plural ? word : word.substring(0, word.charAt(last - 1) == '\'' ? last - 1 : last);
  }
}
