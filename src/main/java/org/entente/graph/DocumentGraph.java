package org.entente.graph;

import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.entente.relation.Relation;
import org.entente.relation.Relations;
import org.entente.statement.Extraction;
import org.entente.statement.Statement;
import org.entente.text.Document;

/**
 * Turns what was read from a document into its named graph: the document, its statements with their
 * evidence, the actors and offices they name, and an edge for every statement that the document
 * itself asserts. A pure function of the extraction and the {@link Run}: no blank nodes, no clock.
 * Safe for any number of threads.
 */
public final class DocumentGraph {

  private final Iris iris;
  private final Run run;
  private final Entailment entailment;

  /**
   * @param iris how things are named
   * @param run the program that reads
   * @param relations all relations: an edge also holds for the more general ones
   */
  public DocumentGraph(Iris iris, Run run, Collection<Relation> relations) {
    this.iris = iris;
    this.run = run;
    this.entailment = new Entailment(relations);
  }

  /** The writer of the program that is running now. */
  public static DocumentGraph current(Iris iris) {
    return new DocumentGraph(iris, Run.current(), Relations.standard().all());
  }

  /** How things are named. */
  public Iris iris() {
    return iris;
  }

  /** The program that reads. */
  public Run run() {
    return run;
  }

  /**
   * The triples of the document's graph, each once, in the order of the text.
   *
   * @throws IllegalArgumentException if a statement is not grounded in the document's text
   */
  public Set<Triple> triples(Extraction extraction) {
    Triples out = new Triples();
    Document document = extraction.document();
    writeDocument(document, out);
    StatementWriter writer = new StatementWriter(iris, document, out, entailment);
    for (Statement statement : extraction.statements()) {
      try {
        writer.write(statement);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "statement " + statement.id() + ": " + e.getMessage(), e);
      }
    }
    new OfficeWriter(iris, out).write(extraction);
    return out.all();
  }

  /**
   * Sends the document's graph to {@code out}, without start and finish.
   *
   * @throws IllegalArgumentException if a statement is not grounded in the document's text
   */
  public void write(Extraction extraction, StreamRDF out) {
    Node graph = iris.document(extraction.document());
    triples(extraction).forEach(triple -> out.quad(Quad.create(graph, triple)));
  }

  private void writeDocument(Document document, Triples out) {
    Node node = iris.document(document);
    out.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    out.text(node, Vocabulary.IDENTIFIER, document.name());
    out.text(node, Vocabulary.HEADLINE, document.title());
    out.day(node, Vocabulary.DATE_PUBLISHED, document.date());
    out.text(node, Vocabulary.PUBLISHER, document.publisher());
    out.text(node, Vocabulary.URL, document.url());
    out.text(node, Vocabulary.IN_LANGUAGE, document.language());
    out.text(node, Vocabulary.CONTENT_HASH, document.contentHash());
    Node activity = iris.run(run);
    out.add(node, Vocabulary.WAS_GENERATED_BY, activity);
    out.add(activity, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    out.text(activity, Vocabulary.PROGRAM_VERSION, run.program());
    out.text(activity, Vocabulary.MODEL_VERSION, run.models());
    out.text(activity, Vocabulary.RULE_VERSION, run.rules());
  }
}
