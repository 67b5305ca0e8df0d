package org.entente.time;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to write a date.
 *
 * @param kind how its slots make a date
 * @param pattern the words
 * @param groups the named groups of the pattern, in order, and the slots they fill
 * @param words the meaning of the words by slot; none for slots that are written in digits
 */
record DateRule(
    DateKind kind,
    Pattern pattern,
    Map<String, String> groups,
    Map<String, Map<String, Integer>> words) {

  /** What the rule finds exactly at an offset; null if nothing. */
  @Nullable DateMatch match(CharSequence text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
    return matcher.lookingAt() ? DateMatch.of(this, matcher) : null;
  }
}
