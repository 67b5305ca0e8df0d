package org.entente.actor;

import java.util.List;

/** What a statement can be about: an actor, or a position that actors hold. */
public sealed interface Entity permits Actor, Position {

  /** A readable, deterministic key, fit for the last part of an IRI: {@code Joe_Biden}. */
  String id();

  /** Its name for people: {@code Joe Biden}, {@code president of Russia}. */
  String label();

  /** Its other names. */
  List<String> aliases();
}
