package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which office the text gives to whom: by titles, appositions on either side, predicate nouns
 * and verbs such as "appointed".
 */
final class OfficeClaims {

  /**
   * An office given to a mention, and the mention of the role that goes with it.
   *
   * @param holder index of the mention of the holder
   * @param role index of the mention that is the role; -1 for titles
   */
  record Claim(
      int holder, int role, Offices.Office office, Tenure tenure, int sentence, String rule) {}

  private static final String APPOSITION = "apposition";

  private final Roles roles;
  private final Offices offices;
  private final Tenures tenures;

  OfficeClaims(Roles roles, Offices offices, Tenures tenures) {
    this.roles = roles;
    this.offices = offices;
    this.tenures = tenures;
  }

  /**
   * The claims of a sentence.
   *
   * @param base index of the sentence's first mention among all mentions
   * @param mentions the mentions of the sentence
   */
  List<Claim> find(Words words, int base, List<Reference> mentions) {
    List<Claim> claims = new ArrayList<>();
    RoleAppositions appositions = new RoleAppositions(words, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Reference holder = mentions.get(i);
      if (holder.type() == ActorType.PERSON && holder.isName()) {
        titles(words, base + i, holder, mentions, claims);
        if (holder.coreFirst() > holder.first()) {
          joined(
              words,
              base,
              i,
              appositions.joined(holder.first(), holder.role(), holder.coreFirst()),
              mentions,
              claims);
        }
        for (RoleAppositions.Behind behind : appositions.behind(holder)) {
          Reference role = mentions.get(behind.role());
          if (tenures.isDoubtful(words, behind.first(), role.coreFirst())) {
            continue;
          }
          Tenure tenure = tenures.of(words, behind.first(), role.coreFirst(), role.end());
          claims.add(claim(words, base, i, behind.role(), mentions, tenure, APPOSITION));
        }
      }
    }
    RolePredicates predicates = new RolePredicates(tenures, words, mentions);
    for (int i = 0; i < mentions.size(); i++) {
      Reference role = mentions.get(i);
      if (isRole(role) && !appositions.isUsed(i)) {
        if (tenures.isDoubtful(words, role.first(), role.coreFirst())) {
          continue;
        }
        int named = appositions.inFront(role);
        if (named >= 0) {
          Tenure tenure = tenures.of(words, role.first(), role.coreFirst(), role.end());
          claims.add(claim(words, base, named, i, mentions, tenure, APPOSITION));
          joined(
              words,
              base,
              named,
              appositions.joined(role.first(), role.role(), role.coreFirst()),
              mentions,
              claims);
          continue;
        }
        RolePredicates.Found found = predicates.find(role);
        if (found != null) {
          claims.add(claim(words, base, found.holder(), i, mentions, found.tenure(), found.rule()));
        }
      }
    }
    return claims;
  }

  private void joined(
      Words words, int base, int holder, int role, List<Reference> mentions, List<Claim> claims) {
    if (role >= 0) {
      Reference mention = mentions.get(role);
      Tenure tenure = tenures.of(words, mention.first(), mention.coreFirst(), mention.end());
      claims.add(claim(words, base, holder, role, mentions, tenure, APPOSITION));
    }
  }

  /** Whether a mention is a noun phrase with a role: "the French president". */
  static boolean isRole(Reference mention) {
    return mention.kind() == MentionKind.NOMINAL && mention.role() != null;
  }

  /** "US Secretary of State Antony Blinken", "Colonel General Jane Roe". */
  private void titles(
      Words words, int index, Reference holder, List<Reference> mentions, List<Claim> claims) {
    Roles.Found title = roles.endingAt(words, holder.coreFirst());
    while (title != null && title.first() >= holder.first()) {
      Role role = title.role();
      boolean position =
          role.category() != Role.Category.HONORIFIC && role.category() != Role.Category.KIN;
      // "he told president Smith" is a title; "the player Smith" none of a position's.
      if (position && !tenures.isDoubtful(words, holder.first(), title.first())) {
        Offices.Held held = new Offices.Held(role, holder.first(), title.first(), title.end());
        Tenure tenure = tenures.of(words, holder.first(), title.first(), title.end());
        Offices.Office office = completed(offices.office(words, held, mentions), holder);
        claims.add(new Claim(index, -1, office, tenure, holder.sentence(), "title"));
        Offices.Office membership = offices.membership(words, held, mentions);
        if (membership != null) {
          claims.add(new Claim(index, -1, membership, Tenure.CURRENT, holder.sentence(), "title"));
        }
      }
      title = roles.endingAt(words, title.first());
    }
  }

  /** "President Barack Obama" is president of the country that he is known to have been it of. */
  private static Offices.Office completed(Offices.Office office, Reference holder) {
    Entry entry = holder.entry();
    if (entry == null || office.body() != null || !office.country().isEmpty()) {
      return office;
    }
    Set<String> countries = new HashSet<>();
    for (String held : Rows.values(entry.details())) {
      List<String> cells = List.of(held.split(";", -1));
      boolean same = cells.size() > 4 && NameKey.of(cells.get(4)).equals(NameKey.of(office.role()));
      if (same && cells.get(3).length() == 2) {
        countries.add(cells.get(3));
      }
    }
    return countries.size() == 1 ? office.of(countries.iterator().next()) : office;
  }

  private Claim claim(
      Words words,
      int base,
      int holder,
      int role,
      List<Reference> mentions,
      Tenure tenure,
      String rule) {
    Reference mention = mentions.get(role);
    Role named = mention.role();
    if (named == null) {
      throw new IllegalArgumentException("no role: " + mention);
    }
    Offices.Held held =
        new Offices.Held(named, mention.first(), mention.coreFirst(), mention.coreEnd());
    Offices.Office office = completed(offices.office(words, held, mentions), mentions.get(holder));
    return new Claim(base + holder, base + role, office, tenure, mention.sentence(), rule);
  }
}
