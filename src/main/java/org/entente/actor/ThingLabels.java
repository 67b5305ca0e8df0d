package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.NameType;

/**
 * The names by which things go that are no actors. Short forms have the name of the full one that
 * the same text has: "the 787" and "the Dreamliner" beside "the Boeing 787 Dreamliner". A model
 * that begins with a letter goes without its maker, for so it is known: "Airbus A380" is "A380".
 */
final class ThingLabels {

  private final Setting setting;
  private final Linker linker;
  private final Set<String> actors = new HashSet<>();

  /**
   * The full name by model, "Boeing 787" for "787", and by what it is called besides; empty where
   * that may be several.
   */
  private final Map<String, String> full = new HashMap<>();

  /** The names of the models that begin with a letter, by their digits: "A380" by "380". */
  private final Map<String, String> lettered = new HashMap<>();

  ThingLabels(Setting setting, List<Phrase> phrases, Linker linker) {
    this.setting = setting;
    this.linker = linker;
    for (Phrase phrase : phrases) {
      if (phrase.cluster() >= 0) {
        actors.add(phrase.key());
      }
    }
    for (Phrase phrase : phrases) {
      if (isName(phrase)) {
        Model model = model(phrase.name());
        if (!model.number().isEmpty() && !model.maker().isEmpty()) {
          name(full, model.number(), model.label());
        }
        if (model.label().equals(model.number()) && Character.isLetter(model.number().charAt(0))) {
          name(lettered, model.number().replaceAll("\\D", ""), model.label());
        }
      }
    }
    for (Phrase phrase : phrases) {
      Model model = model(phrase.name());
      if (!model.number().isEmpty() && !model.nickname().isEmpty()) {
        name(full, model.nickname(), label(model));
      }
    }
    for (int i = 1; i < phrases.size(); i++) {
      Phrase other = phrases.get(i);
      Phrase phrase = phrases.get(i - 1);
      if (isName(phrase) && isName(other) && isOr(phrase, other)) {
        name(full, other.name(), of(phrase));
      }
    }
  }

  private static boolean isName(Phrase phrase) {
    return phrase.cluster() < 0 && !phrase.name().isEmpty();
  }

  /** "[the Boeing 787], or [Dreamliner], flew": two names of one thing. */
  private boolean isOr(Phrase phrase, Phrase other) {
    Words words = setting.sentences().get(phrase.sentence());
    return phrase.sentence() == other.sentence()
        && words.lower(phrase.end()).equals(",")
        && words.lower(phrase.end() + 1).equals("or")
        && phrase.end() + 2 == other.first()
        && words.lower(other.end()).equals(",");
  }

  /** The name that a chain has most for what it speaks of, where that is no actor; or empty. */
  String of(List<Phrase> chain) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Phrase phrase : chain) {
      String label = of(phrase);
      if (label.chars().anyMatch(Character::isLetter)) {
        names.merge(label, 1, Integer::sum);
      }
    }
    return names.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The document and place of what is spoken of more than once; else empty. */
  String place(List<Phrase> chain) {
    int start = chain.getFirst().span().start();
    return chain.size() < 2 ? "" : setting.document().id() + "#" + start;
  }

  /** By which name a thing goes that a phrase names; empty where it names none. */
  String of(Phrase phrase) {
    return phrase.name().isEmpty() ? "" : label(model(phrase.name()));
  }

  private static void name(Map<String, String> names, String part, String label) {
    names.merge(part, label, (one, other) -> one.equals(other) ? one : "");
  }

  private String label(Model model) {
    return model.maker().isEmpty()
        ? named(model)
        : knownAs(lettered, model.number(), model.label());
  }

  /** What a model without its maker is called in full, where that is one thing alone. */
  private String named(Model model) {
    String part = model.number().isEmpty() ? model.label() : model.number();
    String one = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
    return knownAs(full, full.containsKey(part) ? part : one, model.label());
  }

  private static String knownAs(Map<String, String> names, String part, String otherwise) {
    String name = names.getOrDefault(part, "");
    return name.isEmpty() ? otherwise : name;
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
        boolean known = Character.isLetter(number.charAt(0)) && isMaker(maker);
        return new Model(
            known || maker.isEmpty() ? number : maker + " " + number, maker, number, nickname);
      }
    }
    return new Model(name, "", "", "");
  }

  private boolean isMaker(String name) {
    return actors.contains(NameKey.of(name)) || linker.link(name, NameType.ORG, setting) != null;
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
