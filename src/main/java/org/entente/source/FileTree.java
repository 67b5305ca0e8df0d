package org.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The files behind the arguments of a command, lazily, in a fixed order: arguments as given,
 * directories recursively by name. Hidden files are left out; links to directories below an
 * argument are not followed, so that there are no circles.
 */
final class FileTree implements Iterator<Entry> {

  /** The kinds of files that are read when found in a directory; a file without any is, too. */
  private static final Set<String> KINDS = Set.of("", "txt", "text", "jsonl", "ndjson");

  private record Node(Path path, Path base) {}

  private final Iterator<String> arguments;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<Entry> ready = new ArrayDeque<>();

  FileTree(List<String> arguments) {
    this.arguments = List.copyOf(arguments).iterator();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (!open.isEmpty()) {
        visit(open.pop());
      } else if (arguments.hasNext()) {
        start(arguments.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void start(String argument) {
    if (argument.equals("-")) {
      ready.add(Entry.standardInput());
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        expand(new Node(path, path));
        if (open.isEmpty() && ready.isEmpty()) {
          ready.add(Entry.missing(argument, "no files in this directory"));
        }
      } else if (Files.exists(path)) {
        ready.add(Entry.file(String.valueOf(path.getFileName()), path));
      } else {
        ready.add(Entry.missing(argument, "no such file or directory"));
      }
    } catch (InvalidPathException e) {
      ready.add(Entry.missing(argument, "not a file name: " + e.getReason()));
    }
  }

  private void visit(Node node) {
    if (Files.isDirectory(node.path(), LinkOption.NOFOLLOW_LINKS)) {
      expand(node);
    } else if (!Files.isDirectory(node.path())) {
      String name = node.base().relativize(node.path()).toString().replace('\\', '/');
      ready.add(
          KINDS.contains(kind(node.path()))
              ? Entry.file(name, node.path())
              : Entry.otherKind(name, node.path()));
    }
  }

  private void expand(Node directory) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory.path())) {
      for (Path child : stream) {
        if (!name(child).startsWith(".")) {
          children.add(child);
        }
      }
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      ready.add(
          Entry.missing(directory.path().toString(), "cannot be listed: check its permissions"));
    }
    children.sort(Comparator.comparing(FileTree::name).reversed());
    children.forEach(child -> open.push(new Node(child, directory.base())));
  }

  /** The ending of a file's name, lower case, {@code .gz} not counted; empty where it has none. */
  static String kind(Path path) {
    String name = name(path).toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot + 1);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
