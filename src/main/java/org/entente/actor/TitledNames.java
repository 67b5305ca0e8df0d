package org.entente.actor;

import java.util.HashSet;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/** Persons known by the title before them: "Mr Putin", "Special Envoy de Mistura". */
final class TitledNames {

  /** Honorifics that nothing but people have; there is a "Miss America". */
  private static final Set<String> ADDRESSES = Set.of("Mr", "Mrs", "Ms");

  private final Roles roles;
  private final Set<String> particles = new HashSet<>();

  TitledNames(Roles roles) {
    this.roles = roles;
    Rows.of("lexicon/name-particles.tsv", 1).forEach(row -> particles.add(row[0]));
  }

  /**
   * Adds persons in place.
   *
   * @param owner for each word the name it belongs to
   */
  void complete(Words words, @Nullable Name[] owner) {
    for (int i = 1; i < words.size(); i++) {
      Roles.Found title = owner[i] == null ? roles.endingAt(words, i) : null;
      int start = title == null ? i : afterParticles(words, owner, i);
      int end = end(words, owner, start);
      if (title != null
          && end > start
          && words.isCapitalised(title.first())
          && (start > i ? title.role().category() != Role.Category.KIN : isPersonal(title))
          && roles.startingAt(words, start, words.size()) == null) {
        NameRefiner.claim(owner, new Name(i, end, NameType.PER));
      }
    }
  }

  /** The kind of a name: "Ms Park", "Mr Washington" are people, whatever else is called so. */
  NameType type(Words words, Name name, int first, int end) {
    Roles.Found inside = roles.startingAt(words, first, end);
    Roles.Found before = roles.endingAt(words, first);
    boolean titled = inside != null && inside.end() < end && isAddress(inside);
    return titled || before != null && isAddress(before) ? NameType.PER : name.type();
  }

  private static boolean isAddress(Roles.Found title) {
    return ADDRESSES.contains(title.role().label());
  }

  /** What an honorific or a rank stands before is a person; after an office it may be a body. */
  private static boolean isPersonal(Roles.Found title) {
    Role.Category category = title.role().category();
    return category == Role.Category.HONORIFIC || category == Role.Category.RANK;
  }

  private int afterParticles(Words words, @Nullable Name[] owner, int first) {
    int i = first;
    while (i < words.size()
        && owner[i] == null
        && !words.isCapitalised(i)
        && particles.contains(words.key(i))) {
      i++;
    }
    return i;
  }

  private static int end(Words words, @Nullable Name[] owner, int start) {
    int end = start;
    while (end < words.size()
        && owner[end] == null
        && words.isCapitalised(end)
        && words.upos(end).equals("PROPN")) {
      end++;
    }
    return end;
  }
}
