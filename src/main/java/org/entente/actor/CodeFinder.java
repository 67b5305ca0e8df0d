package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the CAMEO codes of a document's actors and words. */
final class CodeFinder {

  private static final int LONGEST = 3;

  /** Sectors of those who are often abroad, or of no country. */
  private static final Set<String> ANYWHERE = Set.of("", "MED", "BUS", "REL");

  private final Countries countries;
  private final StateBodies bodies;
  private final Map<String, Country> areas = new HashMap<>();

  CodeFinder(Countries countries, StateBodies bodies) {
    this.countries = countries;
    this.bodies = bodies;
    for (String[] row : Rows.of("lexicon/areas.tsv", 2)) {
      Country country = countries.byCode(row[1]);
      if (country == null) {
        throw new IllegalStateException("areas.tsv: no country " + row[1]);
      }
      Rows.values(row[0]).forEach(name -> areas.put(NameKey.of(name), country));
    }
  }

  /** The code of somebody whom the gazetteer does not know; null where the text gives none. */
  @Nullable String own(List<Reference> members, boolean former) {
    for (Reference member : members) {
      Country country = countries.byCode(member.country());
      if (country != null && (member.type() == ActorType.GROUP || member.isPerson())) {
        String sector = sector(member);
        // Of former ministers the manual makes the elites of their country.
        boolean elite = former && sector.equals("GOV");
        return country.entry().cameo() + (elite ? "ELI" : sector);
      }
    }
    return null;
  }

  /** The code that somebody has if the document is all about one country; else null. */
  @Nullable String likely(Setting setting, List<Reference> members) {
    Country only = countries.byCode(setting.onlyCountry());
    if (only == null) {
      return null;
    }
    for (Reference member : members) {
      if (member.type() == ActorType.ORGANIZATION) {
        Entry body = bodies.of(member.sector(), only.code());
        return body == null ? null : body.cameo();
      }
      String sector = sector(member);
      if (!ANYWHERE.contains(sector)) {
        return only.entry().cameo() + sector;
      }
    }
    return null;
  }

  private static String sector(Reference member) {
    Role role = member.role();
    return role == null ? member.sector() : role.sector();
  }

  /** The codes of the bodies that actors hold or held offices of, by the ids of the actors. */
  static Map<String, String> offices(List<OfficeClaim> claims) {
    Map<String, String> codes = new HashMap<>();
    for (OfficeClaim claim : claims) {
      Actor body = claim.position().organization();
      if (body != null && body.cameo() != null) {
        codes.putIfAbsent(claim.holder().id(), body.cameo());
      }
    }
    return codes;
  }

  /** The countries that words name, by {@link ActorCodes#key}; of several words, at each. */
  Map<Long, String> words(Setting setting) {
    Map<Long, String> codes = new HashMap<>();
    for (Words words : setting.sentences()) {
      for (int i = 0; i < words.size(); i++) {
        for (int end = Math.min(i + LONGEST, words.size()); end > i; end--) {
          Country country = words.isCapitalised(i) ? country(words.key(i, end)) : null;
          if (country != null) {
            for (int k = i; k < end; k++) {
              codes.putIfAbsent(
                  ActorCodes.key(words.sentence().index(), k), country.entry().cameo());
            }
            break;
          }
        }
      }
    }
    return codes;
  }

  private @Nullable Country country(String key) {
    Country country = countries.byAdjective(key);
    country = country == null ? countries.byDemonym(key) : country;
    return country == null ? areas.get(key) : country;
  }
}
