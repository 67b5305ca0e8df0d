package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Offices of a state, region or town, which a party does not have: {@code
 * ontology/lexicon/public-offices.tsv}. "The Labour mayor of Leeds" is no mayor of the party.
 * Immutable.
 */
final class PublicOffices {

  private static final Set<String> PARTIES = Set.of("party", "armed-group");

  /** The offices by their label, and which bodies may have one all the same. */
  private final Map<String, String> bodies = new HashMap<>();

  PublicOffices() {
    Rows.of("lexicon/public-offices.tsv", 2).forEach(row -> bodies.put(row[0], row[1]));
  }

  /** Whether a role can be one of the body in front of it: "the central bank governor". */
  boolean isBody(Role role, Reference body) {
    boolean none = "any".equals(bodies.get(role.label()));
    return !(none && body.type() == ActorType.ORGANIZATION) && !isParty(role, body);
  }

  /** Whether a role is a public office, and the body in front of it the party of its holder. */
  boolean isParty(Role role, Reference body) {
    Entry entry = body.entry();
    boolean party =
        entry == null ? body.label().endsWith(" Party") : PARTIES.contains(entry.kind());
    return party && bodies.containsKey(role.label());
  }
}
