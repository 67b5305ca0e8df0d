package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by description: "the Russian president", "a ministry spokesman", "the minister".
 */
final class RoleFinder {

  private final Roles roles;
  private final Phrases phrases;

  /** The words that make a device of a person, by the noun behind them. */
  private final Map<String, Set<String>> devices = new HashMap<>();

  RoleFinder(Roles roles, Phrases phrases) {
    this.roles = roles;
    this.phrases = phrases;
    for (String[] row : Rows.of("lexicon/devices.tsv", 2)) {
      devices.put(row[0], Set.copyOf(Rows.values(row[1])));
    }
  }

  /** The person whose role noun ends before {@code end}; null where there is none. */
  @Nullable Reference endingAt(Words words, int end, String text, List<Reference> earlier) {
    if (!words.isNoun(end - 1) || words.token(end - 1).xpos().endsWith("S") || words.isNoun(end)) {
      return null;
    }
    Roles.Found found = roles.endingAt(words, end);
    if (found == null
        || found.role().category() == Role.Category.HONORIFIC
        || isDevice(words, found.first())) {
      return null;
    }
    int first = start(words, found, end, earlier);
    Phrases.Origin origin = phrases.home(words, first, found.first());
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
        words.text(text, definiteStart(words, first), end),
        null,
        found.role(),
        found.role().gender(),
        false,
        origin == null ? "" : origin.country().code(),
        "",
        definite);
  }

  private boolean isDevice(Words words, int noun) {
    return devices
        .getOrDefault(words.token(noun).lemma(), Set.of())
        .contains(words.lower(noun - 1));
  }

  /** "[A Ministry of Defence] spokesman": the body in front belongs to the phrase. */
  private int start(Words words, Roles.Found found, int end, List<Reference> earlier) {
    int first = phrases.start(words, found.first(), end - 1);
    for (Reference body : earlier) {
      boolean adjoins = body.end() == first && body.type() == ActorType.ORGANIZATION;
      if (adjoins || (body.coreFirst() < first && first < body.end())) {
        return Math.min(first, body.first());
      }
    }
    return first;
  }

  private static int definiteStart(Words words, int first) {
    return words.isDeterminer(first) ? first + 1 : first;
  }
}
