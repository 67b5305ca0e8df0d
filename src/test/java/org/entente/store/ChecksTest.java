package org.entente.store;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.Stores.PREFIXES;
import static org.entente.store.Stores.WRITER;
import static org.entente.store.Stores.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.update.UpdateExecution;
import org.entente.graph.Articles;
import org.entente.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

  /** For each check, what breaks its rule in a sound store. */
  private static final Map<String, String> BREAKS =
      Map.ofEntries(
          entry(
              "edge-without-general-edge",
              "DELETE DATA { actor:Joe_Biden ent:consultedWith actor:Ursula_von_der_Leyen }"),
          entry("edge-without-statement", "INSERT DATA { actor:Ukraine ent:invaded actor:Russia }"),
          entry("fact-without-document", "INSERT DATA { actor:Ukraine rdfs:label 'Utopia' }"),
          entry(
              "merger-without-decision",
              "INSERT DATA { actor:Ukraine ent:mergedInto actor:Russia }"),
          entry("nameless-participant", "DELETE DATA { actor:Russia rdfs:label 'Russia' }"),
          entry(
              "one-way-edge", "DELETE DATA { actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen }"),
          entry(
              "quote-longer-than-passage",
              "INSERT { GRAPH ?g { ?q oa:exact '%s' } } WHERE { GRAPH ?g { ?q oa:exact ?w } }"
                  .formatted("long".repeat(100))),
          entry(
              "reported-but-asserted",
              "INSERT { GRAPH ?g { ?s ent:asserted true } }"
                  + " WHERE { GRAPH ?g { ?s ent:certainty 'PS' } }"),
          entry(
              "statement-in-two-documents",
              "INSERT { GRAPH <urn:other> { ?s a ent:Statement } }"
                  + " WHERE { GRAPH ?g { ?s a ent:Statement } }"),
          entry("statement-without-edge", "DELETE DATA { actor:Russia ent:invaded actor:Ukraine }"),
          entry(
              "unknown-relation",
              "INSERT { GRAPH ?g { ?s rdf:predicate ent:ignored } }"
                  + " WHERE { GRAPH ?g { ?s a ent:Statement } }"));

  @TempDir Path folder;

  @Test
  void everyCheckFindsWhatItLooksFor() throws IOException {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      put(store, Articles.meeting(), Articles.call(), Articles.invasion());
      assertThat(store.check()).isEmpty();

      for (String check : checks()) {
        assertThat(BREAKS).containsKey(check);
        assertThat(findingsAfter(store, BREAKS.getOrDefault(check, "")))
            .as(check)
            .filteredOn(finding -> finding.check().equals(check))
            .singleElement()
            .satisfies(finding -> assertThat(finding.examples()).hasSizeBetween(1, 20))
            .satisfies(finding -> assertThat(finding.title()).isNotBlank());
      }
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void theListNamesEveryCheck() throws IOException {
    assertThat(Files.readAllLines(Path.of("queries", "checks", "list")))
        .containsExactlyElementsOf(checks());
  }

  private static List<Finding> findingsAfter(Store store, String update) {
    DatasetGraph dataset = store.read(open -> open);
    dataset.begin(ReadWrite.WRITE);
    try {
      UpdateExecution.dataset(DatasetFactory.wrap(dataset))
          .update(PREFIXES + update)
          .build()
          .execute();
      return Checks.run(dataset);
    } finally {
      dataset.abort();
      dataset.end();
    }
  }

  private static List<String> checks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries", "checks"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.replace(".rq", ""))
          .sorted()
          .toList();
    }
  }
}
