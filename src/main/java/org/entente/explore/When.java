package org.entente.explore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something is said to happen.
 *
 * @param first its first day
 * @param last its last day
 * @param granularity the unit that the text spoke of, such as {@code week}
 * @param words of the text; null where they are not kept
 */
public record When(LocalDate first, LocalDate last, String granularity, @Nullable String words) {

  /** {@code 2021-11-10}, or {@code 2021-11-08..2021-11-14}. */
  public String inWords() {
    return first.equals(last) ? first.toString() : first + ".." + last;
  }
}
