package org.entente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Dates relative to the one before them in the text: "two days later", "the next year". */
final class NarrativeDates {

  private NarrativeDates() {}

  /** What a match stands for; null where the text gave no date before it that is exact enough. */
  static @Nullable Dated resolve(DateMatch match, Timeline timeline, int sentence) {
    boolean theDay = match.numbersDay() || match.slots().isEmpty();
    boolean days =
        theDay || match.has("dayshift") || Units.of(match) == Units.DAY || match.has("weekday");
    boolean ofYear = Units.of(match) == Units.YEAR || match.has("month");
    boolean sameYear = ofYear && match.has("step") && match.get("step") == 0;
    Period anchor = days ? timeline.day() : sameYear ? timeline.named() : timeline.anchor();
    if (match.kind() == DateKind.NEXT && match.has("part") && !match.has("step")) {
      LocalDate now = timeline.now(sentence);
      return now == null || Units.of(match) == Units.DAY
          ? null
          : Steps.to(now, Units.of(match), 0, match.get("part"));
    }
    if (anchor == null) {
      return null;
    }
    if (theDay) {
      return Dated.day(anchor.first());
    }
    return match.kind() == DateKind.LATER ? later(match, anchor) : next(match, anchor);
  }

  private static @Nullable Dated later(DateMatch match, Period anchor) {
    if (match.has("dayshift")) {
      return step(anchor, Units.DAY, match.get("dayshift"), 0);
    }
    int count = match.either("count", "digits") * match.get("shift");
    return step(anchor, Units.of(match), count, 0);
  }

  private static @Nullable Dated next(DateMatch match, Period anchor) {
    LocalDate day = anchor.first();
    int step = match.get("step");
    if (match.has("month")) {
      return Dated.month(YearMonth.of(day.getYear() + step, match.get("month")), 0);
    }
    if (match.has("ordinalday")) {
      YearMonth month = YearMonth.from(day);
      return match.day() <= month.lengthOfMonth() ? Dated.day(month.atDay(match.day())) : null;
    }
    if (match.has("season")) {
      return season(day, match.get("season"), step);
    }
    if (match.has("weekday")) {
      return anchor.granularity() == Granularity.DAY && step != 0
          ? Dated.day(weekday(day, DayOfWeek.of(match.get("weekday")), step))
          : null;
    }
    return step(anchor, Units.of(match), step, match.get("part"));
  }

  private static LocalDate weekday(LocalDate day, DayOfWeek weekday, int step) {
    return day.with(
        step > 0 ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
  }

  private static Dated season(LocalDate day, int season, int step) {
    int start = season * 3;
    int year = day.getYear();
    if (step > 0 && start <= day.getMonthValue()) {
      year++;
    } else if (step < 0 && start + 2 >= day.getMonthValue()) {
      year--;
    }
    return Dated.season(year, season);
  }

  /** A step of days needs a day to start from; one of months, a month. */
  private static @Nullable Dated step(Period anchor, @Nullable Units unit, int count, int part) {
    Granularity coarsest =
        unit == Units.DAY
            ? Granularity.DAY
            : unit == Units.YEAR ? Granularity.YEAR : Granularity.MONTH;
    return anchor.granularity().compareTo(coarsest) > 0
        ? null
        : Steps.to(anchor.first(), unit, count, part);
  }
}
