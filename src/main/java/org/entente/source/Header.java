package org.entente.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The metadata at the top of a plain text: lines such as {@code Publisher: The Times}, or the form
 * {@code date 2021-11-12 The United States has...}.
 *
 * @param fields the header lines: name in lower case, value; the first of a name counts
 * @param date the day of publication
 * @param end offset of the first character after the header
 */
record Header(Map<String, String> fields, @Nullable LocalDate date, int end) {

  private static final Pattern LINE =
      Pattern.compile(
          "[\\s\\uFEFF]*(title|date|publisher|url|language):[^\\S\\r\\n]*([^\\r\\n]{0,2000})"
              + "(?:\\r?\\n|\\r|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEADING_DATE =
      Pattern.compile(
          "[\\s\\uFEFF]{0,80}date[^\\S\\r\\n]+(\\d{4}-\\d{1,2}-\\d{1,2})(?=\\s|$)",
          Pattern.CASE_INSENSITIVE);

  /** Reads the header of a text; one without any has no fields and ends at 0. */
  static Header of(String text) throws UnreadableException {
    Matcher leading = LEADING_DATE.matcher(text);
    if (leading.lookingAt()) {
      return new Header(Map.of(), PublicationDate.parse(leading.group(1)), leading.end());
    }
    Map<String, String> fields = new TreeMap<>();
    Matcher line = LINE.matcher(text);
    int end = 0;
    while (end < text.length() && line.region(end, text.length()).lookingAt()) {
      if (end > 0 && startsWithBlankLine(line.group())) {
        break;
      }
      fields.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), line.group(2).strip());
      end = line.end();
    }
    return new Header(fields, PublicationDate.parse(fields.getOrDefault("date", "")), end);
  }

  /** The value of a header line; null where there is none or it is empty. */
  @Nullable String get(String name) {
    String value = fields.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private static boolean startsWithBlankLine(String line) {
    return line.startsWith("\n") || line.startsWith("\r");
  }
}
