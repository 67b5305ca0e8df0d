package org.entente.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Dictionary forms by word and Penn Treebank tag, with the conventions of Universal Dependencies:
 * closed lists and irregular forms first, then the suffix rules of {@link Inflection}. Immutable.
 */
final class Lemmatizer {

  private final Map<String, String> closed = new HashMap<>();
  private final Map<String, String> irregularVerbs;
  private final Map<String, String> irregularNouns;
  private final Inflection inflection;

  /**
   * @param known the words that WordNet lists: kind 1 nouns, 2 verbs, 4 adjectives
   */
  Lemmatizer(HashedKinds known) {
    inflection = new Inflection(known);
    irregularVerbs = pairs("irregular-verbs.tsv");
    irregularNouns = pairs("irregular-nouns.tsv");
    for (String[] row : Resources.table("/ontology/lexicon/lemmas.tsv")) {
      for (String tag : row[0].split(" ", -1)) {
        closed.put(tag + " " + row[1], row[2]);
      }
    }
  }

  private static Map<String, String> pairs(String resource) {
    Map<String, String> pairs = new HashMap<>();
    for (String[] row : Resources.table(resource)) {
      pairs.putIfAbsent(row[0], row[1]);
    }
    return pairs;
  }

  /**
   * The lemma of a word.
   *
   * @param word the word, folded
   * @param xpos its Penn Treebank tag
   */
  String lemma(String word, String xpos) {
    String lower = word.toLowerCase(Locale.ROOT);
    String listed = closed.get(xpos + " " + lower);
    if (listed != null) {
      return listed;
    }
    return switch (xpos) {
      case "NNP", "FW", "LS", "GW", "ADD", "NFP" -> word;
      case "NNPS" -> properNoun(word, lower);
      case "NNS" -> irregularNouns.getOrDefault(lower, inflection.noun(lower));
      case "VBZ" -> irregularVerbs.getOrDefault(lower, inflection.verbInS(lower));
      case "VBD", "VBN" -> past(lower);
      case "VBG" -> participle(lower);
      case "JJR", "RBR" -> inflection.adjective(lower, "er");
      case "JJS", "RBS" -> inflection.adjective(lower, "est");
      default -> lower;
    };
  }

  /** Whether a word in lower case is the infinitive of a verb. */
  boolean isVerb(String word) {
    return inflection.isVerb(word);
  }

  private String properNoun(String word, String lower) {
    if (lower.length() <= 3 || !lower.endsWith("s") || lower.endsWith("ss")) {
      return word;
    }
    String singular = inflection.noun(lower);
    int same = 0;
    while (same < singular.length() && singular.charAt(same) == lower.charAt(same)) {
      same++;
    }
    return word.substring(0, Math.min(same, word.length())) + singular.substring(same);
  }

  private String past(String lower) {
    String irregular = irregularVerbs.get(lower);
    if (irregular != null) {
      return irregular;
    }
    return lower.endsWith("ed") ? inflection.verb(lower, 2) : lower;
  }

  private String participle(String lower) {
    String irregular = irregularVerbs.get(lower);
    if (irregular != null) {
      return irregular;
    }
    boolean regular = (lower.endsWith("ing") && lower.length() > 4) || lower.endsWith("in'");
    return regular ? inflection.verb(lower, 3) : lower;
  }
}
