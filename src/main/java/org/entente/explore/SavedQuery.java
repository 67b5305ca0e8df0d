package org.entente.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that is asked so often that it has a name. Its file begins with a comment:
 *
 * <pre>
 * # Title: Who met whom
 * # Description: Meetings that the newspapers assert, the newest first.
 * # Parameter: from (date, 0001-01-01): only meetings on this day or later
 * </pre>
 *
 * @param name what it is called by: its file's name without {@code .rq}
 * @param title in a few words
 * @param description what it answers
 * @param parameters its blanks
 * @param sparql the whole text
 */
public record SavedQuery(
    String name, String title, String description, List<Parameter> parameters, String sparql) {

  private static final Pattern LINE = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("(\\w+) \\((\\w+)(?:, ([^)]*))?\\):?\\s*(.*)");

  public SavedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query and the comment on top of it. A file without one is a query without parameters.
   *
   * @throws QueryException where a parameter's line can't be read
   */
  public static SavedQuery read(String name, String text) {
    String title = "";
    String description = "";
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.isBlank() || l.startsWith("#")).toList()) {
      Matcher field = LINE.matcher(line.strip());
      if (field.matches()) {
        switch (field.group(1)) {
          case "Title" -> title = field.group(2);
          case "Description" -> description = field.group(2);
          case "Parameter" -> parameters.add(parameter(name, field.group(2)));
          default -> {} // any other comment
        }
      }
    }
    return new SavedQuery(name, title, description, parameters, text);
  }

  private static Parameter parameter(String query, String text) {
    Matcher parts = PARAMETER.matcher(text);
    if (!parts.matches()) {
      throw new QueryException("query " + query + ": not a parameter: " + text);
    }
    try {
      Parameter.Kind kind = Parameter.Kind.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
      return new Parameter(parts.group(1), kind, parts.group(3), parts.group(4));
    } catch (IllegalArgumentException e) {
      throw new QueryException("query " + query + ": no such kind: " + parts.group(2), e);
    }
  }
}
