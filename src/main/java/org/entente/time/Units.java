package org.entente.time;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The units that English counts time in, as numbered in ontology/lexicon/dates.yaml. */
enum Units {
  /** Of 24 hours. */
  DAY(ChronoUnit.DAYS, 1),
  /** From Monday to Sunday. */
  WEEK(ChronoUnit.WEEKS, 1),
  /** Of the calendar. */
  MONTH(ChronoUnit.MONTHS, 1),
  /** Of the calendar. */
  YEAR(ChronoUnit.YEARS, 1),
  /** Ten years. */
  DECADE(ChronoUnit.YEARS, 10),
  /** Saturday and Sunday. */
  WEEKEND(null, 1),
  /** Two weeks. */
  FORTNIGHT(ChronoUnit.WEEKS, 2),
  /** Three months. */
  QUARTER(ChronoUnit.MONTHS, 3);

  private final @Nullable ChronoUnit step;
  private final int size;

  Units(@Nullable ChronoUnit step, int size) {
    this.step = step;
    this.size = size;
  }

  /** The unit in a match; null where there is none. */
  static @Nullable Units of(DateMatch match) {
    int number = match.either("unit", "daypart");
    return number == 0 ? null : values()[number - 1];
  }

  /** What it is a multiple of; null where it cannot be counted. */
  @Nullable ChronoUnit step() {
    return step;
  }

  /** How many of {@link #step()} it is. */
  int size() {
    return size;
  }
}
