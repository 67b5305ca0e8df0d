package org.entente.time;

import java.util.Locale;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Tells dates from words that only look like them: "2014 people", "may", "the fall of Kabul", "on
 * the 5th floor".
 */
final class Plausibility {

  private final DateRules rules;
  private final Nowadays nowadays;

  Plausibility(DateRules rules) {
    this.rules = rules;
    this.nowadays = new Nowadays(rules.list("states"), rules.list("comparing"));
  }

  /**
   * Whether a match is a date where it stands.
   *
   * @param first index of its first token
   * @param end index after its last token
   */
  boolean check(DateMatch match, String text, Sentence sentence, int first, int end) {
    if (cutsNumber(match, text)) {
      return false;
    }
    String before = first == 0 ? "" : lower(sentence.token(first - 1));
    return switch (match.kind()) {
      case YEAR -> isYear(match, sentence, before, end);
      case SEASON -> isSeason(match, sentence, before, end);
      case CALENDAR -> isCalendar(match, sentence, before, first, end);
      case WEEKDAY -> !before.equals("the") && !everyOne(before);
      case DAYWORD -> !nowadays.is(sentence, first);
      case DEICTIC -> !before.equals("the") && !isSeveral(match, text);
      case PAST -> end >= sentence.size() || !lower(sentence.token(end)).equals("of");
      case LATER -> !isBeforeSomething(match, text);
      default -> true;
    };
  }

  private boolean isIn(String list, String word) {
    return rules.list(list).contains(word);
  }

  /** "2014.5", "10:30". */
  private static boolean cutsNumber(DateMatch match, String text) {
    int end = match.span().end();
    return end + 1 < text.length()
        && ".,:".indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.charAt(end + 1))
        && Character.isDigit(text.charAt(end - 1));
  }

  /** "In last years": no certain one. */
  private static boolean isSeveral(DateMatch match, String text) {
    return match.has("unit") && match.span().of(text).endsWith("s");
  }

  private static boolean everyOne(String before) {
    return before.equals("every") || before.equals("each");
  }

  private boolean isYear(DateMatch match, Sentence sentence, String before, int end) {
    int year = match.get("year");
    if (isIn("counters", before) || (end < sentence.size() && counts(sentence, before, end))) {
      return false;
    }
    boolean modern = year >= 1700 && year <= 2100;
    return modern
        || (isIn("before an old year", before)
            && !(end < sentence.size() && sentence.token(end).upos().matches("NOUN|ADJ|PROPN")));
  }

  /**
   * Whether what follows a number is counted by it: "2014 boats", but "the 2014 elections" and "in
   * 1956 demonstrators...".
   */
  private boolean counts(Sentence sentence, String before, int end) {
    Token next = sentence.token(end);
    boolean definite = isIn("before a counted year", before) || before.endsWith("s");
    return isIn("counted", lower(next))
        || (!definite && next.xpos().equals("NNS") && next.upos().equals("NOUN"));
  }

  /** "In summer", "over the summer"; but "the fall of Kabul", "a summer school". */
  private boolean isSeason(DateMatch match, Sentence sentence, String before, int end) {
    int length = match.span().length();
    boolean bare = length <= "autumn".length();
    String next = end < sentence.size() ? lower(sentence.token(end)) : "";
    boolean named = end < sentence.size() && sentence.token(end).upos().matches("NOUN|PROPN");
    boolean introduced = isIn("before a date", before) && !before.equals("to");
    return !next.equals("of") && !named && (!bare || introduced);
  }

  private boolean isCalendar(
      DateMatch match, Sentence sentence, String before, int first, int end) {
    if (match.has("landmark")) {
      return true;
    }
    if (match.month() == 0 && !match.has("year")) {
      boolean counted =
          end < sentence.size() && sentence.token(end).upos().matches("NOUN|ADJ|PROPN|NUM");
      return !counted
          && (before.equals("on")
              || before.equals("until")
              || match.has("weekday")
              || match.has("shortweekday"));
    }
    boolean bare =
        match.month() > 0 && !match.has("year") && match.day() == 0 && !match.has("part");
    return !bare || isMonth(sentence, before, first);
  }

  /** "In May"; but "Theresa May", "may", "the Long March". */
  private boolean isMonth(Sentence sentence, String before, int first) {
    Token token = sentence.token(first);
    if (token.upos().equals("AUX") || token.upos().equals("VERB")) {
      return false;
    }
    Name name = sentence.nameAt(first);
    if (name != null && name.type() == NameType.PER) {
      return false;
    }
    boolean word = token.form().equals("May") || token.form().equals("March");
    boolean introduced = isIn("before a date", before);
    return word ? introduced && !before.isEmpty() : introduced || !before.equals("the");
  }

  /** "Two days before the vote" is not relative to a date of the text. */
  private static boolean isBeforeSomething(DateMatch match, String text) {
    String words = match.span().of(text);
    if (!words.endsWith("before") && !words.endsWith("after") && !words.endsWith("prior")) {
      return false;
    }
    int end = match.span().end();
    return end < text.length() && ".,;)".indexOf(text.charAt(end)) < 0;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
