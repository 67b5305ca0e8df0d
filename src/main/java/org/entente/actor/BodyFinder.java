package org.entente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.language.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds governments, ministries, armed forces: "Russia's defence ministry", "the Swedish
 * government", "the Ministry of Justice of Georgia", and without a country "the government".
 */
final class BodyFinder {

  private final StateBodies bodies;
  private final Phrases phrases;
  private final Gazetteer gazetteer;
  private final Set<String> attributes = new HashSet<>();
  private final Set<String> rivals = new HashSet<>();

  BodyFinder(StateBodies bodies, Phrases phrases, Gazetteer gazetteer) {
    this.bodies = bodies;
    this.phrases = phrases;
    this.gazetteer = gazetteer;
    Rows.of("lexicon/body-attributes.tsv", 2)
        .forEach(row -> (row[1].equals("own") ? attributes : rivals).add(NameKey.of(row[0])));
  }

  /**
   * The bodies of a sentence.
   *
   * @param names the names in it: what is only a part of one is another body, "the Free Syrian
   *     Army"
   */
  List<Reference> find(Words words, String text, List<Name> names) {
    List<Reference> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      StateBodies.Found body = bodies.startingAt(words, i);
      if (body != null && isNoun(words, body.end() - 1)) {
        Reference reference = reference(words, text, body, names);
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

  private @Nullable Reference reference(
      Words words, String text, StateBodies.Found found, List<Name> names) {
    int first = phrases.start(words, found.first(), found.end() - 1);
    Phrases.Origin origin = phrases.origin(words, first, found.first());
    int end = found.end();
    if (origin != null && (origin.mixed() || !touches(words, origin.end(), found.first()))) {
      return null;
    }
    if (IntStream.range(first, found.first()).anyMatch(i -> rivals.contains(words.key(i)))) {
      return null;
    }
    if (origin == null) {
      origin = phrases.after(words, end, "of");
      end = origin == null ? end : origin.end();
    }
    if (isInName(words, found, origin, names)) {
      return null;
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

  /**
   * "the European <i>Central Bank</i>", "the Free Syrian <i>Army</i>": not the body of a state; but
   * "Boeing-Air Force talks" are with the Air Force.
   */
  private boolean isInName(
      Words words, StateBodies.Found found, Phrases.@Nullable Origin origin, List<Name> names) {
    if (found.first() > 0 && words.token(found.first() - 1).xpos().equals("HYPH")) {
      return false;
    }
    return names.stream()
        .filter(name -> name.first() < found.first() && name.end() >= found.end())
        .anyMatch(
            name ->
                origin == null && isKnown(words, name)
                    || IntStream.range(name.first(), found.first())
                        .anyMatch(i -> isOwnWord(words, i, origin)));
  }

  /** "the Central Intelligence Agency": the name of one body, which says more than its kind. */
  private boolean isKnown(Words words, Name name) {
    return gazetteer.lookup(words.key(name.first(), name.end())).stream()
        .anyMatch(entry -> entry.type() == ActorType.ORGANIZATION);
  }

  /** Whether a word before a body makes it another one than the country's: "Free", "Insurgent". */
  private boolean isOwnWord(Words words, int i, Phrases.@Nullable Origin origin) {
    boolean country = origin != null && i >= origin.first() && i < origin.end();
    return !country && !words.isDeterminer(i) && isOther(words, i);
  }

  private boolean isOther(Words words, int i) {
    return words.isCapitalised(i) && !attributes.contains(words.key(i));
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

  /**
   * "Russia's defence ministry", "Russian federal police": a clitic or one adjective between; not
   * "the Iraqi Kurdish parliament".
   */
  private boolean touches(Words words, int originEnd, int first) {
    for (int i = originEnd; i < first; i++) {
      boolean near = first - originEnd <= 2 && !isOther(words, i);
      boolean adjective = words.upos(i).equals("ADJ") && near;
      if (!words.isPossessive(i) && !adjective) {
        return false;
      }
    }
    return true;
  }
}
