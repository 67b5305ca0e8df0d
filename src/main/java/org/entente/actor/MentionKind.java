package org.entente.actor;

/** How a mention refers. */
public enum MentionKind {
  /** By a name: "Mr Putin", "the United States". */
  NAME,
  /** By a description: "the Russian leader", "US officials". */
  NOMINAL,
  /**
   * By a description beside the name, or said of it: "Emmanuel Macron, [the French president]",
   * "she is [the chancellor]". Belongs to the chain, but is no mention of its own in coreference
   * corpora.
   */
  APPOSITION,
  /** By a pronoun: "he", "their", "who". */
  PRONOUN
}
