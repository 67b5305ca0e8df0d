package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.entente.graph.Articles;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.statement.Extraction;
import org.entente.store.Outcome.Kind;

/** What tests do with stores. */
final class Stores {

  static final Function<Iris, DocumentGraph> WRITER =
      iris -> new DocumentGraph(iris, Articles.RUN, Articles.RELATIONS);

  static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX actor: <https://w3id.org/entente/actor/>
      PREFIX position: <https://w3id.org/entente/position/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX org: <http://www.w3.org/ns/org#>
      """;

  private Stores() {}

  /** Puts what must not be refused. */
  static List<Kind> put(Store store, Extraction... extractions) {
    List<Outcome> outcomes = store.putAll(List.of(extractions));
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.reason()).isNull());
    return outcomes.stream().map(Outcome::kind).toList();
  }

  /** Everything in the store, as sorted N-Quads. */
  static List<String> lines(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.readStored(
        dataset -> {
          RDFDataMgr.write(out, dataset, Lang.NQUADS);
          return out;
        });
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }

  static boolean ask(Store store, String pattern) {
    return store.read(
        dataset -> {
          try (QueryExecution query =
              QueryExecution.dataset(DatasetFactory.wrap(dataset))
                  .query(PREFIXES + "ASK { " + pattern + " }")
                  .build()) {
            return query.execAsk();
          }
        });
  }
}
