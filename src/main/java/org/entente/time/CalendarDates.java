package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates that name a month, a year or a season of the calendar. */
final class CalendarDates {

  private CalendarDates() {}

  /**
   * What a match stands for; null where the year cannot be known or the day does not exist.
   *
   * @param sentence index of its sentence
   */
  static @Nullable Dated resolve(DateMatch match, Timeline timeline, Lean lean, int sentence) {
    try {
      return switch (match.kind()) {
        case CALENDAR, DAYS -> calendar(match, timeline, lean, sentence);
        case NUMERIC -> numeric(match);
        case YEAR, YEARS -> Dated.year(match.get("year"), 0);
        case ERA -> era(match);
        case SEASON -> season(match, timeline, lean, sentence);
        case DECADE -> decade(match);
        case CENTURY -> century(match);
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Dated calendar(
      DateMatch match, Timeline timeline, Lean lean, int sentence) {
    if (match.has("landmark")) {
      int day = match.get("landmark");
      return Dated.day(LocalDate.of(day / 10000, day / 100 % 100, day % 100));
    }
    if (match.month() == 0) {
      return match.has("year") ? ofYear(match) : dayOfMonth(match, timeline, sentence);
    }
    int month = match.month();
    Integer year =
        match.has("year")
            ? Integer.valueOf(match.get("year"))
            : timeline.yearOf(month, match.day(), lean, sentence);
    if (year == null) {
      return null;
    }
    return match.day() > 0
        ? Dated.day(LocalDate.of(year, month, match.day()))
        : Dated.month(YearMonth.of(year, month), match.get("part"));
  }

  private static Dated ofYear(DateMatch match) {
    int year = match.get("year");
    if (match.has("season")) {
      return Dated.season(year, match.get("season"));
    }
    return match.has("ordinal")
        ? Dated.quarter(year, match.get("ordinal"))
        : Dated.year(year, match.get("part"));
  }

  /** "On the 5th": of the month that the text is in. */
  private static @Nullable Dated dayOfMonth(DateMatch match, Timeline timeline, int sentence) {
    Period anchor = timeline.anchor();
    LocalDate now = anchor == null ? timeline.now(sentence) : anchor.first();
    return now == null ? null : Dated.day(YearMonth.from(now).atDay(match.day()));
  }

  /** Day first or month first, where only one of them is possible. */
  private static @Nullable Dated numeric(DateMatch match) {
    int first = match.get("digits");
    int second = match.get("lastday");
    if (first > 12 && second <= 12) {
      return Dated.day(LocalDate.of(match.get("year"), second, first));
    }
    return second > 12 || first == second
        ? Dated.day(LocalDate.of(match.get("year"), first, second))
        : null;
  }

  /** The year 1 BC is the year 0 of the calendar that java.time counts by. */
  private static Dated era(DateMatch match) {
    int year = match.get("oldyear");
    if (match.has("christian")) {
      return Dated.year(year, match.get("part"));
    }
    Period period = Dated.year(1 - year, match.get("part")).period();
    return new Dated(String.format(Locale.ROOT, "BC%04d", year), period);
  }

  private static @Nullable Dated season(
      DateMatch match, Timeline timeline, Lean lean, int sentence) {
    int season = match.get("season");
    Integer year = timeline.yearOf(season * 3, 0, lean, sentence);
    return year == null ? null : Dated.season(year, season);
  }

  private static Dated decade(DateMatch match) {
    int year =
        match.has("decadeyear") ? match.get("decadeyear") : 1900 + match.either("decadeof", "tens");
    return Dated.decade(year, match.get("part"));
  }

  private static Dated century(DateMatch match) {
    int number = match.either("centurynumber", "centuryname");
    return Dated.century(number == 0 ? 21 : number);
  }
}
