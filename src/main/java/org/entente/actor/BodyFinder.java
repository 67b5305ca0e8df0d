package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds governments, ministries, armed forces: "Russia's defence ministry", "the Swedish
 * government", "the Ministry of Justice of Georgia", and without a country "the government".
 */
final class BodyFinder {

  private final StateBodies bodies;
  private final Phrases phrases;

  BodyFinder(StateBodies bodies, Phrases phrases) {
    this.bodies = bodies;
    this.phrases = phrases;
  }

  List<Reference> find(Words words, String text) {
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      StateBodies.Found body = bodies.startingAt(words, i);
      if (body != null && isNoun(words, body.end() - 1)) {
        Reference reference = reference(words, text, body);
        if (reference != null) {
          found.add(reference);
        }
        i = body.end() - 1;
      }
    }
    return found;
  }

  /** "the Russian military scrambled a jet": taggers take it for an adjective. */
  private static boolean isNoun(Words words, int i) {
    boolean adjective =
        words.upos(i).equals("ADJ") && !words.isNoun(i + 1) && !words.upos(i + 1).equals("ADJ");
    return words.isNoun(i) || adjective;
  }

  private @Nullable Reference reference(Words words, String text, StateBodies.Found found) {
    int first = phrases.start(words, found.first(), found.end() - 1);
    Phrases.Origin origin = phrases.origin(words, first, found.first());
    int end = found.end();
    if (origin != null && !touches(words, origin.end(), found.first())) {
      return null;
    }
    if (origin == null) {
      origin = phrases.after(words, end, "of");
      end = origin == null ? end : origin.end();
    }
    boolean modifier = words.isNoun(found.end()) && end == found.end();
    boolean capital = words.isCapitalised(found.end() - 1) && found.end() - found.first() > 1;
    boolean definite = words.lower(first).equals("the") || capital;
    if (origin == null && (modifier ? !capital : !definite)) {
      return null;
    }
    if (origin == null && !capital && first < found.first() - 1) {
      // "the new regional government": not the one of the state.
      return null;
    }
    if (modifier && origin != null && !capital) {
      // "Russian government officials" are found as a group.
      return null;
    }
    return build(words, text, found, origin, first, end, capital);
  }

  private Reference build(
      Words words,
      String text,
      StateBodies.Found found,
      Phrases.@Nullable Origin origin,
      int first,
      int end,
      boolean capital) {
    Entry entry =
        origin != null
            ? bodies.of(found.body(), origin.country())
            : capital ? named(words, found) : null;
    String label = entry != null ? entry.label() : words.text(text, found.first(), found.end());
    return new Reference(
        words.sentence().index(),
        first,
        end,
        found.first(),
        found.end(),
        words.head(first, end),
        words.sentence().span(first, end),
        capital ? MentionKind.NAME : MentionKind.NOMINAL,
        ActorType.ORGANIZATION,
        label,
        entry,
        null,
        Gender.UNKNOWN,
        false,
        origin == null ? "" : origin.country().code(),
        found.body().name(),
        true);
  }

  /** "the State Department" without a country is the only one of that name, as "the Royal Navy". */
  private @Nullable Entry named(Words words, StateBodies.Found found) {
    boolean more = words.isCapitalised(found.first() - 1) && !words.isDeterminer(found.first() - 1);
    return bodies.named(words.key(found.first() - (more ? 1 : 0), found.end()));
  }

  /** "Russia's defence ministry", "Russian federal police": a clitic or one adjective between. */
  private static boolean touches(Words words, int originEnd, int first) {
    for (int i = originEnd; i < first; i++) {
      boolean adjective = words.upos(i).equals("ADJ") && first - originEnd <= 2;
      if (!words.isPossessive(i) && !adjective) {
        return false;
      }
    }
    return true;
  }
}
