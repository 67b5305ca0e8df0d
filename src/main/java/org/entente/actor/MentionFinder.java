package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.language.Name;
import org.jspecify.annotations.Nullable;

/** Finds everybody who is named or described in a document. */
final class MentionFinder {

  private final NameRefiner refiner;
  private final NameMentions names;
  private final BodyFinder bodies;
  private final GroupFinder groups;
  private final RoleFinder roles;

  MentionFinder(
      NameRefiner refiner,
      NameMentions names,
      BodyFinder bodies,
      GroupFinder groups,
      RoleFinder roles) {
    this.refiner = refiner;
    this.names = names;
    this.bodies = bodies;
    this.groups = groups;
    this.roles = roles;
  }

  /** The mentions in the order of the text; the longer first where two begin together. */
  List<Reference> find(Setting setting) {
    List<Reference> found = new ArrayList<>();
    for (Words words : setting.sentences()) {
      found.addAll(find(words, setting));
    }
    return found;
  }

  private List<Reference> find(Words words, Setting setting) {
    String text = setting.document().text();
    List<Reference> found = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (Reference body : bodies.find(words, text)) {
      found.add(body);
      mark(taken, body.coreFirst(), body.coreEnd());
    }
    for (Name name : refiner.refine(words)) {
      Reference reference =
          overlaps(taken, name.first(), name.end()) ? null : names.of(words, name, setting);
      if (reference != null) {
        found.add(reference);
        mark(taken, reference.coreFirst(), reference.coreEnd());
      }
    }
    described(words, text, taken, found);
    found.sort(
        Comparator.comparingInt(Reference::first)
            .thenComparingInt(r -> -r.end())
            .thenComparingInt(Reference::coreFirst));
    return found;
  }

  private void described(Words words, String text, boolean[] taken, List<Reference> found) {
    boolean[] titles = taken.clone();
    for (Reference name : found) {
      mark(titles, name.first(), name.coreEnd());
    }
    // From the right, as roles end with their last word: "secretary of state".
    for (int i = words.size() - 1; i >= 0; i--) {
      if (!taken[i] && words.isNoun(i)) {
        Reference reference = groups.at(words, i, text);
        if (reference == null && !titles[i]) {
          reference = roles.endingAt(words, i + 1, text, found);
        }
        if (reference != null) {
          found.add(reference);
          mark(taken, reference.coreFirst(), reference.coreEnd());
        }
      }
    }
  }

  private static void mark(boolean[] taken, int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  private static boolean overlaps(boolean[] taken, int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  /** The mention of a list that covers a token with its core; null where none does. */
  static @Nullable Reference coreAt(List<Reference> references, int token) {
    for (Reference reference : references) {
      if (reference.coreFirst() <= token && token < reference.coreEnd()) {
        return reference;
      }
    }
    return null;
  }
}
