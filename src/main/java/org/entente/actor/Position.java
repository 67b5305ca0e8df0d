package org.entente.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office or rank that people hold: "president of Russia", "Major General".
 *
 * @param id readable, deterministic key: {@code president_of_Russia}
 * @param label the role in lower case with "of" and the body where one is known
 * @param aliases what the text calls it
 * @param role the role alone: "president", "foreign minister"
 * @param organization the country or organisation it is an office of; null where the text has none
 */
public record Position(
    String id, String label, List<String> aliases, String role, @Nullable Actor organization)
    implements Entity {

  public Position {
    aliases = List.copyOf(aliases);
  }
}
