package org.entente.actor;

import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.entente.language.Quotes;
import org.entente.language.Token;

/** The names in noun phrases, without article and what follows. */
final class PhraseNames {

  /** Shorter numbers count. */
  private static final int SHORTEST_MODEL = 3;

  private static final Pattern MODELS = Pattern.compile("\\d{3,}s");

  private static final Pattern BRAND = Pattern.compile("\\p{Ll}+\\p{Lu}\\p{L}*");

  private final Setting setting;

  /** Nouns that say of a thing named before them what it is: "the A380 airliner". */
  private final Set<String> productNouns;

  private final Descriptions descriptions;

  PhraseNames(Setting setting, Set<String> productNouns, Descriptions descriptions) {
    this.setting = setting;
    this.descriptions = descriptions;
    this.productNouns = productNouns;
  }

  /**
   * The proper words around a head, "Boeing 787" of "the new Boeing 787 that crashed"; empty where
   * the phrase has no name.
   */
  String of(Words words, int first, int end, int head) {
    String known = known(words, first, head);
    if (!known.isEmpty()) {
      return known;
    }
    if (isNamed(words, first, head)) {
      return around(words, first, end, head);
    }
    String product = isProduct(words, head) ? before(words, first, head) : "";
    String name = product.isEmpty() ? apposed(words, head) : product;
    return name.isEmpty() ? descriptions.of(words, first, clauseEnd(words, head, end), head) : name;
  }

  /** The end of a phrase, or the first comma behind its head. */
  private static int clauseEnd(Words words, int head, int end) {
    int to = head + 1;
    while (to < end && !words.key(to).isEmpty()) {
      to++;
    }
    return to;
  }

  /** "the Dow Jones" is the Dow Jones Industrial Average, and so is "the Dow Jones index". */
  private String known(Words words, int first, int head) {
    KnownThings.Spot spot = setting.thing(words, head);
    boolean said = isProduct(words, head) && head > first;
    spot = spot == null && said ? setting.thing(words, head - 1) : spot;
    return spot == null ? "" : spot.label();
  }

  private boolean isProduct(Words words, int head) {
    return productNouns.contains(words.token(head).lemma());
  }

  private static boolean isNamed(Words words, int first, int head) {
    if (words.upos(head).equals("NUM")) {
      // "the 787"
      boolean model = words.key(head).length() >= SHORTEST_MODEL && words.isDeterminer(first);
      return model && head == first + 1;
    }
    boolean numbered = words.isCapitalised(head) && isNumberOf(words, head + 1, head);
    boolean opening = head == 0 || (head == first && !words.isDeterminer(head));
    return words.upos(head).equals("PROPN")
        || isBrand(words, head)
        || numbered
        || isCounted(words, head)
        || (words.upos(head).equals("NOUN") && hasCapital(words, head) && !opening);
  }

  /** "Boeing [787]" */
  private static boolean isNumberOf(Words words, int number, int head) {
    if (number >= words.size()) {
      return false;
    }
    Token token = words.token(number);
    return token.xpos().equals("CD")
        && token.form().length() >= SHORTEST_MODEL
        && token.is("flat")
        && token.head() == head;
  }

  /** "fifty 787s" */
  private static boolean isCounted(Words words, int head) {
    return MODELS.matcher(words.token(head).form()).matches()
        && words.sentence().tree().child(head, "nummod") >= 0;
  }

  /** "iPhone": a capital within, but no acronym. */
  static boolean isBrand(Words words, int i) {
    String form = words.token(i).form();
    return words.isNoun(i) && BRAND.matcher(form).matches();
  }

  /** "A380": letters, then digits. */
  static boolean isModel(Words words, int i) {
    String form = words.token(i).form();
    return words.isNoun(i) && words.isCapitalised(i) && isProduct(form);
  }

  /** "Boeing 787", "iPod nano" */
  static boolean isProduct(String name) {
    boolean model =
        name.chars().anyMatch(Character::isDigit) && name.chars().anyMatch(Character::isLetter);
    return model || Arrays.stream(name.split(" ", -1)).anyMatch(w -> BRAND.matcher(w).matches());
  }

  private String around(Words words, int first, int end, int head) {
    int from = head;
    while (from > first && (isProper(words, from - 1) || isNicknamed(words, first, from - 1))) {
      from--;
    }
    // "100 Polaroids", but "the 787 Dreamliner"
    while (from < head && isCount(words, from, head)) {
      from++;
    }
    int to = head;
    while (to < end && (isProper(words, to) || isNicknamed(words, first, to))) {
      to++;
    }
    return to > head ? text(words, from, to) : "";
  }

  /** The mark in 'the 787 "Dreamliner"'. */
  private static boolean isNicknamed(Words words, int first, int i) {
    return i > first
        && i + 1 < words.size()
        && Quotes.opens(words.token(i).form())
        && Character.isDigit(words.token(i - 1).form().charAt(0))
        && words.isCapitalised(i + 1);
  }

  private String text(Words words, int from, int to) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && !Quotes.isQuote(words.token(end).form())) {
        end++;
      }
      text.add(words.text(setting.document().text(), i, end));
      i = end + 1;
    }
    return text.toString();
  }

  private static boolean isCount(Words words, int i, int head) {
    boolean number = words.key(i).chars().allMatch(Character::isDigit);
    return number && words.token(head).xpos().endsWith("S");
  }

  /** The name that ends before the nouns that say what it is of; at least one word has a digit. */
  private String before(Words words, int first, int head) {
    int to = head;
    while (to > first && !isProper(words, to - 1) && isBetween(words, to - 1)) {
      to--;
    }
    int from = to;
    boolean number = false;
    while (from > first && isProper(words, from - 1)) {
      from--;
      number |= words.key(from).chars().anyMatch(Character::isDigit);
    }
    boolean product = number && words.isCapitalised(from) && words.isNoun(from);
    return product ? words.text(setting.document().text(), from, to) : "";
  }

  /** "the A380 <i>super-jumbo commercial</i> airliner" */
  private static boolean isBetween(Words words, int i) {
    return words.isNoun(i) || words.upos(i).equals("ADJ") || words.lower(i).equals("-");
  }

  /** "its latest phone, [the iPhone 4]" */
  private String apposed(Words words, int head) {
    return words
        .sentence()
        .tree()
        .children(head, "appos")
        .filter(c -> c > head)
        .mapToObj(c -> apposition(words, c))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String apposition(Words words, int head) {
    int[] range = NounPhrases.range(words.sentence(), head);
    String known = known(words, range[0], head);
    if (!known.isEmpty() || !isNamed(words, range[0], head)) {
      return known;
    }
    String name = around(words, range[0], range[1], head);
    return words.upos(head).equals("PROPN") || isProduct(name) ? name : "";
  }

  private static boolean isProper(Words words, int i) {
    Token token = words.token(i);
    boolean number = Character.isDigit(token.form().charAt(0));
    return number || (hasCapital(words, i) && !words.isDeterminer(i));
  }

  /** "iPhone" too. */
  private static boolean hasCapital(Words words, int i) {
    return words.token(i).form().chars().anyMatch(Character::isUpperCase);
  }
}
