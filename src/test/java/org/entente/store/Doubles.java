package org.entente.store;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Tenure;
import org.entente.graph.Articles;
import org.entente.statement.Extraction;

/** Articles that know one person under several names. */
final class Doubles {

  static final String BASE = "https://w3id.org/entente/actor/";
  static final String BIDEN = BASE + "Joe_Biden";
  static final String PRESIDENT = BASE + "President_Biden";
  static final String ROBINETTE = BASE + "Robinette_Biden";
  static final String LEYEN = BASE + "Ursula_von_der_Leyen";

  private static final Actor THE_PRESIDENT =
      new Actor(
          "President_Biden",
          "President Biden",
          ActorType.GROUP,
          List.of("Joe Biden", "Mr Biden"),
          "Q1",
          "USAGOVX");

  private static final Actor THE_SENATOR =
      new Actor("Robinette_Biden", "Robinette Biden", ActorType.PERSON, List.of(), null, null);

  private Doubles() {}

  /** The president, who holds the office, met von der Leyen and Joe Biden, and says something. */
  static Extraction president() {
    String met = "President Biden met Ursula von der Leyen and Joe Biden.";
    String invaded = "Russia invaded Ukraine, President Biden said.";
    return new Articles.Builder("president.txt", met + " " + invaded)
        .add(met, THE_PRESIDENT, Articles.MET, Articles.VON_DER_LEYEN, Articles.FACT)
        .add(met, THE_PRESIDENT, Articles.MET, Articles.BIDEN, Articles.FACT)
        .add(met, THE_PRESIDENT, Articles.HOLDS_POSITION, Articles.PRESIDENT, Articles.NOW)
        .add(
            invaded,
            Articles.RUSSIA,
            Articles.INVADED,
            Articles.UKRAINE,
            Articles.FACT,
            THE_PRESIDENT)
        .office(THE_PRESIDENT, Articles.PRESIDENT, Tenure.FORMER)
        .build();
  }

  /** The senator phoned the president. */
  static Extraction senator() {
    String phoned = "Robinette Biden phoned President Biden about Russia.";
    return new Articles.Builder("senator.txt", phoned)
        .add(phoned, THE_SENATOR, Articles.PHONED, THE_PRESIDENT, Articles.FACT)
        .add(phoned, THE_SENATOR, Articles.CONSULTED, Articles.RUSSIA, Articles.FACT)
        .build();
  }

  /** A later version of the senator's article. */
  static Extraction senatorAgain() {
    String met = "Robinette Biden met President Biden.";
    return new Articles.Builder("senator.txt", met)
        .add(met, THE_SENATOR, Articles.MET, THE_PRESIDENT, Articles.FACT)
        .build();
  }
}
