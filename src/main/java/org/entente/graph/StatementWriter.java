package org.entente.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.entente.actor.Actor;
import org.entente.actor.Entity;
import org.entente.statement.Factuality;
import org.entente.statement.Statement;
import org.entente.text.Document;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Writes a statement as a node with its properties, and as an edge where it is asserted. */
final class StatementWriter {

  private final Iris iris;
  private final Triples out;
  private final Entailment entailment;
  private final EntityWriter entities;
  private final EvidenceWriter evidence;

  StatementWriter(Iris iris, Document document, Triples out, Entailment entailment) {
    this.iris = iris;
    this.out = out;
    this.entailment = entailment;
    this.entities = new EntityWriter(iris, out);
    this.evidence = new EvidenceWriter(iris, document, out);
  }

  /**
   * @throws IllegalArgumentException if the statement is not grounded in the document's text
   */
  void write(Statement statement) {
    Node node = iris.statement(statement.id());
    out.add(node, Vocabulary.TYPE, Vocabulary.STATEMENT);
    if (statement.relation().event() != null) {
      out.add(node, Vocabulary.TYPE, Vocabulary.eventClass(statement.relation().event()));
    }
    writeClaim(node, statement);
    writeFactuality(node, statement.factuality());
    writeHolders(node, statement);
    writePeriod(node, statement.period(), statement.dateText());
    writeGround(node, statement);
  }

  private void writeClaim(Node node, Statement statement) {
    Node subject = entities.write(statement.subject());
    Entity entity = statement.object();
    Node object = entity == null ? null : entities.write(entity);
    out.add(node, Vocabulary.SUBJECT, subject);
    out.add(node, Vocabulary.PREDICATE, Vocabulary.ent(statement.relation().name()));
    if (object != null) {
      out.add(node, Vocabulary.OBJECT, object);
    }
    out.text(node, Vocabulary.OBJECT_TEXT, statement.objectText());
    out.text(node, Vocabulary.WORDS, statement.words());
    out.text(node, Vocabulary.TOPIC, statement.topic());
    if (statement.place() != null) {
      out.add(node, Vocabulary.PLACE, entities.write(statement.place()));
    }
    out.flag(node, Vocabulary.ASSERTED, statement.asserted());
    if (object != null && statement.asserted()) {
      entailment
          .of(subject, statement.relation(), object)
          .forEach(edge -> out.add(edge.getSubject(), edge.getPredicate(), edge.getObject()));
    }
  }

  private void writeFactuality(Node node, Factuality factuality) {
    out.text(node, Vocabulary.POLARITY, factuality.polarity().sign());
    out.text(node, Vocabulary.CERTAINTY, factuality.certainty().name());
    out.text(node, Vocabulary.TENSE, lower(factuality.tense()));
  }

  /** Triples have no order: several holders, outermost first, are a list as well. */
  private void writeHolders(Node node, Statement statement) {
    List<Actor> holders = statement.holders();
    for (int i = 0; i < holders.size(); i++) {
      Node holder = entities.write(holders.get(i));
      out.add(node, Vocabulary.HOLDER, holder);
      if (holders.size() > 1) {
        Node cell = iris.holderCell(statement.id(), i + 1);
        boolean last = i + 1 == holders.size();
        out.add(cell, Vocabulary.FIRST, holder);
        out.add(
            cell, Vocabulary.REST, last ? Vocabulary.NIL : iris.holderCell(statement.id(), i + 2));
      }
    }
    if (holders.size() > 1) {
      out.add(node, Vocabulary.HOLDER_LIST, iris.holderCell(statement.id(), 1));
    }
  }

  private void writePeriod(Node node, @Nullable Period period, @Nullable String words) {
    if (period != null) {
      out.day(node, Vocabulary.START, period.first());
      out.day(node, Vocabulary.END, period.last());
      out.text(node, Vocabulary.GRANULARITY, lower(period.granularity()));
    }
    out.text(node, Vocabulary.DATE_TEXT, words);
  }

  private void writeGround(Node node, Statement statement) {
    if (!statement.sentence().contains(statement.trigger())) {
      throw new IllegalArgumentException(
          "its trigger " + statement.trigger() + " lies outside its sentence");
    }
    out.add(node, Vocabulary.EVIDENCE, evidence.write(statement.sentence()));
    out.offset(node, Vocabulary.TRIGGER_START, statement.trigger().start());
    out.offset(node, Vocabulary.TRIGGER_END, statement.trigger().end());
    out.text(node, Vocabulary.RULE, statement.rule());
    out.share(node, Vocabulary.CONFIDENCE, statement.confidence());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
