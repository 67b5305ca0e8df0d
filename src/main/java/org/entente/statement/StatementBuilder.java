package org.entente.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.actor.Entity;
import org.entente.actor.OfficeClaim;
import org.entente.actor.Tenure;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.relation.Relation;
import org.entente.relation.Relations;
import org.entente.text.Document;
import org.entente.time.DateExpression;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Turns what a document says into statements. */
final class StatementBuilder {

  private static final double OFFICE_CONFIDENCE = 0.9;

  private final Relations relations;
  private final Document document;
  private final List<Sentence> sentences;
  private final Cast cast;
  private final Reading reading;
  private final Holders holders;
  private final Circumstances circumstances;
  private final Chronicle dates;
  private final Map<String, Statement> found = new LinkedHashMap<>();

  StatementBuilder(
      Relations relations,
      Document document,
      List<Sentence> sentences,
      Cast cast,
      Reading reading,
      Chronicle dates) {
    this.relations = relations;
    this.document = document;
    this.sentences = sentences;
    this.cast = cast;
    this.reading = reading;
    this.holders = new Holders(sentences, cast);
    this.circumstances = new Circumstances(cast);
    this.dates = dates;
  }

  /** The statements in the order of the text, none twice. */
  List<Statement> build(List<Proposition> propositions) {
    propositions.forEach(this::add);
    cast.offices().forEach(this::add);
    List<Statement> all = new ArrayList<>(found.values());
    all.sort(
        (a, b) ->
            a.sentence().equals(b.sentence())
                ? a.trigger().compareTo(b.trigger())
                : a.sentence().compareTo(b.sentence()));
    return all;
  }

  private void add(Proposition proposition) {
    int at = proposition.sentence();
    Actor subject = cast.actorAt(at, proposition.subject().head());
    Argument object = proposition.object();
    Argument act = proposition.act();
    Actor other = object == null || act != null ? null : cast.actorAt(at, object.head());
    Relation relation = proposition.relation();
    if (relation == null) {
      relation = relations.find(Relation.OPEN);
      other = isDistinct(subject) && isDistinct(other) ? other : null;
    }
    boolean reflexive = subject != null && other != null && subject.id().equals(other.id());
    boolean passing = relation != null && relation.isPassing();
    if (subject == null || relation == null || reflexive || passing) {
      return;
    }
    Scope scope = reading.scope(at, proposition.predicate());
    DateExpression date = dates.of(at, proposition.predicate());
    Statement statement =
        new Statement(
            "",
            subject,
            relation,
            other,
            act != null ? act.text() : object == null ? "" : object.text(),
            timed(scope.factuality(), date),
            holders.of(scope.holders()),
            date == null ? null : date.period(),
            date == null ? null : date.span().of(document.text()),
            circumstances.place(proposition),
            Circumstances.topic(proposition),
            proposition.words(),
            sentences.get(at).span(),
            sentences.get(at).token(proposition.predicate()).span(),
            proposition.rule(),
            proposition.confidence());
    put(statement);
  }

  /**
   * Whether what is done to an actor ties two of them, even where no relation says how. Groups
   * without a name are too vague, places are where something happens.
   */
  private static boolean isDistinct(@Nullable Actor actor) {
    return actor != null && actor.type() != ActorType.PLACE && actor.type() != ActorType.GROUP;
  }

  private void add(OfficeClaim claim) {
    boolean former = claim.tenure() == Tenure.FORMER;
    Relation relation = relations.get(former ? "heldPosition" : "holdsPosition");
    Sentence sentence = sentences.get(claim.sentence());
    Token role = sentence.token(claim.head());
    Scope scope = reading.scope(claim.sentence(), claim.head());
    boolean said = isSaid(sentence, claim.head());
    Factuality factuality = said ? scope.factuality() : Scope.FACT;
    if (claim.tenure() == Tenure.DESIGNATE) {
      factuality = Effect.PLANNED.on(factuality);
    }
    put(
        new Statement(
            "",
            claim.holder(),
            relation,
            claim.position(),
            claim.position().label(),
            former ? past(factuality) : factuality,
            said ? holders.of(scope.holders()) : List.of(),
            null,
            null,
            null,
            null,
            role.form(),
            sentence.span(),
            role.span(),
            claim.rule(),
            OFFICE_CONFIDENCE));
  }

  /** A predicate says who somebody is; a title or an apposition takes it for granted. */
  private static boolean isSaid(Sentence sentence, int head) {
    return sentence.tree().child(head, "cop") >= 0
        || sentence.token(head).is("xcomp")
        || sentence.token(head).is("obl");
  }

  private static Factuality past(Factuality factuality) {
    return new Factuality(factuality.certainty(), factuality.polarity(), Tense.PAST);
  }

  /** "Is visiting next week" lies in the future, whatever the tense. */
  private Factuality timed(Factuality factuality, @Nullable DateExpression date) {
    LocalDate today = document.date();
    Period period = date == null ? null : date.period();
    boolean later = today != null && period != null && period.first().isAfter(today);
    return later ? Effect.PLANNED.on(factuality) : factuality;
  }

  private void put(Statement statement) {
    Entity object = statement.object();
    List<String> parts = new ArrayList<>();
    parts.add(document.id());
    parts.add(String.valueOf(statement.sentence().start()));
    parts.add(statement.subject().id());
    parts.add(statement.relation().name());
    if (statement.relation().name().equals(Relation.OPEN)) {
      parts.add(statement.words());
    }
    parts.add(object == null ? statement.objectText() : object.id());
    parts.add(String.valueOf(statement.factuality()));
    statement.holders().forEach(holder -> parts.add(holder.id()));
    parts.add(String.valueOf(statement.period()));
    String id = StatementId.of(parts);
    found.putIfAbsent(id, identified(statement, id));
  }

  private static Statement identified(Statement s, String id) {
    return new Statement(
        id,
        s.subject(),
        s.relation(),
        s.object(),
        s.objectText(),
        s.factuality(),
        s.holders(),
        s.period(),
        s.dateText(),
        s.place(),
        s.topic(),
        s.words(),
        s.sentence(),
        s.trigger(),
        s.rule(),
        s.confidence());
  }
}
