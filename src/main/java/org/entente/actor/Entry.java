package org.entente.actor;

import java.util.List;

/**
 * Somebody or something known: an entry of the gazetteer, or a body that follows from a pattern
 * ("Ministry of Defence of Russia").
 *
 * @param id the actor's id
 * @param label the name it is shown under
 * @param type its kind as an actor
 * @param kind its kind in the gazetteer: {@code igo}, {@code capital}; a person's gender
 * @param wikidata its Wikidata id; empty where not known
 * @param country ISO 3166 code of its country; empty where it has none
 * @param cameo its CAMEO actor code; may be empty
 * @param aliases other names
 * @param details a person's offices, a city's population; may be empty
 */
record Entry(
    String id,
    String label,
    ActorType type,
    String kind,
    String wikidata,
    String country,
    String cameo,
    List<String> aliases,
    String details) {

  Entry {
    aliases = List.copyOf(aliases);
  }

  /** A readable key made of a label: {@code Joe_Biden}. */
  static String id(String label) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "-.,'()&".indexOf(c) >= 0) {
        id.append(c);
      } else if (c == '’') {
        id.append('\'');
      } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '_') {
        id.append('_');
      }
    }
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) == '_') {
      end--;
    }
    id.setLength(Math.min(end, 120));
    return id.isEmpty() ? "_" : id.toString();
  }
}
