package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which country "this country" and "our nation" are where nothing before says so: the one that the
 * text speaks of far more than of any other.
 */
final class OwnCountry {

  private static final Set<String> NOUNS = Set.of("country", "nation");

  private static final Set<String> OPENINGS = Set.of("this", "our");

  private final Countries countries;
  private final KnownActors actors;

  OwnCountry(Countries countries, KnownActors actors) {
    this.countries = countries;
    this.actors = actors;
  }

  /** The chains; those of nobody, of which a phrase says that it is the own country, with it. */
  List<Coreferents> name(Setting setting, List<Coreferents> chains) {
    String code = setting.mainCountry();
    Country country = code.isEmpty() ? null : countries.byCode(code);
    return country == null
        ? chains
        : chains.stream()
            .map(chain -> isOwn(setting, chain) ? named(chain, country) : chain)
            .toList();
  }

  private Coreferents named(Coreferents chain, Country country) {
    Actor actor = actors.of(country.entry(), Set.of());
    return new Coreferents(
        chain.phrases().stream().map(p -> new Coreferents.Phrasing(p.span(), actor, "")).toList());
  }

  private static boolean isOwn(Setting setting, Coreferents chain) {
    return chain.phrases().stream().allMatch(p -> isNobody(p.actor()))
        && chain.phrases().stream().anyMatch(p -> isOwn(p.span().of(setting.document().text())));
  }

  /** "Nation" with a capital may have been taken for a name. */
  private static boolean isNobody(@Nullable Actor actor) {
    return actor == null || NOUNS.contains(NameKey.of(actor.label()));
  }

  private static boolean isOwn(String phrase) {
    List<String> words = List.of(phrase.split("\\s+", -1));
    String noun = words.getLast();
    boolean named = words.getFirst().equals("the") && Character.isUpperCase(noun.charAt(0));
    return words.size() == 2
        && NOUNS.contains(NameKey.of(noun))
        && (named || OPENINGS.contains(NameKey.of(words.getFirst())));
  }
}
