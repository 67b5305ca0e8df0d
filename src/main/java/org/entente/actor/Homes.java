package org.entente.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.language.Name;
import org.entente.language.NameType;

/**
 * The countries of the places and bodies that a text names: who speaks of Ohio or the FBI speaks of
 * the United States.
 */
final class Homes {

  private final Gazetteer gazetteer;
  private final StateBodies bodies;

  Homes(Gazetteer gazetteer, StateBodies bodies) {
    this.gazetteer = gazetteer;
    this.bodies = bodies;
  }

  /** Their codes; a name that belongs to several countries counts for none. */
  Set<String> of(List<Words> sentences) {
    Set<String> homes = new TreeSet<>();
    for (Words words : sentences) {
      for (Name name : words.sentence().names()) {
        if (name.type() == NameType.LOC || name.type() == NameType.ORG) {
          Set<String> countries = countries(words.key(name.first(), name.end()));
          if (countries.size() == 1) {
            homes.addAll(countries);
          }
        }
      }
    }
    return homes;
  }

  private Set<String> countries(String key) {
    Entry body = bodies.named(key);
    if (body != null) {
      return Set.of(body.country());
    }
    Set<String> countries = new HashSet<>();
    for (Entry entry : gazetteer.maybe(key) ? gazetteer.lookup(key) : List.<Entry>of()) {
      if (entry.type() != ActorType.PERSON) {
        countries.add(entry.country());
      }
    }
    return countries;
  }
}
