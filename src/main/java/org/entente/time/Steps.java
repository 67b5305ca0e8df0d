package org.entente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Goes from a day some units back or forth. */
final class Steps {

  private Steps() {}

  /**
   * The unit of time so many units away from a day: two weeks ago is a week, not a day.
   *
   * @param count negative for back
   */
  static @Nullable Dated from(LocalDate day, @Nullable Units unit, int count) {
    return unit == Units.FORTNIGHT
        ? Dated.week(day.plusWeeks(2L * count))
        : to(day, unit, count, 0);
  }

  /**
   * The unit of time so many units after the one a day is in, or a part of it.
   *
   * @param part as {@link Dated#month(YearMonth, int)}; 0 for all of it
   */
  static @Nullable Dated to(LocalDate day, @Nullable Units unit, int count, int part) {
    if (unit == null) {
      return null;
    }
    return switch (unit) {
      case DAY -> Dated.day(day.plusDays(count));
      case WEEK -> Dated.week(day.plusWeeks(count));
      case WEEKEND -> Dated.weekend(day.plusWeeks(count));
      case MONTH -> Dated.month(YearMonth.from(day).plusMonths(count), part);
      case YEAR -> Dated.year(day.getYear() + count, part);
      case DECADE -> count == 0 ? null : Dated.year(day.getYear() + 10 * count, 0);
      case QUARTER -> quarter(day.plusMonths(3L * count));
      case FORTNIGHT -> null;
    };
  }

  private static Dated quarter(LocalDate day) {
    return Dated.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }
}
