package org.entente.actor;

/** The kinds of actor. */
public enum ActorType {
  /** One human being. */
  PERSON,
  /** A state, acting or as a place. */
  COUNTRY,
  /** A government, ministry, army, party, company, body of any kind. */
  ORGANIZATION,
  /** A city, region, building, sea. */
  PLACE,
  /** People without a name of their own: "US officials", "European allies". */
  GROUP
}
