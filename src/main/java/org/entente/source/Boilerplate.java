package org.entente.source;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.text.ProgramFile;

/**
 * Knows the lines of a web page that are not part of the article: "Read More", "All rights
 * reserved". The patterns are in {@code ontology/lexicon/boilerplate.tsv}.
 */
final class Boilerplate {

  private static final String RESOURCE = "/ontology/lexicon/boilerplate.tsv";

  /** No pattern looks at longer lines: those are paragraphs. */
  private static final int LONGEST = 200;

  /** The patterns that come with the program. */
  static final Boilerplate STANDARD = new Boilerplate(lines());

  private final List<Pattern> patterns;

  private Boilerplate(List<String> lines) {
    patterns =
        lines.stream()
            .map(line -> line.split("\t", -1)[0])
            .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
  }

  /** Whether a line, stripped of white space, is boilerplate. */
  boolean matches(String line) {
    return line.length() <= LONGEST && patterns.stream().anyMatch(p -> p.matcher(line).matches());
  }

  /** The lines of the resource without comments: pattern, examples, counterexamples. */
  static List<String> lines() {
    return ProgramFile.lines(RESOURCE).toList();
  }
}
