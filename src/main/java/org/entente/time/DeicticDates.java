package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates relative to the day of publication: "yesterday", "on Wednesday", "three weeks ago". */
final class DeicticDates {

  private DeicticDates() {}

  /** What a match stands for on a day; null where it cannot be known. */
  static @Nullable Dated resolve(DateMatch match, LocalDate today, Lean lean) {
    return switch (match.kind()) {
      case DAYWORD -> Dated.day(today.plusDays(match.get("dayword")));
      case WEEKDAY -> Dated.day(weekday(match, today, lean));
      case DEICTIC -> toward(match, today);
      case AGO -> ago(match, today);
      case PAST -> stretch(match, today);
      default -> null;
    };
  }

  /**
   * The nearest such day in the direction of the verb; the day of publication itself counts, for a
   * paper of Friday calls that Friday by its name as well.
   */
  private static LocalDate weekday(DateMatch match, LocalDate today, Lean lean) {
    DayOfWeek day = DayOfWeek.of(match.get("weekday"));
    if (!match.has("toward")) {
      return lean == Lean.FUTURE
          ? today.with(TemporalAdjusters.nextOrSame(day))
          : today.with(TemporalAdjusters.previousOrSame(day));
    }
    return switch (match.get("toward")) {
      case -1 -> today.with(TemporalAdjusters.previous(day));
      case 1 -> today.with(TemporalAdjusters.next(day));
      default -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(day);
    };
  }

  private static @Nullable Dated toward(DateMatch match, LocalDate today) {
    int toward = match.get("toward");
    if (match.has("season")) {
      return Dated.season(year(today, match.get("season") * 3, toward), match.get("season"));
    }
    if (match.has("month")) {
      int month = match.get("month");
      int year = match.has("inyear") ? today.getYear() + toward : year(today, month, toward);
      return Dated.month(YearMonth.of(year, month), match.get("part"));
    }
    return Steps.to(today, Units.of(match), toward, match.get("part"));
  }

  /** The year of the last, this or next month of a name. */
  private static int year(LocalDate today, int month, int toward) {
    int year = today.getYear();
    if (toward < 0 && month >= today.getMonthValue()) {
      return year - 1;
    }
    return toward > 0 && month <= today.getMonthValue() ? year + 1 : year;
  }

  private static @Nullable Dated ago(DateMatch match, LocalDate today) {
    if (match.has("few")) {
      return Dated.until(today.toString());
    }
    Dated date =
        match.has("dayhours")
            ? Dated.day(today.minusDays(match.get("dayhours")))
            : Steps.from(today, Units.of(match), -match.either("count", "digits"));
    return date != null && match.has("beyond") ? Dated.until(date.value()) : date;
  }

  private static @Nullable Dated stretch(DateMatch match, LocalDate today) {
    if (match.has("few")) {
      String day = today.toString();
      return match.has("ahead") ? Dated.since(day) : Dated.until(day);
    }
    int count = Math.max(1, match.either("count", "digits"));
    int sign = match.has("ahead") ? 1 : -1;
    Units unit = Units.of(match);
    if (unit == null || unit.step() == null) {
      return null;
    }
    LocalDate other = unit.step().addTo(today, (long) sign * count * unit.size());
    LocalDate first = sign < 0 ? other : today;
    LocalDate last = sign < 0 ? today : other;
    // of the year 2021, the past five years are 2017 to 2021, the next ones 2022 to 2026
    LocalDate named = count > 1 ? unit.step().addTo(first, 1) : first;
    String value =
        switch (unit) {
          case YEAR, DECADE -> named.getYear() + "/" + last.getYear();
          case MONTH, QUARTER -> YearMonth.from(named) + "/" + YearMonth.from(last);
          default -> first + "/" + last;
        };
    return Dated.range(value, first, last);
  }
}
