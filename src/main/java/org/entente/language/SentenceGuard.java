package org.entente.language;

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
