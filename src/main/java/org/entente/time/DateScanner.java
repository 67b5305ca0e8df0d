package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks for dates at every word of a sentence; at each, the longest match counts. */
final class DateScanner {

  private static final int LONGEST_WORD = 20;

  private final DateRules rules;

  DateScanner(DateRules rules) {
    this.rules = rules;
  }

  /** What the rules match within a span, in order, not overlapping. */
  List<DateMatch> scan(String text, Span span) {
    List<DateMatch> matches = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      DateMatch match = startsWord(text, at, span.start()) ? longest(text, at, span.end()) : null;
      if (match != null) {
        matches.add(match);
      }
      at = match == null ? at + 1 : match.span().end();
    }
    return matches;
  }

  private @Nullable DateMatch longest(String text, int start, int end) {
    DateMatch longest = null;
    for (DateRule rule : candidates(text, start, end)) {
      DateMatch match = rule.match(text, start, end);
      if (match != null && (longest == null || match.span().end() > longest.span().end())) {
        longest = match;
      }
    }
    return longest;
  }

  /** The rules that may match at an offset: none at most words. */
  private List<DateRule> candidates(String text, int start, int end) {
    int after = start;
    while (after < end && after - start <= LONGEST_WORD && Character.isLetter(text.charAt(after))) {
      after++;
    }
    return after == start
        ? rules.rules()
        : rules.rulesWith(text.substring(start, after).toLowerCase(Locale.ROOT));
  }

  /** Not inside a word, nor in a number such as 1,914 or $2000. */
  private static boolean startsWord(String text, int at, int from) {
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c) && c != '\'' && c != '’') {
      return false;
    }
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (Character.isLetterOrDigit(before)) {
      return false;
    }
    boolean digit = Character.isDigit(c);
    if (!digit || "$£€#".indexOf(before) >= 0) {
      return !digit;
    }
    return at - 2 < from || ".,:/".indexOf(before) < 0 || !Character.isDigit(text.charAt(at - 2));
  }
}
