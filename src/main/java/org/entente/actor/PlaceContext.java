package org.entente.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * What the place named beside a name says of it: the House of Representatives of "the Idaho House
 * of Representatives" is not the country's, the Springfield of "Springfield, Illinois" in no other
 * state.
 */
final class PlaceContext {

  private static final Set<String> BODIES = Set.of("party", "ministry", "legislature", "military");

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final StateBodies bodies;
  private final ArticleTitles titles;

  PlaceContext(Countries countries, Gazetteer gazetteer, StateBodies bodies, ArticleTitles titles) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.bodies = bodies;
    this.titles = titles;
  }

  /** Whether an entry of this name cannot be meant here. */
  boolean rulesOut(Entry entry, Words words, Name name) {
    return switch (entry.type()) {
      case ORGANIZATION -> isBody(entry) && followsPartOfCountry(words, name);
      case PLACE -> isElsewhere(entry, words, name);
      default -> false;
    };
  }

  private boolean isBody(Entry entry) {
    return BODIES.contains(entry.kind()) || bodies.of(entry.kind(), entry.country()) != null;
  }

  private boolean followsPartOfCountry(Words words, Name name) {
    int end = words.lower(name.first() - 1).equals("'s") ? name.first() - 1 : name.first();
    Name place = place(words, end, true);
    return place != null && !parts(words.key(place.first(), place.end())).isEmpty();
  }

  private boolean isElsewhere(Entry entry, Words words, Name name) {
    boolean comma = words.lower(name.end()).equals(",") && !entry.country().isEmpty();
    Name around = comma ? place(words, name.end() + 1, false) : null;
    if (around == null) {
      return false;
    }
    String key = words.key(around.first(), around.end());
    Country country = countries.named(key);
    List<Entry> parts = parts(key);
    Set<String> codes = new HashSet<>();
    parts.forEach(part -> codes.add(part.country()));
    if (country != null) {
      codes.add(country.code());
    }
    WikipediaArticle article = titles.of(entry);
    int state = article == null ? -1 : article.title().indexOf(", ") + 2;
    boolean otherPart =
        article != null
            && state > 1
            && !parts.isEmpty()
            && parts.stream().noneMatch(p -> p.label().equals(article.title().substring(state)));
    return !codes.isEmpty() && (!codes.contains(entry.country()) || otherPart);
  }

  /** The provinces and states of a name. */
  private List<Entry> parts(String key) {
    return gazetteer.lookup(key).stream()
        .filter(entry -> Set.of("province", "state").contains(entry.kind()))
        .toList();
  }

  private static @Nullable Name place(Words words, int at, boolean ends) {
    for (Name name : words.sentence().names()) {
      if (name.type() == NameType.LOC && (ends ? name.end() : name.first()) == at) {
        return name;
      }
    }
    return null;
  }
}
