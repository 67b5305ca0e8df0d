package org.entente.actor;

/** How a mention refers. */
public enum MentionKind {
  /** By a name: "Mr Putin", "the United States". */
  NAME,
  /** By a description: "the Russian leader", "US officials". */
  NOMINAL,
  /** By a pronoun: "he", "their", "who". */
  PRONOUN
}
