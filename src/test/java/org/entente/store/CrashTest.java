package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.store.Stores.WRITER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.entente.graph.Articles;
import org.entente.graph.Iris;
import org.entente.statement.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store after the worst has happened. */
class CrashTest {

  @TempDir Path folder;

  /** A second process fills a store until it is killed; the store is locked meanwhile. */
  @Test
  void aKilledProcessLosesNothingThatItReported() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    Path reports = Files.createFile(folder.resolve("reports"));
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                store.toString())
            .redirectOutput(reports.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      while (reported(reports).size() < 5) {
        assertThat(writer.isAlive()).isTrue();
        Thread.sleep(20);
      }
      assertThatThrownBy(() -> Store.open(store, WRITER))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + writer.pid());
    } finally {
      writer.destroyForcibly().waitFor();
    }
    checkAfterCrash(store, reported(reports));
  }

  /** The names in all whole lines. */
  private static List<String> reported(Path reports) throws IOException {
    String text = Files.readString(reports);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static void checkAfterCrash(Path folder, List<String> reported) {
    try (Store store = Store.open(folder, WRITER)) {
      assertThat(store.documents())
          .extracting(StoredDocument::name)
          .containsAll(reported)
          .hasSizeLessThanOrEqualTo(reported.size() + 1);
      store.documents().forEach(store::remove);
      assertThat(store.stats().statements()).isZero();
      assertThat(store.stats().actors()).isEmpty();
      assertThat(Stores.put(store, Articles.meeting())).containsExactly(Outcome.Kind.ADDED);
    }
  }

  @Test
  void aTransactionThatFailsInTheMiddleNeverHappened() {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      Stores.put(store, Articles.call());
      List<String> before = Stores.lines(store);
      Extraction broken = Articles.meeting();
      DatasetGraph dataset = store.read(open -> open);
      Facts facts = new Facts(dataset, triple -> true, Identity.of(Iris.standard(), List.of()));

      assertThatThrownBy(
              () ->
                  Txn.executeWrite(
                      dataset,
                      () -> {
                        facts.remove(store.iris().document(Articles.call().document()));
                        Node graph = store.iris().document(broken.document());
                        facts.add(graph, List.of(Triple.create(graph, graph, graph)));
                        throw new IllegalStateException("the power fails");
                      }))
          .hasMessage("the power fails");
      assertThat(Stores.lines(store)).isEqualTo(before);
    }
  }

  /** The process that is killed: stores one document after the other and reports each. */
  static final class Writer {

    private Writer() {}

    public static void main(String[] arguments) {
      Store store = Store.create(Path.of(arguments[0]), Iris.standard(), WRITER);
      for (int i = 0; ; i++) {
        String text = "Russia invaded Ukraine " + i + " times.";
        Stores.put(
            store,
            new Articles.Builder("article-" + i, text)
                .add(text, Articles.RUSSIA, Articles.INVADED, Articles.UKRAINE, Articles.FACT)
                .build());
        System.out.println("article-" + i);
      }
    }
  }
}
