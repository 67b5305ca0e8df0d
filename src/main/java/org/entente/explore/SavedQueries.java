package org.entente.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The questions that come with the program: {@code queries/*.rq}. */
public final class SavedQueries {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private SavedQueries() {}

  /** All of them, by name. The file {@code queries/list} names them: a jar can't be listed. */
  public static List<SavedQuery> all() {
    String names = text("list").orElseThrow(() -> new IllegalStateException("queries/list"));
    return names.lines().filter(name -> !name.isBlank()).map(SavedQueries::known).toList();
  }

  private static SavedQuery known(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("queries/list: no " + name));
  }

  /** The one with this name. */
  public static Optional<SavedQuery> find(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return text(name + ".rq").map(text -> SavedQuery.read(name, text));
  }

  private static Optional<String> text(String file) {
    try (InputStream in = SavedQueries.class.getResourceAsStream("/queries/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
