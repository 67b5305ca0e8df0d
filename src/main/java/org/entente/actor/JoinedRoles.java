package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Roles that "and" joins to the next one, of one person: "[comedian] and association chairman Jane
 * Roe", "[former envoy] and minister Jane Roe", "[Acme's chairman] and chief executive Jane Roe". A
 * king and a minister are two, and so are Acme's chairman and the chief executive of another.
 */
final class JoinedRoles {

  private static final String BUSINESS = "BUS";

  private final Words words;
  private final List<Reference> mentions;

  /**
   * @param mentions the mentions of the sentence
   */
  JoinedRoles(Words words, List<Reference> mentions) {
    this.words = words;
    this.mentions = mentions;
  }

  /**
   * The first of two roles.
   *
   * @param first where the second begins
   * @param second what it is
   * @param name where the name behind it begins
   * @return the index of the mention that is the first role; -1 where there is none
   */
  int before(int first, @Nullable Role second, int name) {
    for (int k = 0; k < mentions.size() && words.lower(first - 1).equals("and"); k++) {
      Reference role = mentions.get(k);
      boolean beside = OfficeClaims.isRole(role) && complement(role) == first - 1;
      if (beside && (isOccupation(role) || isCompany(role, first, second, name))) {
        return k;
      }
    }
    return -1;
  }

  private boolean isOccupation(Reference mention) {
    Role role = mention.role();
    boolean occupied = role != null && role.category() == Role.Category.ROLE;
    return isBare(mention) && (occupied || words.lower(mention.first()).equals("former"));
  }

  /** Whether two offices are of one company: the second doesn't say of which. */
  private boolean isCompany(Reference role, int first, @Nullable Role second, int name) {
    boolean business = isBusiness(role.role()) || isBusiness(second);
    boolean told = isBare(role) || isOwned(role.first(), role.coreFirst());
    return business && told && !isOwned(first, name);
  }

  private boolean isBare(Reference role) {
    return !words.isDeterminer(role.first()) && !words.token(role.first()).xpos().equals("PRP$");
  }

  /** "[Acme]'s chairman" */
  private boolean isOwned(int first, int end) {
    return mentions.stream().anyMatch(m -> m.role() == null && m.first() >= first && m.end() < end);
  }

  private static boolean isBusiness(@Nullable Role role) {
    return role != null && role.sector().equals(BUSINESS);
  }

  /** The end of a role with what it is of: "the secretary-general [of the United Nations]". */
  int complement(Reference role) {
    int end = role.end();
    if (Set.of("of", "to", "at", "for", "in").contains(words.lower(end))) {
      int next = end + 1;
      while (isModifier(next) && !begins(next)) {
        next++;
      }
      for (Reference mention : mentions) {
        if (mention.first() == next || mention.coreFirst() == next) {
          end = Math.max(end, mention.end());
        }
      }
    }
    return end > role.coreFirst() + 1 ? conjoined(end) : end;
  }

  /** "The Minister of Water [and Roads]", but not "of Water and Jane Roe". */
  private int conjoined(int end) {
    int next = end;
    while (words.lower(next).equals("and")
        && words.upos(next - 1).equals("PROPN")
        && words.upos(next + 1).equals("PROPN")
        && !isPerson(next + 1)) {
      next++;
      while (words.upos(next).equals("PROPN")) {
        next++;
      }
    }
    return next;
  }

  private boolean begins(int first) {
    return mentions.stream().anyMatch(m -> m.first() == first);
  }

  private boolean isPerson(int first) {
    return mentions.stream().anyMatch(m -> m.first() == first && m.isPerson());
  }

  /** "The minister of [Indian-administered] Kashmir". */
  private boolean isModifier(int i) {
    String tag = words.upos(i);
    return tag.equals("ADJ") || tag.equals("VERB") || words.lower(i).equals("-");
  }
}
