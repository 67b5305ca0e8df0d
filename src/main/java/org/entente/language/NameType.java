package org.entente.language;

/** What kind of thing a name is the name of, as the name finder sees it. */
public enum NameType {
  /** A person. */
  PER,
  /** An organisation, company, party, ministry. */
  ORG,
  /** A country, city, region, building. */
  LOC,
  /** Anything else that is capitalised: nationalities, events, products. */
  MISC
}
