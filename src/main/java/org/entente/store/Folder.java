package org.entente.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.entente.graph.Iris;

/**
 * The folder of a store: the TDB2 database, and a small file that says whose it is, the version of
 * its layout and the base of its IRIs.
 */
final class Folder {

  /** The layout that this program writes. */
  static final int VERSION = 1;

  static final String MARKER = "entente.properties";

  private Folder() {}

  /** Whether there is a store here, perhaps of another version. */
  static boolean isStore(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER));
  }

  /** How the things in the store are named. */
  static Iris read(Path folder) {
    if (!Files.exists(folder)) {
      throw new StoreException(
          "no store at " + folder + ": add documents to create one, or name another with --store");
    }
    if (!isStore(folder)) {
      throw notAStore(folder);
    }
    Properties marker = load(folder);
    checkVersion(folder, marker.getProperty("version", ""));
    try {
      return new Iris(marker.getProperty("base", Iris.DEFAULT_BASE));
    } catch (IllegalArgumentException e) {
      throw new StoreException(folder.resolve(MARKER) + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Makes the folder of a new store. */
  static void create(Path folder, Iris iris) {
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw isStore(folder)
          ? new StoreException(folder + " holds a store already")
          : notAStore(folder);
    }
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve(MARKER + ".new");
      Files.writeString(draft, "version=" + VERSION + "\nbase=" + escaped(iris.base()) + "\n");
      Files.move(draft, folder.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      throw new StoreException("cannot create a store at " + folder + ": a file is in the way", e);
    } catch (IOException e) {
      throw new StoreException(
          "cannot create a store at "
              + folder
              + ": the folder cannot be written ("
              + reason(e)
              + ")",
          e);
    }
  }

  private static Properties load(Path folder) {
    Properties marker = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve(MARKER))) {
      marker.load(reader);
      return marker;
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException("cannot read " + folder.resolve(MARKER) + ": " + reason(e), e);
    }
  }

  private static void checkVersion(Path folder, String version) {
    if (!version.matches("[0-9]{1,6}") || Integer.parseInt(version) < 1) {
      throw new StoreException(
          folder.resolve(MARKER) + " is damaged: its version is '" + version + "'");
    }
    if (Integer.parseInt(version) > VERSION) {
      throw new StoreException(
          "the store at "
              + folder
              + " was made by a newer Entente (layout "
              + version
              + ", this one knows "
              + VERSION
              + "): update Entente, or name another store with --store");
    }
  }

  private static StoreException notAStore(Path folder) {
    return new StoreException(
        folder + " is not a store and is not empty: name another folder with --store");
  }

  private static boolean isEmptyFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new StoreException("cannot read the folder " + folder + ": " + reason(e), e);
    }
  }

  /** As {@link Properties} reads it: a backslash starts an escape there. */
  private static String escaped(String base) {
    return base.replace("\\", "\\\\");
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
