package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a date expression stands for.
 *
 * @param value as TimeML writes it
 * @param period the days; null where the text does not say how many: "in the past few weeks"
 */
record Dated(String value, @Nullable Period period) {

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  static Dated day(LocalDate day) {
    return new Dated(day.toString(), Period.day(day));
  }

  /** The week from Monday to Sunday that a day is in. */
  static Dated week(LocalDate day) {
    LocalDate monday = monday(day);
    return new Dated(weekValue(monday), new Period(monday, monday.plusDays(6), Granularity.WEEK));
  }

  /** Saturday and Sunday of the week that a day is in. */
  static Dated weekend(LocalDate day) {
    LocalDate monday = monday(day);
    Period period = new Period(monday.plusDays(5), monday.plusDays(6), Granularity.PART);
    return new Dated(weekValue(monday) + "-WE", period);
  }

  private static String weekValue(LocalDate monday) {
    int year = monday.get(IsoFields.WEEK_BASED_YEAR);
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return String.format(Locale.ROOT, "%04d-W%02d", year, week);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * A month, or its first, second, last ten days (part 1, 2, 3) or one of its halves (4, 5).
   *
   * @param part 0 for all of it
   */
  static Dated month(YearMonth month, int part) {
    int first = part == 2 ? 11 : part == 3 ? 21 : part == 5 ? 16 : 1;
    int last = part == 1 ? 10 : part == 2 ? 20 : part == 4 ? 15 : month.lengthOfMonth();
    Granularity granularity = part == 0 ? Granularity.MONTH : Granularity.PART;
    return new Dated(
        month.toString(), new Period(month.atDay(first), month.atDay(last), granularity));
  }

  /** A year, or its first, second, last four months (part 1, 2, 3) or one of its halves (4, 5). */
  static Dated year(int year, int part) {
    int first = part == 2 ? 5 : part == 3 ? 9 : part == 5 ? 7 : 1;
    int last = part == 1 ? 4 : part == 2 ? 8 : part == 4 ? 6 : 12;
    String half = part == 4 ? "-H1" : part == 5 ? "-H2" : "";
    return new Dated(
        String.format(Locale.ROOT, "%04d", year) + half,
        months(
            YearMonth.of(year, first),
            YearMonth.of(year, last),
            part == 0 ? Granularity.YEAR : Granularity.SEASON));
  }

  /** A season: 1 is spring, March to May; 4 winter, December to February of the next year. */
  static Dated season(int year, int season) {
    YearMonth first = YearMonth.of(year, season * 3);
    return new Dated(
        String.format(Locale.ROOT, "%04d-%s", year, SEASONS[season - 1]),
        months(first, first.plusMonths(2), Granularity.SEASON));
  }

  static Dated quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return new Dated(
        String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
        months(first, first.plusMonths(2), Granularity.SEASON));
  }

  /** The ten years from a year on, or their early, middle or late years (part 1, 2, 3). */
  static Dated decade(int year, int part) {
    int first = part == 2 ? 4 : part == 3 ? 7 : 0;
    int last = part == 1 ? 3 : part == 2 ? 6 : 9;
    return new Dated(
        String.format(Locale.ROOT, "%03d", year / 10),
        months(YearMonth.of(year + first, 1), YearMonth.of(year + last, 12), Granularity.DECADE));
  }

  /** A century: the 18th is 1700 to 1799. */
  static Dated century(int number) {
    int first = (number - 1) * 100;
    return new Dated(
        String.format(Locale.ROOT, "%02d", number - 1),
        months(YearMonth.of(first, 1), YearMonth.of(first + 99, 12), Granularity.DECADE));
  }

  /** Some time up to the end of a date. */
  static Dated until(String value) {
    return new Dated("/" + value, null);
  }

  /** Some time from the beginning of a date. */
  static Dated since(String value) {
    return new Dated(value + "/", null);
  }

  /** All days from one to another. */
  static Dated range(String value, LocalDate first, LocalDate last) {
    return new Dated(value, new Period(first, last, Granularity.RANGE));
  }

  private static Period months(YearMonth first, YearMonth last, Granularity granularity) {
    return new Period(first.atDay(1), last.atEndOfMonth(), granularity);
  }
}
