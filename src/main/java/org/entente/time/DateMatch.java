package org.entente.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that a rule takes for a date.
 *
 * @param kind how the slots make a date
 * @param span where they stand in the text
 * @param slots the numbers in it, by slot: month 1 to 12, weekday 1 (Monday) to 7...
 * @param places where each slot stands in the text
 */
record DateMatch(DateKind kind, Span span, Map<String, Integer> slots, Map<String, Span> places) {

  static DateMatch of(DateRule rule, Matcher matcher) {
    Map<String, Integer> slots = new TreeMap<>();
    Map<String, Span> places = new TreeMap<>();
    rule.groups()
        .forEach(
            (group, slot) -> {
              String words = matcher.group(group);
              if (words != null) {
                String name = slots.containsKey(slot) ? slot + "2" : slot;
                slots.put(name, number(words, rule.words().get(slot)));
                places.put(name, new Span(matcher.start(group), matcher.end(group)));
              }
            });
    return new DateMatch(rule.kind(), new Span(matcher.start(), matcher.end()), slots, places);
  }

  private static int number(String words, @Nullable Map<String, Integer> meanings) {
    if (meanings == null) {
      String digits = words.replaceAll("\\D", "");
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
    String plain = words.replaceAll("[\\s\\u00a0]+", " ");
    Integer exact = meanings.get(plain);
    return exact != null ? exact : meanings.getOrDefault(plain.toLowerCase(Locale.ROOT), 0);
  }

  /** The dates in it: two for "10-12 May" and its like, each with the month and year of both. */
  List<DateMatch> split() {
    return switch (kind) {
      case DAYS -> List.of(before("lastday"), after(DateKind.CALENDAR, "lastday", "day"));
      case YEARS -> List.of(before("lastyear"), after(DateKind.YEAR, "lastyear", "year"));
      case ERAS -> List.of(before("lastoldyear"), after(DateKind.ERA, "lastoldyear", "oldyear"));
      default -> List.of(this);
    };
  }

  /** The first of two dates: up to the last slot that ends before the second. */
  private DateMatch before(String second) {
    int limit = place(second).start();
    int end =
        places.values().stream().mapToInt(Span::end).filter(e -> e <= limit).max().orElse(limit);
    DateKind single =
        switch (kind) {
          case YEARS -> DateKind.YEAR;
          case ERAS -> DateKind.ERA;
          default -> DateKind.CALENDAR;
        };
    return new DateMatch(single, new Span(span.start(), end), slots, places);
  }

  private DateMatch after(DateKind single, String second, String slot) {
    Map<String, Integer> own = new LinkedHashMap<>(slots);
    own.put(slot, get(second));
    if (kind == DateKind.YEARS && get(second) < 100) {
      own.put(slot, get(slot) / 100 * 100 + get(second));
    }
    return new DateMatch(single, new Span(place(second).start(), span.end()), own, places);
  }

  /** The same words, in a year that they do not name. */
  DateMatch inYear(int year) {
    Map<String, Integer> own = new LinkedHashMap<>(slots);
    own.put("year", year);
    return new DateMatch(DateKind.CALENDAR, span, own, places);
  }

  private Span place(String slot) {
    return places.getOrDefault(slot, span);
  }

  /** Whether a slot is filled. */
  boolean has(String slot) {
    return slots.containsKey(slot);
  }

  /** The number in a slot; 0 where it is not filled. */
  int get(String slot) {
    return slots.getOrDefault(slot, 0);
  }

  /** The number in the first of two slots that is filled; 0 where none is. */
  int either(String slot, String other) {
    return has(slot) ? get(slot) : get(other);
  }

  /** The month, written in full, short or as a number; 0 where there is none. */
  int month() {
    int number = either("monthnumber", "twodigitmonth");
    int named = either("month", "shortmonth");
    return number > 0 ? number : named > 0 ? named : get("feast") / 100;
  }

  /** The day of the month; 0 where there is none. */
  int day() {
    int day = either("day", "ordinalday");
    return day > 0 ? day : has("dayname") ? get("dayname") : get("feast") % 100;
  }

  /** Whether it says which day of something it is: "day five". */
  boolean numbersDay() {
    return kind == DateKind.NEXT && (has("count") || has("digits"));
  }

  /** Whether it names a year in full, and a month at least. */
  boolean isFullDate() {
    return has("year") && month() > 0;
  }
}
