package org.entente.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.language.Clusters;
import org.entente.language.HashedKinds;

/**
 * The folder that the models are written to: what becomes {@code
 * src/main/resources/org/entente/language}.
 */
record ModelFiles(Path folder) {

  OutputStream create(String name) throws IOException {
    Files.createDirectories(folder);
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  InputStream open(String name) throws IOException {
    return Files.newInputStream(folder.resolve(name));
  }

  /** The word clusters, which an earlier step made. */
  Clusters clusters() throws IOException {
    return clusters("clusters.bin");
  }

  /** The word clusters for names, which an earlier step made. */
  Clusters nameClusters() throws IOException {
    return clusters("name-clusters.bin");
  }

  private Clusters clusters(String name) throws IOException {
    try (InputStream in = open(name)) {
      return Clusters.read(in);
    }
  }

  /** The known names, which an earlier step made. */
  HashedKinds knownNames() throws IOException {
    try (InputStream in = open("known-names.bin")) {
      return HashedKinds.read(in);
    }
  }
}
