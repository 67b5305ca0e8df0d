package org.entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checksums of what decides how a document is read. In the jar they are taken from its directory of
 * entries, so that nothing needs to be unpacked.
 *
 * @param models of the classes and models of the stages that read
 * @param rules of {@code ontology/}
 */
record Fingerprint(String models, String rules) {

  private static final String CODE = "org/entente/";
  private static final String RULES = "ontology/";

  /** The stages whose code or models change what is read from a document. */
  private static final List<String> STAGES =
      Stream.of("text", "language", "time", "actor", "relation", "statement", "graph")
          .map(stage -> CODE + stage + "/")
          .toList();

  static Fingerprint ofRunningProgram() {
    try {
      URI place = Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      return of(Files.isDirectory(path) ? ofFolder(path) : ofJar(path));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program cannot find its own files", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own files", e);
    }
  }

  private static Fingerprint of(TreeMap<String, Long> checksums) {
    CRC32 models = new CRC32();
    CRC32 rules = new CRC32();
    for (Map.Entry<String, Long> entry : checksums.entrySet()) {
      if (entry.getKey().startsWith(RULES)) {
        update(rules, entry);
      } else if (STAGES.stream().anyMatch(entry.getKey()::startsWith)) {
        update(models, entry);
      }
    }
    return new Fingerprint(
        String.format("%08x", models.getValue()), String.format("%08x", rules.getValue()));
  }

  private static void update(CRC32 all, Map.Entry<String, Long> entry) {
    all.update((entry.getKey() + " " + entry.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static TreeMap<String, Long> ofJar(Path jar) throws IOException {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!entry.isDirectory() && (name.startsWith(CODE) || name.startsWith(RULES))) {
          checksums.put(name, entry.getCrc());
        }
      }
    }
    return checksums;
  }

  private static TreeMap<String, Long> ofFolder(Path folder) throws IOException {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        CRC32 one = new CRC32();
        one.update(Files.readAllBytes(file));
        checksums.put(folder.relativize(file).toString().replace('\\', '/'), one.getValue());
      }
    }
    return checksums;
  }
}
