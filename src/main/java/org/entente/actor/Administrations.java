package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds governments by who leads them: "the Obama administration" is the government of the United
 * States. Only of somebody known to have led a state; of a governor it is another body.
 */
final class Administrations {

  private static final Set<String> NOUNS = Set.of("administration", "government", "cabinet");
  private static final Set<String> LEADING = Set.of("head-of-state", "head-of-government");
  private static final String GOVERNMENT = "government";

  private final StateBodies bodies;

  Administrations(StateBodies bodies) {
    this.bodies = bodies;
  }

  /** The governments behind the names of their leaders. */
  List<Reference> find(Words words, List<Reference> names) {
    List<Reference> found = new ArrayList<>();
    for (Reference name : names) {
      int noun = name.end();
      boolean led = name.isName() && name.isPerson() && NOUNS.contains(words.lower(noun));
      Entry government = led && words.isNoun(noun) ? government(name.entry()) : null;
      if (government != null) {
        found.add(reference(words, name, government));
      }
    }
    return found;
  }

  private @Nullable Entry government(@Nullable Entry leader) {
    if (leader == null) {
      return null;
    }
    return HeldOffice.of(leader).stream()
        .filter(office -> LEADING.contains(office.role()))
        .map(office -> bodies.of(GOVERNMENT, office.body()))
        .findFirst()
        .orElse(null);
  }

  private static Reference reference(Words words, Reference name, Entry government) {
    int noun = name.end();
    int first =
        name.first() > 0 && words.isDeterminer(name.first() - 1) ? name.first() - 1 : name.first();
    return Reference.noun(
        words,
        first,
        noun,
        ActorType.ORGANIZATION,
        government.label(),
        government,
        false,
        government.country(),
        GOVERNMENT,
        true);
  }
}
