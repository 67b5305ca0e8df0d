package org.entente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds known persons whose name holds a hyphen, such as "Ban Ki-moon": behind other names the name
 * finder loses them, and the parser then reads their last syllable as a word of its own.
 */
final class HyphenNames {

  /** The longest names looked up, in words: "Prayut Chan-o-cha". */
  private static final int LONGEST = 7;

  /** The kinds of known names, as the training sets them. */
  private static final int PERSON = 4;

  private static final int ORGANISATION = 64;

  private HyphenNames() {}

  /** The names of a sentence with those of known persons among them, in order, not overlapping. */
  static List<Name> add(List<Name> names, String[] words, HashedKinds known) {
    List<Name> all = names;
    for (int hyphen = 1; hyphen + 1 < words.length; hyphen++) {
      if (words[hyphen].equals("-")) {
        Name person = around(hyphen, words, known);
        all = person == null ? all : with(person, all, words, known);
      }
    }
    return all;
  }

  /** "the United Nations Ban Ki-moon" found as one name. */
  private static boolean isBody(Name name, String[] words, HashedKinds known) {
    int state = Hashes.EMPTY;
    for (int i = name.first(); i < name.end(); i++) {
      state = Hashes.append(state, words[i]);
    }
    return (known.of(Hashes.finish(state)) & ORGANISATION) != 0;
  }

  /** The longest known name around a hyphen, from its first capital on. */
  private static @Nullable Name around(int hyphen, String[] words, HashedKinds known) {
    for (int first = Math.max(0, hyphen - LONGEST); first < hyphen; first++) {
      int end =
          Character.isUpperCase(words[first].charAt(0)) ? end(first, hyphen, words, known) : -1;
      if (end > 0) {
        return new Name(first, end, NameType.PER);
      }
    }
    return null;
  }

  private static int end(int first, int hyphen, String[] words, HashedKinds known) {
    int state = Hashes.EMPTY;
    int end = -1;
    for (int i = first; i < words.length && i < first + LONGEST; i++) {
      state = Hashes.append(state, words[i]);
      boolean person = (known.of(Hashes.finish(state)) & PERSON) != 0;
      end = i > hyphen && person ? i + 1 : end;
    }
    return end;
  }

  private static List<Name> with(Name person, List<Name> names, String[] words, HashedKinds known) {
    List<Name> all = new ArrayList<>(names.size() + 1);
    for (Name name : names) {
      boolean apart = name.end() <= person.first() || person.end() <= name.first();
      boolean inside = person.first() <= name.first() && name.end() <= person.end();
      Name before = new Name(name.first(), person.first(), NameType.ORG);
      boolean body = name.end() == person.end() && isBody(before, words, known);
      if (!apart && !inside && !body) {
        return names;
      }
      if (apart || body) {
        all.add(body ? before : name);
      }
    }
    all.add(person);
    all.sort(Comparator.comparingInt(Name::first));
    return all;
  }
}
