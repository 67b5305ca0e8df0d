package org.entente.explore;

import java.time.Duration;

/**
 * How much a query may take.
 *
 * @param timeout how long it may run; zero for as long as it likes
 * @param rows how many rows or triples it may answer; zero for as many as there are
 */
public record QueryLimits(Duration timeout, long rows) {

  /** A minute, and a hundred thousand rows. */
  public static final QueryLimits USUAL = new QueryLimits(Duration.ofMinutes(1), 100_000);
}
