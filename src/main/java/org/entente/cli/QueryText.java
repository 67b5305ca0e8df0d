package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.explore.SavedQueries;
import org.entente.explore.SavedQuery;

/** Finds the query that an argument of {@code entente query} means. */
final class QueryText {

  private static final Pattern WORD = Pattern.compile("[\\w./-]+");

  private final Console console;

  QueryText(Console console) {
    this.console = console;
  }

  /**
   * The query.
   *
   * @throws Failure where the argument looks like a name or a file, and there is none
   */
  SavedQuery read(String argument) {
    try {
      if (argument.equals("-")) {
        byte[] all = console.in().readAllBytes();
        return SavedQuery.read("-", new String(all, StandardCharsets.UTF_8));
      }
      Optional<SavedQuery> saved = SavedQueries.find(argument);
      if (saved.isPresent()) {
        return saved.get();
      }
      if (WORD.matcher(argument).matches()) {
        return file(argument);
      }
      return SavedQuery.read("query", argument);
    } catch (IOException e) {
      throw new Failure(Complaints.said(e));
    }
  }

  private static SavedQuery file(String argument) throws IOException {
    Path path = Path.of(argument);
    if (!Files.exists(path) && !argument.endsWith(".rq")) {
      throw new Failure("no saved query '" + argument + "': 'entente query' lists them");
    }
    return SavedQuery.read(argument, Files.readString(path));
  }
}
