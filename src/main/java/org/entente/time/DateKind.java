package org.entente.time;

/** How the parts of a date expression make a date; the rules are in ontology/lexicon/dates.yaml. */
enum DateKind {
  /** "24 February 2022", "late March", "the spring of 2012". */
  CALENDAR,
  /** "23/11/2021": day and month in either order, where one of them cannot be a month. */
  NUMERIC,
  /** "10-12 May 2015": two days. */
  DAYS,
  /** "1914–1918": two years. */
  YEARS,
  /** "2014", where it is a year. */
  YEAR,
  /** "264 BC", "AD 70". */
  ERA,
  /** "149–146 BC": two years. */
  ERAS,
  /** "on Wednesday", "next Monday". */
  WEEKDAY,
  /** "yesterday". */
  DAYWORD,
  /** "last week": from the day of publication. */
  DEICTIC,
  /** "the past two weeks", "the next few days". */
  PAST,
  /** "three weeks ago". */
  AGO,
  /** "two days later": from the date before it in the text. */
  LATER,
  /** "the next day", "later that month": from the date before it in the text. */
  NEXT,
  /** "the summer". */
  SEASON,
  /** "the 1990s". */
  DECADE,
  /** "the 18th century". */
  CENTURY
}
