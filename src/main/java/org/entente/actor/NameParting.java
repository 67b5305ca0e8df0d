package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Name;
import org.entente.language.NameType;

/** Parts the name of a country from that of the person behind it. */
final class NameParting {

  private final Countries countries;
  private final GivenNames givenNames;
  private final Roles roles;

  NameParting(Countries countries, GivenNames givenNames, Roles roles) {
    this.countries = countries;
    this.givenNames = givenNames;
    this.roles = roles;
  }

  /**
   * The names that the name finder found in a sentence. "Prime Minister of [Papua New Guinea]
   * [Peter O'Neill]", where it found a place "Papua New Guinea Peter" and a person "O'Neill"; "King
   * of [Bahrain] [Hamad ibn Isa]", where it found one person; "Prime Minister of [Belarus] [Roman
   * Golovchenko]", where it found one organisation.
   */
  List<Name> part(Words words) {
    List<Name> parted = new ArrayList<>();
    for (Name name : words.sentence().names()) {
      Name last = parted.isEmpty() ? null : parted.getLast();
      int cut = last == null || last.end() != name.first() ? -1 : cut(words, last);
      if (last != null && cut > 0 && name.type() == NameType.PER) {
        parted.set(parted.size() - 1, new Name(last.first(), cut, NameType.LOC));
        parted.add(new Name(cut, name.end(), NameType.PER));
      } else if (ofCountry(words, name) > 0) {
        int end = ofCountry(words, name);
        parted.add(new Name(name.first(), end, NameType.LOC));
        parted.add(new Name(end, name.end(), NameType.PER));
      } else {
        parted.add(name);
      }
    }
    return parted;
  }

  /**
   * Where the country ends that a name begins with, behind an office and "of", and a person's name
   * follows; else -1. "Iran Air" is no person.
   */
  private int ofCountry(Words words, Name name) {
    boolean office =
        words.lower(name.first() - 1).equals("of")
            && roles.endingAt(words, name.first() - 1) != null;
    for (int end = name.end() - 1; office && end > name.first(); end--) {
      if (countries.named(words.key(name.first(), end)) != null) {
        boolean full = end + 1 < name.end() && givenNames.contains(words.key(end));
        return full || name.type() == NameType.PER ? end : -1;
      }
    }
    return -1;
  }

  /** Where given names follow the name of a country; -1 where they do not. */
  private int cut(Words words, Name name) {
    for (int cut = name.end() - 1; cut > name.first(); cut--) {
      if (!givenNames.contains(words.key(cut))) {
        return -1;
      }
      if (countries.named(words.key(name.first(), cut)) != null) {
        return cut;
      }
    }
    return -1;
  }
}
