package org.entente.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.actor.Entity;
import org.entente.actor.OfficeClaim;
import org.entente.actor.Position;
import org.entente.actor.Tenure;
import org.entente.relation.Relation;
import org.entente.relation.Relations;
import org.entente.statement.Certainty;
import org.entente.statement.Extraction;
import org.entente.statement.Factuality;
import org.entente.statement.Polarity;
import org.entente.statement.Statement;
import org.entente.statement.Tense;
import org.entente.text.Document;
import org.entente.text.Span;
import org.entente.time.Granularity;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/** Small articles with what should be read from them, written by hand. */
public final class Articles {

  public static final List<Relation> RELATIONS = Relations.standard().all();
  public static final Relation CONSULTED = relation("consultedWith");
  public static final Relation MET = relation("met");
  public static final Relation PHONED = relation("phoned");
  public static final Relation INVADED = relation("invaded");
  public static final Relation HOLDS_POSITION = relation("holdsPosition");

  public static final Run RUN = new Run("0.1.0", "models", "rules");

  public static final Actor BIDEN =
      new Actor("Joe_Biden", "Joe Biden", ActorType.PERSON, List.of("Biden"), "Q6279", "USAGOV");
  public static final Actor VON_DER_LEYEN =
      new Actor(
          "Ursula_von_der_Leyen", "Ursula von der Leyen", ActorType.PERSON, List.of(), null, null);
  public static final Actor RUSSIA =
      new Actor("Russia", "Russia", ActorType.COUNTRY, List.of("Moscow"), "Q159", "RUS");
  public static final Actor UKRAINE =
      new Actor("Ukraine", "Ukraine", ActorType.COUNTRY, List.of(), "Q212", "UKR");
  public static final Actor UNITED_STATES =
      new Actor("United_States", "United States", ActorType.COUNTRY, List.of("US"), "Q30", "USA");
  public static final Actor WHITE_HOUSE =
      new Actor("White_House", "White House", ActorType.PLACE, List.of(), null, null);
  public static final Position PRESIDENT =
      new Position(
          "president_of_United_States",
          "president of United States",
          List.of(),
          "president",
          UNITED_STATES);

  public static final Factuality FACT = new Factuality(Certainty.CT, Polarity.POSITIVE, Tense.PAST);
  public static final Factuality NOW =
      new Factuality(Certainty.CT, Polarity.POSITIVE, Tense.PRESENT);
  public static final Factuality POSSIBLE =
      new Factuality(Certainty.PS, Polarity.POSITIVE, Tense.FUTURE);

  private Articles() {}

  private static Relation relation(String name) {
    return RELATIONS.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** Biden, the president, met von der Leyen; the US says that Russia may invade Ukraine. */
  public static Extraction meeting() {
    String met =
        "Joe Biden, the US president, met Ursula von der Leyen at the White House on Wednesday.";
    String warned = "Russia could invade Ukraine, Washington said.";
    return new Builder("meeting.txt", met + " " + warned)
        .add(met, BIDEN, MET, VON_DER_LEYEN, FACT)
        .add(met, BIDEN, HOLDS_POSITION, PRESIDENT, NOW)
        .add(warned, RUSSIA, INVADED, UKRAINE, POSSIBLE, UNITED_STATES)
        .office(BIDEN, PRESIDENT, Tenure.CURRENT)
        .build();
  }

  /** Another article that says that Biden and von der Leyen spoke, by telephone. */
  public static Extraction call() {
    String phoned = "Joe Biden phoned Ursula von der Leyen.";
    return new Builder("call.txt", phoned).add(phoned, BIDEN, PHONED, VON_DER_LEYEN, FACT).build();
  }

  /** Russia invaded Ukraine, in the newspaper's own voice. */
  public static Extraction invasion() {
    String invaded = "Russia invaded Ukraine on Thursday.";
    return new Builder("invasion.txt", invaded)
        .add(invaded, RUSSIA, INVADED, UKRAINE, FACT)
        .build();
  }

  /** A document of which nothing was read. */
  public static Extraction of(Document document) {
    return extraction(document, List.of(), List.of());
  }

  private static Extraction extraction(
      Document document, List<OfficeClaim> offices, List<Statement> statements) {
    return new Extraction(
        document,
        List.of(),
        List.of(),
        new Cast(List.of(), offices),
        List.of(),
        List.of(),
        statements);
  }

  /** An article to be written: a document and statements about its text. */
  public static final class Builder {

    private final Document document;
    private final List<Statement> statements = new ArrayList<>();
    private final List<OfficeClaim> offices = new ArrayList<>();
    private @Nullable Span trigger;

    /** An article of 12 November 2021. */
    public Builder(String name, String text) {
      document = Document.of(name, text, LocalDate.of(2021, 11, 12));
    }

    /** Adds a statement that the text says in this sentence. */
    public Builder add(
        String sentence,
        Entity subject,
        Relation relation,
        Entity object,
        Factuality factuality,
        Actor... holders) {
      int start = document.text().indexOf(sentence);
      Span span = new Span(start, start + sentence.length());
      statements.add(
          new Statement(
              document.id() + "-" + statements.size(),
              subject,
              relation,
              object,
              object.label(),
              factuality,
              List.of(holders),
              new Period(LocalDate.of(2021, 11, 10), LocalDate.of(2021, 11, 10), Granularity.DAY),
              "on Wednesday",
              WHITE_HOUSE,
              "the \"situation\"",
              relation.label(),
              span,
              trigger == null ? new Span(start, start + 1) : trigger,
              "test " + relation.name(),
              0.9));
      return this;
    }

    /** The trigger of the statements to come; at first the first character of their sentence. */
    public Builder trigger(Span span) {
      trigger = span;
      return this;
    }

    public Builder office(Actor holder, Position position, Tenure tenure) {
      offices.add(new OfficeClaim(holder, position, tenure, 0, 0, "title"));
      return this;
    }

    public Extraction build() {
      return extraction(document, offices, statements);
    }
  }
}
