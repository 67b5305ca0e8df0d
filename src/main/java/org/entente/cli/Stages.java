package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.ActorResolver;
import org.entente.actor.Cast;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.graph.Run;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.Sentence;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;
import org.entente.relation.RelationMatcher;
import org.entente.relation.Relations;
import org.entente.statement.Extraction;
import org.entente.text.Document;

/** The stages from text to statements, one after the other. */
final class Stages {

  private final Analyzer analyzer = Analyzers.standard();
  private final ActorResolver actors = ActorResolver.load();
  private final Relations relations = Relations.standard();
  private final RelationMatcher matcher = new RelationMatcher(relations);

  /** Reads a document. Safe for any number of threads. */
  Extraction extract(Document document) {
    List<Sentence> sentences = analyzer.analyze(document);
    Cast cast = actors.resolve(document, sentences);
    List<Proposition> propositions = new ArrayList<>();
    sentences.forEach(sentence -> propositions.addAll(matcher.match(sentence, cast)));
    return new Extraction(document, sentences, List.of(), cast, propositions, List.of(), List.of());
  }

  /** Writes what was read as RDF. */
  DocumentGraph graphs(Iris iris) {
    return new DocumentGraph(iris, Run.current(), relations.all());
  }

  /** The CAMEO codes of the relations. */
  Map<String, String> cameo() {
    Map<String, String> codes = new TreeMap<>();
    for (Relation relation : relations.all()) {
      if (relation.cameo() != null) {
        codes.put(relation.name(), relation.cameo());
      }
    }
    return codes;
  }
}
