package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.text.Span;

/** Refuses ends of sentences after initials, titles and abbreviations. Immutable. */
final class SentenceGuard {

  /** An abbreviation of single letters, without its last stop: "U.S", "a.m". */
  private static final Pattern LETTERS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  private final Abbreviations abbreviations;

  SentenceGuard(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Whether two stretches that were taken for sentences are one. */
  boolean joins(String text, Span sentence, Span next) {
    int at = next.start();
    if (Character.isLowerCase(text.charAt(at))) {
      return !isQuestionOrCall(text, sentence.end() - 1) || isSpeech(text, sentence.end() - 1);
    }
    if (text.charAt(sentence.end() - 1) != '.') {
      return false;
    }
    String word = lastWord(text, sentence);
    if (word.equals("no")) {
      return Character.isDigit(text.charAt(at));
    }
    if (abbreviations.isTitle(word)) {
      return !(Character.isLowerCase(word.charAt(0)) && isShortWord(word));
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return !word.equals("I");
    }
    boolean open = LETTERS.matcher(word).matches() || abbreviations.isOther(word);
    return open && !abbreviations.starts(firstWord(text, next));
  }

  /**
   * Divides a sentence where OpenNLP missed an end that nothing speaks against: {@code on Jan. 5.
   * "We can't wait}.
   */
  List<Span> parts(String text, Span sentence) {
    List<Span> parts = new ArrayList<>();
    int start = sentence.start();
    for (int i = start; i < sentence.end(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0) {
        int end = afterClosing(text, i + 1, sentence.end());
        int next = afterSpaces(text, end, sentence.end());
        if (next > end
            && begins(text, next, sentence.end())
            && !isNumber(text, start, i)
            && !joins(text, new Span(start, end), new Span(next, sentence.end()))) {
          parts.add(new Span(start, end));
          start = next;
        }
      }
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  private static int afterClosing(String text, int from, int end) {
    int i = from;
    while (i < end && "\"')]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int afterSpaces(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Whether a sentence may begin here: a capital, perhaps after a quotation mark. */
  private static boolean begins(String text, int at, int end) {
    int i = at;
    while (i < end && "\"'([".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < end && Character.isUpperCase(text.charAt(i));
  }

  /** The number of a list's item: "1. Talks". */
  private static boolean isNumber(String text, int start, int end) {
    return end - start <= 3
        && text.substring(start, end).chars().allMatch(Character::isLetterOrDigit);
  }

  /** Titles that are also words when written small: "he sat.", "in the sun.", "an ft." */
  private static boolean isShortWord(String word) {
    return word.equals("sat")
        || word.equals("sun")
        || word.equals("art")
        || word.equals("min")
        || word.equals("fig")
        || word.equals("figs")
        || word.equals("mar")
        || word.equals("may");
  }

  private static boolean isQuestionOrCall(String text, int i) {
    return text.charAt(i) == '?' || text.charAt(i) == '!';
  }

  /** After a closing quote small letters go on: {@code "Why?" he asked}. */
  private static boolean isSpeech(String text, int i) {
    return text.charAt(i) == '"' || text.charAt(i) == '\'';
  }

  private static String lastWord(String text, Span sentence) {
    int end = sentence.end() - 1;
    int start = end;
    while (start > sentence.start()
        && text.charAt(start - 1) != ' '
        && "\"'([-".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text, Span sentence) {
    int start = sentence.start();
    while (start < sentence.end() && "\"'([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
