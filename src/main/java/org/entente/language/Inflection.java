package org.entente.language;

import java.util.List;
import java.util.regex.Pattern;

/** The regular endings of English, undone with the help of a list of known words. Immutable. */
final class Inflection {

  private static final int NOUN = 1;
  private static final int VERB = 2;
  private static final int ADJECTIVE = 4;

  /** Stems that have lost an e: {@code accus(ed), requir(ed), challeng(ed)}. */
  private static final Pattern LOST_E =
      Pattern.compile(
          ".*(at|iz|is|uc|iv|bl|gl|tl|dl|cl|pl|v|c|[^s]s|u|dg|ng|rg|ag|[aeiou]r[aeiou]?t|quir"
              + "|[^aeiou][iou]r|[^aeiou][aiou][dkmnpt])");

  /** Stems that have not, though they look like it: {@code visit(ed), open(ed)}. */
  private static final Pattern KEPT_STEM =
      Pattern.compile(".*(ing|ong|ang|ung|[aeo]w|[eo]n|it|et|op|om|on|ad|ip|ot|is)");

  private static final List<String> PREFIXES =
      List.of("over", "under", "out", "re", "un", "mis", "dis", "de", "pre", "co", "up");

  private final HashedKinds known;

  Inflection(HashedKinds known) {
    this.known = known;
  }

  private boolean is(int kind, String word) {
    return (known.of(Hashes.string(word)) & kind) != 0;
  }

  /** Whether a word in lower case is the infinitive of a known verb. */
  boolean isVerb(String word) {
    return is(VERB, word);
  }

  /** The singular of a noun in lower case. */
  String noun(String word) {
    if (word.endsWith("men") && word.length() > 3) {
      return cut(word, 2) + "an";
    }
    if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 3) {
      return word;
    }
    if (word.endsWith("'s")) {
      return cut(word, 2);
    }
    String singular = withoutS(NOUN, word);
    boolean alwaysPlural = is(NOUN, word) && !is(NOUN, singular) && !word.endsWith("es");
    return alwaysPlural ? word : singular;
  }

  /** The infinitive of a verb that ends in s, in lower case. */
  String verbInS(String word) {
    return word.endsWith("s") && word.length() >= 3 ? withoutS(VERB, word) : word;
  }

  private String withoutS(int kind, String word) {
    String s = cut(word, 1);
    if (is(kind, s)) {
      return s;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("es")) {
      String es = cut(word, 2);
      if (is(kind, es) || takesEs(es)) {
        return es;
      }
    }
    return s;
  }

  private static boolean takesEs(String stem) {
    return stem.endsWith("ss")
        || stem.endsWith("x")
        || stem.endsWith("zz")
        || stem.endsWith("ch")
        || stem.endsWith("sh")
        || (stem.endsWith("o") && stem.length() > 3);
  }

  /**
   * The infinitive of a verb in lower case.
   *
   * @param ending the length of its ending: 2 for -ed, 3 for -ing
   */
  String verb(String word, int ending) {
    if (ending == 2 && word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    String stem = cut(word, ending);
    if (stem.length() < 2) {
      return word;
    }
    String listed = listedVerb(stem);
    if (listed.isEmpty()) {
      String prefix = prefix(stem);
      String rest = listedVerb(stem.substring(prefix.length()));
      listed = prefix.isEmpty() || rest.isEmpty() ? "" : prefix + rest;
    }
    return listed.isEmpty() ? guess(stem) : listed;
  }

  private String listedVerb(String stem) {
    if (is(VERB, stem + "e")) {
      return stem + "e";
    }
    if (is(VERB, stem)) {
      return stem;
    }
    return isDoubled(stem) && is(VERB, cut(stem, 1)) ? cut(stem, 1) : "";
  }

  private static String guess(String stem) {
    if (isDoubled(stem)) {
      return "lszf".indexOf(stem.charAt(stem.length() - 1)) < 0 ? cut(stem, 1) : stem;
    }
    String end = WordForm.suffix(stem, 8);
    boolean lost = LOST_E.matcher(end).matches() && !KEPT_STEM.matcher(end).matches();
    return lost ? stem + "e" : stem;
  }

  private static String prefix(String stem) {
    int hyphen = stem.lastIndexOf('-');
    if (hyphen > 0) {
      return stem.substring(0, hyphen + 1);
    }
    for (String prefix : PREFIXES) {
      if (stem.startsWith(prefix) && stem.length() > prefix.length() + 2) {
        return prefix;
      }
    }
    return "";
  }

  /** The positive of an adjective or adverb in lower case that ends in -er or -est. */
  String adjective(String word, String ending) {
    if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
      return word;
    }
    String stem = cut(word, ending.length());
    if (stem.endsWith("i")) {
      return cut(stem, 1) + "y";
    }
    if (is(ADJECTIVE, stem)) {
      return stem;
    }
    if (is(ADJECTIVE, stem + "e")) {
      return stem + "e";
    }
    return isDoubled(stem) && !stem.endsWith("l") ? cut(stem, 1) : stem;
  }

  private static boolean isDoubled(String stem) {
    int n = stem.length();
    return n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
  }

  private static String cut(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}
