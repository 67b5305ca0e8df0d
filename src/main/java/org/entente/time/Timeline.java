package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands in time while it is read from beginning to end: the day it is written on,
 * and the last date that its text gave. News looks from its own day; a narrative (the history of a
 * war, or a document without a date) goes from one date of its text to the next.
 */
final class Timeline {

  /** From this many months back on, a month belongs to the next year: "December... in January". */
  private static final int TURN_OF_YEAR = 8;

  /**
   * A month named in a sentence about the future, and this many days past, is that of next year.
   */
  private static final int PAST_ENOUGH = 45;

  /** A narrative that names a year further away than this many compares, and goes on. */
  private static final int FAR = 10;

  /** What happened fewer days ago than this is news. */
  private static final int RECENT_DAYS = 4;

  private final @Nullable LocalDate today;
  private final boolean narrative;
  private @Nullable Period anchor;
  private @Nullable Period lastDay;
  private @Nullable Period named;
  private int anchorSentence = -1;

  /**
   * @param today the day of publication
   * @param narrative whether the text tells of other times than the days before it
   */
  Timeline(@Nullable LocalDate today, boolean narrative) {
    this.today = today;
    this.narrative = narrative || today == null;
  }

  /** The day that "yesterday" is relative to; null where there is none or the text looks away. */
  @Nullable LocalDate today() {
    return narrative ? null : today;
  }

  /** The last date of the text; null before the first. */
  @Nullable Period anchor() {
    return anchor;
  }

  /** The day that the text is at, where nothing but years was named after it; null without. */
  @Nullable Period day() {
    return lastDay;
  }

  /** The date that was named last, be it only in passing; null before the first. */
  @Nullable Period named() {
    return named;
  }

  /** Notes a date that the text only glances at. */
  void glance(Period date) {
    named = date;
  }

  /**
   * Notes a date of the text. A year alone does not move what is told: neither the year that the
   * text is in ("in December... the war of 1941") nor a far one that it looks back to.
   *
   * @param year whether only a year is named
   */
  void move(Period date, int sentence, boolean year) {
    named = date;
    Period last = anchor;
    if (year && last != null) {
      int distance = Math.abs(date.first().getYear() - last.first().getYear());
      if (distance == 0 || (today() == null && distance > FAR)) {
        return;
      }
    }
    anchor = date;
    anchorSentence = sentence;
    if (!year) {
      lastDay = date.granularity() == Granularity.DAY ? date : null;
    }
  }

  /** The day that the text is at if it is just before today; else today. */
  @Nullable LocalDate recentDay() {
    LocalDate now = today();
    Period told = lastDay;
    return now != null
            && told != null
            && !told.first().isAfter(now)
            && told.first().plusDays(RECENT_DAYS).isAfter(now)
        ? told.first()
        : now;
  }

  /**
   * The days that "the end of the month" is in: the last date of a narrative, today in news, but
   * for a date in the same sentence.
   */
  @Nullable LocalDate now(int sentence) {
    Period last = anchor;
    return last != null && (today() == null || anchorSentence == sentence) ? last.first() : today();
  }

  /**
   * The year of a month that is named without one.
   *
   * @param day day of the month; 0 where only the month is named
   */
  @Nullable Integer yearOf(int month, int day, Lean lean, int sentence) {
    LocalDate reference = today();
    Period last = anchor;
    if (reference == null) {
      return last == null ? null : following(last, month);
    }
    boolean otherYear =
        last != null
            && anchorSentence == sentence
            && Math.abs(last.first().getYear() - reference.getYear()) > 1;
    return otherYear && last != null
        ? following(last, month)
        : nearest(reference, month, day, lean);
  }

  private static int following(Period last, int month) {
    int year = last.first().getYear();
    boolean vague = last.granularity().compareTo(Granularity.SEASON) > 0;
    int gap = last.first().getMonthValue() - month;
    return vague || gap < TURN_OF_YEAR ? year : year + 1;
  }

  private static Integer nearest(LocalDate reference, int month, int day, Lean lean) {
    int year = reference.getYear();
    LocalDate here = date(year, month, day == 0 ? 1 : day);
    if (lean == Lean.PAST) {
      boolean before = day == 0 ? month <= reference.getMonthValue() : !here.isAfter(reference);
      return before ? year : year - 1;
    }
    if (lean == Lean.FUTURE && here.plusDays(PAST_ENOUGH).isBefore(reference)) {
      return year + 1;
    }
    LocalDate middle = date(year, month, day == 0 ? 15 : day);
    if (middle.isAfter(reference.plusMonths(6))) {
      return year - 1;
    }
    return middle.isBefore(reference.minusMonths(6)) ? year + 1 : year;
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return MonthDay.of(month, day).atYear(year);
    } catch (DateTimeException e) {
      return YearMonth.of(year, month).atEndOfMonth();
    }
  }
}
