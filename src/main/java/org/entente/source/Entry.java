package org.entente.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to open.
 *
 * @param name what to call a plain text document in it
 * @param path the file; null for standard input
 * @param problem why it cannot be opened; null where nothing is wrong so far
 * @param ofKnownKind whether it may be read: false for a file of a kind that is not read, which was
 *     found in a directory
 */
record Entry(String name, @Nullable Path path, @Nullable String problem, boolean ofKnownKind) {

  static Entry standardInput() {
    return new Entry("-", null, null, true);
  }

  static Entry file(String name, Path path) {
    return new Entry(name, path, null, true);
  }

  static Entry otherKind(String name, Path path) {
    return new Entry(name, path, null, false);
  }

  static Entry missing(String name, String problem) {
    return new Entry(name, null, problem, true);
  }
}
