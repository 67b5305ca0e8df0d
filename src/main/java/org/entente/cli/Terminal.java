package org.entente.cli;

import java.util.Map;
import java.util.Properties;

/**
 * What is known of the place where the output is read.
 *
 * @param columns width of a line of standard output; {@link Integer#MAX_VALUE} where it goes to a
 *     file or another program
 * @param progress whether standard error is watched by a person
 * @param colour whether standard output may be coloured
 */
record Terminal(int columns, boolean progress, boolean colour) {

  /** Output to files or other programs. */
  static final Terminal NONE = new Terminal(Integer.MAX_VALUE, false, false);

  private static final int NARROWEST = 40;
  private static final int USUAL = 100;

  /**
   * The terminal that the launcher saw. Java 21 can't tell by itself which of its streams is one,
   * so the launcher says so: {@code entente.columns} (set when standard output is a terminal) and
   * {@code entente.progress} (set when standard error is).
   */
  static Terminal of(Properties launcher, Map<String, String> environment) {
    String columns = launcher.getProperty("entente.columns");
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(
        columns == null ? Integer.MAX_VALUE : width(columns),
        launcher.getProperty("entente.progress") != null,
        columns != null && noColour.isEmpty() && !dumb);
  }

  private static int width(String columns) {
    try {
      int width = Integer.parseInt(columns.strip());
      return width <= 0 ? USUAL : Math.max(NARROWEST, width);
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }
}
