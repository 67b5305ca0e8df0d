package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.cli.Shell.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the packaged jar, as people run it. */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("entente").toAbsolutePath();
  private static final Path EXAMPLES = Path.of("src/examples").toAbsolutePath();

  /** The archive of loaded classes: of Java 25 and newer, or of older ones. */
  private static final String ARCHIVE = ".*\\.(aot|jsa)";

  @TempDir Path folder;

  private Ran run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("ENTENTE_NO_CACHE", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
    return new Ran(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void theFirstMinute() throws Exception {
    Ran version = run(LAUNCHER, Map.of(), "--version");
    assertThat(version.err()).isEmpty();
    assertThat(version.out()).matches("entente \\d+\\.\\d+\\.\\d+\n");

    Ran added = run(LAUNCHER, Map.of(), "add", EXAMPLES.toString());
    assertThat(added.err()).contains(" 0 failed").contains("the store holds");
    assertThat(added.code()).isZero();
    assertThat(folder.resolve("entente-store")).isDirectory();

    Ran shown = run(LAUNCHER, Map.of(), "show", "Joe Biden");
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out()).startsWith("Joe Biden  (Person").contains("\nRelations\n");
    assertThat(shown.code()).isZero();

    Ran again = run(LAUNCHER, Map.of(), "add", EXAMPLES.toString());
    assertThat(again.err()).contains(" 0 added, 0 replaced, ");
  }

  @Test
  void aLinkInAFolderWithSpacesWorks() throws Exception {
    Path link = Files.createDirectory(folder.resolve("my programs")).resolve("entente");
    Files.createSymbolicLink(link, LAUNCHER);
    assertThat(run(link, Map.of(), "--version").out()).startsWith("entente ");
  }

  @Test
  void closedStandardInputIsEmpty() throws Exception {
    Path closing =
        Files.writeString(folder.resolve("closing.sh"), "exec '" + LAUNCHER + "' extract - <&-\n");
    Ran ran = run(Path.of("/bin/sh"), Map.of(), closing.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("entente: -: ").contains("empty");
  }

  @Test
  void aJdkThatDoesNotFitIsNamed() throws Exception {
    Ran ran = run(LAUNCHER, Map.of("ENTENTE_JAVA_HOME", "/nowhere"), "--version");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("entente: ENTENTE_JAVA_HOME is no JDK 21 or newer: /nowhere\n");
  }

  @Test
  void theClassDataArchiveIsMadeOnceAndUsed() throws Exception {
    Path cache = folder.resolve("my cache");
    Map<String, String> environment =
        Map.of("ENTENTE_CACHE", cache.toString(), "ENTENTE_NO_CACHE", "");
    assertThat(run(LAUNCHER, environment, "--version").code()).isZero();
    for (int second = 0; second < 180 && !isSettled(cache); second++) {
      Thread.sleep(1000);
    }
    assertThat(files(cache)).hasSize(1).first().asString().matches(ARCHIVE);
    Ran ran = run(LAUNCHER, environment, "--version");
    assertThat(ran.out()).startsWith("entente ");
    assertThat(ran.err()).isEmpty();
  }

  private static boolean isSettled(Path cache) throws IOException {
    List<String> names = files(cache);
    return names.size() == 1 && names.getFirst().matches(ARCHIVE);
  }

  private static List<String> files(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
