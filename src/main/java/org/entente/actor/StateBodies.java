package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Governments, ministries, armed forces and parliaments of all countries, from the patterns of
 * {@code ontology/lexicon/bodies.tsv} and the own names of {@code own-bodies.tsv}. Immutable.
 */
final class StateBodies {

  private static final int LONGEST = 6;

  private record Own(String label, String wikidata, List<String> names) {}

  private final Map<String, StateBody> byPhrase = new HashMap<>();
  private final Map<String, StateBody> byName = new HashMap<>();
  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, Own> own = new HashMap<>();
  private final Map<String, String[]> byOwnName = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Countries countries;
  private final Articles articles;

  StateBodies(Countries countries, Articles articles) {
    this.countries = countries;
    this.articles = articles;
    for (String[] row : Rows.of("lexicon/bodies.tsv", 4)) {
      StateBody body = new StateBody(row[0], row[1], row[2]);
      byName.put(row[0], body);
      phrases.put(row[0], row[3]);
      for (String phrase : Rows.values(row[3])) {
        byPhrase.put(phrase, body);
        firstWords.add((phrase + " ").substring(0, (phrase + " ").indexOf(' ')));
      }
    }
    for (String[] row : Rows.of("lexicon/own-bodies.tsv", 5)) {
      own.put(row[0] + row[1], new Own(row[2], row[3], Rows.values(row[4])));
      for (String name : Rows.values(row[4])) {
        byOwnName.put(NameKey.of(name), new String[] {row[0], row[1]});
      }
    }
  }

  /** A kind of body and the tokens that name it. */
  record Found(StateBody body, int first, int end) {}

  /** The longest phrase for a body that begins at a token. */
  @Nullable Found startingAt(Words words, int first) {
    if (!firstWords.contains(words.key(first))) {
      return null;
    }
    for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
      StateBody body = words.key(end - 1).isEmpty() ? null : byPhrase.get(words.key(first, end));
      if (body != null) {
        return new Found(body, first, end);
      }
    }
    return null;
  }

  /** The body that alone has this name: "State Department". */
  @Nullable Entry named(String key) {
    String[] found = byOwnName.get(key);
    return found == null ? null : of(found[1], found[0]);
  }

  /** A country's body; null where there is no such country or body. */
  @Nullable Entry of(String bodyName, String countryCode) {
    StateBody body = byName.get(bodyName);
    Country country = countries.byCode(countryCode);
    return body == null || country == null ? null : of(body, country);
  }

  /** Whether an entry has no name of its own, but one that follows from a pattern. */
  boolean isPattern(Entry entry) {
    StateBody body = byName.get(entry.kind());
    Country country = countries.byCode(entry.country());
    return body != null && country != null && entry.label().equals(label(body, country));
  }

  private String label(StateBody body, Country country) {
    return body.label()
        .replace("{C}", articles.withArticle(country.entry().label()))
        .replace("{A}", country.adjective());
  }

  Entry of(StateBody body, Country country) {
    Own name = own.get(country.code() + body.name());
    String label = label(body, country);
    Set<String> aliases = new TreeSet<>();
    if (name != null) {
      aliases.addAll(name.names());
      aliases.add(label);
      label = name.label();
    }
    String phrase = Rows.values(phrases.getOrDefault(body.name(), "")).getFirst();
    aliases.add(country.adjective() + " " + phrase);
    aliases.remove(label);
    return new Entry(
        Entry.id(label),
        label,
        ActorType.ORGANIZATION,
        body.name(),
        name == null ? "" : name.wikidata(),
        country.code(),
        country.entry().cameo() + body.sector(),
        List.copyOf(aliases),
        "");
  }
}
