package org.entente.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of documents: {@code 2021-11-12}, also at the start of a date and time. */
final class PublicationDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ][0-9:.,Z+-]*)?");

  private PublicationDate() {}

  /**
   * The day written in a metadata field.
   *
   * @return null where the field is empty
   */
  static @Nullable LocalDate parse(String field) throws UnreadableException {
    String value = field.strip();
    if (value.isEmpty()) {
      return null;
    }
    Matcher iso = ISO.matcher(value);
    try {
      if (iso.matches()) {
        return LocalDate.parse(iso.group(1));
      }
    } catch (DateTimeException e) {
      throw bad(value);
    }
    throw bad(value);
  }

  private static UnreadableException bad(String value) {
    String shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
    return new UnreadableException(
        "no such date: '" + shown + "'; write it as year-month-day, such as 2021-11-12");
  }
}
