package org.entente.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.entente.actor.OwnEntries;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.graph.Run;
import org.entente.relation.Definition;
import org.entente.relation.Relation;
import org.entente.statement.Extraction;
import org.entente.statement.Extractor;
import org.entente.statement.Judgements;
import org.entente.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * The stages from text to statements, one after the other. They are loaded in the background: a
 * store can be opened meanwhile.
 */
final class Stages {

  private final OwnEntries gazetteer;
  private final CompletableFuture<Extractor> loading;

  /**
   * The stages of the program.
   *
   * @param gazetteer whom the user knows
   */
  Stages(OwnEntries gazetteer) {
    this.gazetteer = gazetteer;
    this.loading = CompletableFuture.supplyAsync(() -> Extractor.knowing(gazetteer));
  }

  /** Reads a document. Safe for any number of threads. */
  Extraction extract(Document document) {
    return extractor().extract(document);
  }

  /** How sure the text of what was read is of each of its words. */
  Judgements judgements(Extraction extraction) {
    return extractor().judgements(extraction);
  }

  /** Writes what was read as RDF. */
  DocumentGraph graphs(Iris iris) {
    return new DocumentGraph(iris, Run.current().with(gazetteer), extractor().relations().all());
  }

  /** How a relation is defined; null where there is none of this name. */
  @Nullable Definition definition(String relation) {
    return extractor().relations().definitions().stream()
        .filter(definition -> definition.relation().name().equals(relation))
        .findFirst()
        .orElse(null);
  }

  /** The CAMEO codes of the relations. */
  Map<String, String> cameo() {
    Map<String, String> codes = new TreeMap<>();
    for (Relation relation : extractor().relations().all()) {
      if (relation.cameo() != null) {
        codes.put(relation.name(), relation.cameo());
      }
    }
    return codes;
  }

  private Extractor extractor() {
    return loading.join();
  }
}
