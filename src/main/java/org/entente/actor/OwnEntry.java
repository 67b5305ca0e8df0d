package org.entente.actor;

import java.util.List;

/**
 * An entry of a user's gazetteer as it is written there, not checked yet.
 *
 * @param place where it stands, for error messages: {@code line 3}
 * @param label the name it is shown under
 * @param aliases other names
 * @param type {@code Person}, {@code Organization} or {@code Place}, in any case
 * @param country ISO 3166 code of two letters; empty where it has none
 * @param wikidata Wikidata id such as {@code Q7747}; empty where not known
 * @param offices each {@code role;first day;last day}, the days as far as they are known
 */
public record OwnEntry(
    String place,
    String label,
    List<String> aliases,
    String type,
    String country,
    String wikidata,
    List<String> offices) {

  public OwnEntry {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }
}
