package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.entente.graph.Articles;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.statement.Extraction;
import org.entente.store.Outcome.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  static final Function<Iris, DocumentGraph> WRITER =
      iris -> new DocumentGraph(iris, Articles.RUN, Articles.RELATIONS);

  private static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX actor: <https://w3id.org/entente/actor/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  @TempDir Path folder;

  @Test
  void meetingIsAnEdgeBothWaysAndThePossibleInvasionIsNot() {
    try (Store store = Store.create(folder, Iris.standard(), WRITER)) {
      assertThat(put(store, Articles.meeting())).containsExactly(Kind.ADDED);
      assertThat(ask(store, "{ actor:Joe_Biden ent:met actor:Ursula_von_der_Leyen }")).isTrue();
      assertThat(ask(store, "{ actor:Ursula_von_der_Leyen ent:met actor:Joe_Biden }")).isTrue();
      assertThat(ask(store, "{ actor:Russia ent:invaded actor:Ukraine }")).isFalse();
      assertThat(
              ask(
                  store,
                  "{ GRAPH ?d { ?s rdf:predicate ent:invaded ; ent:holder actor:United_States ;"
                      + " ent:certainty 'PS' } }"))
          .isTrue();
    }
  }

  static List<Kind> put(Store store, Extraction... extractions) {
    List<Outcome> outcomes = store.putAll(List.of(extractions));
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.reason()).isNull());
    return outcomes.stream().map(Outcome::kind).toList();
  }

  static boolean ask(Store store, String pattern) {
    return store.read(
        dataset -> {
          try (QueryExecution query =
              QueryExecution.dataset(DatasetFactory.wrap(dataset))
                  .query(PREFIXES + "ASK " + pattern)
                  .build()) {
            return query.execAsk();
          }
        });
  }
}
