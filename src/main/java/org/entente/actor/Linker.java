package org.entente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/** Finds the one entry that a name stands for in a document, or none: a wrong link is worse. */
final class Linker {

  /** A namesake this many times smaller is hardly ever meant. */
  private static final int DOMINANCE = 5;

  private static final int LARGE_CITY = 200_000;

  /** What weighs as much as a region that the world knows: a city of a million. */
  private static final int REGION = 1_000_000;

  private static final int CAPITAL = (DOMINANCE + 1) * REGION;

  private static final List<String> WORLD_ROLES =
      List.of(";head-of-state;", ";head-of-government;", ";io-head;", ";foreign-minister;");

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final StateBodies bodies;

  Linker(Countries countries, Gazetteer gazetteer, StateBodies bodies) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
  }

  /**
   * The entry of a name.
   *
   * @param text the name as written
   * @param type what the name finder takes it for; null where it found no name there
   */
  @Nullable Entry link(String text, @Nullable NameType type, Setting setting) {
    String key = setting.expand(NameKey.of(text));
    Entry own = gazetteer.own(key);
    if (own != null && fits(own, type) && writtenAs(text, own)) {
      return own;
    }
    if (type != NameType.PER) {
      Country country = countries.named(key);
      if (country != null && type != NameType.ORG && writtenAs(text, country.entry())) {
        return country.entry();
      }
      Entry body = bodies.named(key);
      if (body != null) {
        return body;
      }
    }
    String written = NameKey.of(text);
    if (type == NameType.ORG && setting.hasFullName(written)) {
      // "Ford" in a text that names Harrison Ford.
      return null;
    }
    List<Entry> found = gazetteer.lookup(key);
    boolean expanded = !key.equals(written) && !found.isEmpty();
    List<Entry> all = expanded ? found : gazetteer.lookup(written);
    if (all.isEmpty()) {
      return null;
    }
    List<Entry> candidates =
        all.stream()
            .filter(e -> fits(e, type) && (expanded || writtenAs(text, e)))
            .filter(e -> expanded || key.equals(written) || resembles(e, written, key))
            .filter(e -> !isPeople(text, key))
            .toList();
    return choose(candidates, key, type, setting);
  }

  /**
   * Whether what an acronym stands for is the name of an entry in another spelling: it has half of
   * its words, or the acronym itself, "EADS N.V. (EADS)".
   */
  private static boolean resembles(Entry entry, String acronym, String full) {
    Set<String> label = Set.copyOf(List.of(NameKey.of(entry.label()).split(" ", -1)));
    List<String> words = List.of(full.split(" ", -1));
    return words.contains(acronym)
        || 2 * words.stream().filter(label::contains).count() >= words.size();
  }

  private @Nullable Entry choose(
      List<Entry> candidates, String key, @Nullable NameType type, Setting setting) {
    if (candidates.isEmpty()) {
      return null;
    }
    return switch (candidates.getFirst().type()) {
      case PERSON -> person(candidates, key, setting);
      case PLACE -> place(candidates, setting);
      default -> organization(candidates, type, setting);
    };
  }

  private static boolean fits(Entry entry, @Nullable NameType type) {
    if (type == null || type == NameType.MISC) {
      return entry.type() == ActorType.ORGANIZATION;
    }
    return switch (type) {
      case PER -> entry.type() == ActorType.PERSON;
      case ORG -> entry.type() == ActorType.ORGANIZATION;
      default -> entry.type() == ActorType.PLACE;
    };
  }

  /** "WHO" is an acronym, "Who" is not; "Us" is no country. */
  private static boolean writtenAs(String text, Entry entry) {
    if (text.length() > 5 || text.equals(entry.label()) || entry.aliases().contains(text)) {
      return true;
    }
    return text.replace(".", "").chars().noneMatch(Character::isLowerCase);
  }

  /** "American" may be short for a company; mostly it is a people. */
  private boolean isPeople(String text, String key) {
    boolean lower = text.chars().anyMatch(Character::isLowerCase);
    return lower && (countries.byAdjective(key) != null || countries.byDemonym(key) != null);
  }

  private static @Nullable Entry person(List<Entry> candidates, String key, Setting setting) {
    List<Entry> near =
        candidates.stream().filter(e -> isAtHome(e, setting) || isWorldKnown(e)).toList();
    List<Entry> named =
        near.stream().filter(e -> near.size() == 1 || NameKey.of(e.label()).equals(key)).toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  private static boolean isAtHome(Entry entry, Setting setting) {
    return Rows.values(entry.country()).stream().anyMatch(setting::speaksOf);
  }

  /**
   * Whether news of any country may speak of somebody: heads of state, foreign ministers, and who
   * belongs to none.
   */
  private static boolean isWorldKnown(Entry person) {
    return person.country().isEmpty()
        || WORLD_ROLES.stream().anyMatch(role -> person.details().contains(role));
  }

  private static @Nullable Entry organization(
      List<Entry> candidates, @Nullable NameType type, Setting setting) {
    List<Entry> best =
        candidates.stream()
            .filter(e -> e.country().isEmpty() || e.country().equals("EU") || isAtHome(e, setting))
            .toList();
    Entry only = candidates.getFirst();
    boolean one = candidates.stream().allMatch(e -> e.country().equals(only.country()));
    if (best.isEmpty() && type == NameType.ORG && one) {
      // "Labour Party", "Home Office": many countries have one, and the text speaks of none we
      // know.
      return Set.of("party", "ministry", "legislature", "military").contains(only.kind())
          ? null
          : only;
    }
    if (best.size() > 1) {
      Entry first = best.getFirst();
      boolean same = best.stream().allMatch(e -> e.country().equals(first.country()));
      Entry most = mostSpokenOf(best, setting);
      return same ? first : most;
    }
    return best.isEmpty() ? null : best.getFirst();
  }

  private static @Nullable Entry mostSpokenOf(List<Entry> entries, Setting setting) {
    Entry best = null;
    boolean tie = false;
    for (Entry entry : entries) {
      int count = setting.count(entry.country());
      int bestCount = best == null ? -1 : setting.count(best.country());
      tie = count == bestCount || (tie && count < bestCount);
      best = count > bestCount ? entry : best;
    }
    return tie ? null : best;
  }

  private static @Nullable Entry place(List<Entry> places, Setting setting) {
    List<Entry> candidates =
        places.stream().sorted(Comparator.comparingLong(e -> -weight(e))).toList();
    Entry first = candidates.getFirst();
    if (candidates.size() == 1) {
      boolean known = first.kind().equals("capital") || weight(first) >= LARGE_CITY;
      return known || isAtHome(first, setting) ? first : null;
    }
    List<Entry> near = candidates.stream().filter(e -> isAtHome(e, setting)).toList();
    if (near.size() == 1 && weight(near.getFirst()) * DOMINANCE >= weight(first)) {
      return near.getFirst();
    }
    boolean same = near.stream().allMatch(e -> e.country().equals(first.country()));
    if (near.contains(first) && same && weight(first) == REGION) {
      return first;
    }
    boolean dominant = weight(first) > DOMINANCE * weight(candidates.get(1));
    return dominant && weight(first) >= LARGE_CITY ? first : null;
  }

  /**
   * The people of a city; a province weighs nothing, other regions as much as a large city, and
   * large capitals outweigh those.
   */
  private static long weight(Entry place) {
    long people = place.details().isEmpty() ? 0 : Long.parseLong(place.details());
    return switch (place.kind()) {
      case "city", "province" -> people;
      case "capital" -> people < LARGE_CITY ? people : people + CAPITAL;
      default -> REGION;
    };
  }
}
