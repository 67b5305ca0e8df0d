package org.entente.time;

import java.time.LocalDate;

/**
 * An interval of whole days.
 *
 * @param first its first day
 * @param last its last day, included; never before the first
 * @param granularity the unit that the text spoke of
 */
public record Period(LocalDate first, LocalDate last, Granularity granularity) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
    }
  }

  /** One day. */
  public static Period day(LocalDate day) {
    return new Period(day, day, Granularity.DAY);
  }
}
