package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of README.md and compares their output with what the file says.
 *
 * <p>A block that begins with <code>```console</code> is run; blocks of other kinds ({@code sh},
 * {@code text}) are not. In it, a line {@code $ ./entente ...} or {@code $ entente ...} is a
 * command; the lines up to the next one are its output, standard error included, where a line
 * {@code ...} stands for any number of lines. Commands of other programs ({@code $ mvn verify}) are
 * left alone. Arguments may be quoted as in a shell; there are no pipes and no redirections. All
 * commands share one new store, in the order of the file; they run in the folder of the project,
 * and {@code -o} writes into a temporary folder.
 *
 * <p>{@code mvn test -Dtest=ReadmeTest -Dentente.regenerate=true} writes the real output into the
 * file wherever it differs: read the difference before you commit it.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");

  @TempDir Path folder;

  @Test
  void theCommandsPrintWhatTheReadmeSays() throws IOException {
    assumeThat(README).exists();
    String text = Files.readString(README);
    StringBuilder actual = new StringBuilder();
    Matcher block = BLOCK.matcher(text);
    while (block.find()) {
      block.appendReplacement(
          actual, Matcher.quoteReplacement("```console\n" + run(block.group(1)) + "```"));
    }
    block.appendTail(actual);
    if (Boolean.getBoolean("entente.regenerate")) {
      Files.writeString(README, actual);
    }
    assertThat(Files.readString(README)).isEqualTo(actual.toString());
    assertThat(actual).as("commands").contains("$ ./entente add ", "$ ./entente show ");
  }

  /** The block as it should be: what matches stays as it is, with its {@code ...}. */
  private String run(String block) {
    StringBuilder actual = new StringBuilder();
    for (String part : block.split("(?m)^(?=\\$ )")) {
      List<String> lines = part.lines().toList();
      String command = lines.isEmpty() ? "" : lines.getFirst();
      if (command.matches("\\$ (\\./)?entente( .*)?")) {
        String output = output(command);
        List<String> said = lines.subList(1, lines.size());
        actual.append(command).append('\n');
        actual.append(matches(said, output.lines().toList()) ? unlines(said) : output);
      } else {
        actual.append(part);
      }
    }
    return actual.toString();
  }

  private static String unlines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private String output(String command) {
    List<String> words = words(command);
    List<String> arguments = new ArrayList<>(words.subList(2, words.size()));
    int file = arguments.indexOf("-o") + 1;
    if (file > 0) {
      arguments.set(file, folder.resolve(arguments.get(file)).toString());
    }
    if (!arguments.isEmpty() && hasStore(arguments.getFirst())) {
      arguments.addAll(1, List.of("--store", folder.resolve("store").toString()));
    }
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    Main.run(arguments.toArray(String[]::new), nothing, both, both);
    return both.toString(StandardCharsets.UTF_8);
  }

  private static boolean hasStore(String command) {
    return Shell.run(command, "--help").out().contains("--store");
  }

  private static List<String> words(String command) {
    assertThat(command).as("no pipes or redirections here").doesNotContain(" | ", " > ");
    return WORD.matcher(command)
        .results()
        .map(
            word ->
                word.group(1) != null
                    ? word.group(1)
                    : word.group(2) != null ? word.group(2) : word.group(3))
        .toList();
  }

  private static boolean matches(List<String> said, List<String> actual) {
    StringBuilder pattern = new StringBuilder();
    for (String line : said) {
      pattern.append(line.strip().equals("...") ? "(?:.*\n)*" : Pattern.quote(line) + "\n");
    }
    return Pattern.matches(pattern.toString(), unlines(actual));
  }

  @Test
  void threeDotsStandForAnyLines() {
    assertThat(matches(List.of("a", "...", "c"), List.of("a", "b", "b", "c"))).isTrue();
    assertThat(matches(List.of("a", "...", "c"), List.of("a", "c"))).isTrue();
    assertThat(matches(List.of("a", "..."), List.of("b"))).isFalse();
    assertThat(matches(List.of("a"), List.of("a", "b"))).isFalse();
    assertThat(words("$ entente show \"Joe Biden\" 'a b' c"))
        .containsExactly("$", "entente", "show", "Joe Biden", "a b", "c");
  }
}
