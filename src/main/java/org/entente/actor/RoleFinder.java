package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * Finds persons by description: "the Russian president", "a ministry spokesman", "the minister".
 */
final class RoleFinder {

  private final Roles roles;
  private final Phrases phrases;

  RoleFinder(Roles roles, Phrases phrases) {
    this.roles = roles;
    this.phrases = phrases;
  }

  /** The person whose role noun ends before {@code end}; null where there is none. */
  @Nullable Reference endingAt(Words words, int end, String text) {
    if (!words.isNoun(end - 1) || words.token(end - 1).xpos().endsWith("S") || words.isNoun(end)) {
      return null;
    }
    Roles.Found found = roles.endingAt(words, end);
    if (found == null || found.role().category() == Role.Category.HONORIFIC) {
      return null;
    }
    int first = phrases.start(words, found.first());
    Phrases.Origin origin = phrases.origin(words, first, found.first());
    String opening = words.lower(first);
    boolean definite =
        !opening.equals("a")
            && !opening.equals("an")
            && !opening.equals("another")
            && first < found.first();
    return new Reference(
        words.sentence().index(),
        first,
        end,
        found.first(),
        end,
        words.head(found.first(), end),
        words.sentence().span(first, end),
        MentionKind.NOMINAL,
        ActorType.PERSON,
        words.text(text, found.first(), end),
        null,
        found.role(),
        found.role().gender(),
        false,
        origin == null ? "" : origin.country().code(),
        "",
        definite);
  }
}
