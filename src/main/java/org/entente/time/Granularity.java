package org.entente.time;

/** How long a stretch a date expression names. */
public enum Granularity {
  /** "on 24 February 2022", "yesterday". */
  DAY,
  /** "this week". */
  WEEK,
  /** "in late March 2014": a part of a month; also a weekend. */
  PART,
  /** "in March 2014". */
  MONTH,
  /** "in the spring of 2014", "the second quarter". */
  SEASON,
  /** "in 2014". */
  YEAR,
  /** "in the 1990s", and longer. */
  DECADE,
  /** "from Monday to Wednesday", "between 2014 and 2016". */
  RANGE
}
