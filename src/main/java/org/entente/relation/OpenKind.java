package org.entente.relation;

/**
 * The kinds of open propositions, with a confidence that ranks them: the share of its words that
 * the readers of the development halves of CaRB wrote down too, whole clauses before their parts.
 */
enum OpenKind {
  /** "Maria Berg, the mayor of Oslo": she is it. */
  APPOSITION("apposition", 0.7),
  /** "was able to open the school". */
  ABILITY("ability", 0.9),
  /** "the bridge built by the army". */
  PARTICIPLE("participle", 0.75),
  /** "The mayor opened a school". */
  CLAUSE("clause", 0.7),
  /** "came and opened a school": the subject stands before another verb. */
  SHARED("shared subject", 0.7),
  /** "the mayor who opened it". */
  RELATIVE("relative clause", 0.6),
  /** "Oslo is famous for its fjord". */
  ADJECTIVE("adjective", 0.55),
  /** "he left, opening the door". */
  ADVERBIAL("adverbial clause", 0.55),
  /** "Oslo is the capital". */
  COPULA("copula", 0.5),
  /** "a plane flying over Oslo". */
  GERUND("gerund", 0.45),
  /** "has a plan to open schools". */
  CHAIN("chain of verbs", 0.4),
  /** "asked him to open it": what he does. */
  INFINITIVE("infinitive", 0.35),
  /** "opened a school in" May. */
  PHRASE("phrase", 0.3),
  /** "is the capital of" Norway. */
  PART("part of an object", 0.25);

  private final String rule;
  private final double confidence;

  OpenKind(String rule, double confidence) {
    this.rule = rule;
    this.confidence = confidence;
  }

  /** Its name in a proposition. */
  String rule() {
    return rule;
  }

  /** From 0 to 1. */
  double confidence() {
    return confidence;
  }
}
