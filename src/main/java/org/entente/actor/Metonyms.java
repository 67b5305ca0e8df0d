package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Places that stand for those who sit in them: the Kremlin, Whitehall, and every capital when it
 * acts ("Moscow denied it"). Immutable.
 */
final class Metonyms {

  private record Metonym(String country, String body, String wikidata) {}

  private final Map<String, Metonym> byName = new HashMap<>();
  private final Set<String> subjectVerbs = new HashSet<>();
  private final Set<String> objectVerbs = new HashSet<>();
  private final Set<String> stances = new HashSet<>();
  private final Countries countries;
  private final StateBodies bodies;

  Metonyms(Countries countries, StateBodies bodies) {
    this.countries = countries;
    this.bodies = bodies;
    for (String[] row : Rows.of("lexicon/metonyms.tsv", 4)) {
      byName.put(NameKey.of(row[0]), new Metonym(row[1], row[2], row[3]));
    }
    for (String[] row : Rows.of("lexicon/acts.tsv", 2)) {
      switch (row[1]) {
        case "noun" -> stances.add(row[0]);
        case "object" -> {
          subjectVerbs.add(row[0]);
          objectVerbs.add(row[0]);
        }
        default -> subjectVerbs.add(row[0]);
      }
    }
  }

  boolean isMetonym(String key) {
    return byName.containsKey(key) || countries.byCapital(key) != null;
  }

  /** A seat of power that is no city: "the Kremlin". */
  boolean isSeat(String key) {
    Metonym metonym = byName.get(key);
    return metonym != null && !metonym.body().equals("country");
  }

  /** Who acts under the name of the place; null where nobody is known to. */
  @Nullable Entry actor(String key) {
    Metonym metonym = byName.get(key);
    Country country =
        metonym == null ? countries.byCapital(key) : countries.byCode(metonym.country());
    if (metonym == null || metonym.body().equals("country")) {
      return country == null ? null : country.entry();
    }
    return bodies.of(metonym.body(), metonym.country());
  }

  /** The seat as a place: "talks at the White House". */
  Entry place(String key, String label) {
    Metonym metonym = byName.get(key);
    String country = metonym == null ? "" : metonym.country();
    Country state = countries.byCode(country);
    String code = state == null ? "" : state.entry().cameo();
    String wikidata = metonym == null ? "" : metonym.wikidata();
    return new Entry(
        Entry.id(label), label, ActorType.PLACE, "seat", wikidata, country, code, List.of(), "");
  }

  /** Whether the noun phrase with this head acts, or is spoken to, in its sentence. */
  boolean acts(Words words, int head) {
    Token token = words.token(head);
    if (token.is("conj")) {
      return token.head() >= 0 && token.head() < head && acts(words, token.head());
    }
    if (token.head() < 0) {
      return false;
    }
    String lemma = words.token(token.head()).lemma();
    boolean verb = words.upos(token.head()).equals("VERB");
    return switch (token.relation()) {
      case "nsubj" -> verb && !token.deprel().endsWith(":pass") && acting(words, token.head());
      case "obj", "iobj" -> verb && objectVerbs.contains(lemma);
      case "obl" ->
          verb
              && (token.deprel().equals("obl:agent")
                  || (preposition(words, head, "with", "by") && subjectVerbs.contains(lemma)));
      case "nmod" -> token.deprel().equals("nmod:poss") && stances.contains(lemma);
      default -> false;
    };
  }

  /** Whether a word is the subject of a verb of somebody's: "it said", "they deny". */
  boolean isActing(Words words, int head) {
    Token token = words.token(head);
    return token.deprel().equals("nsubj")
        && token.head() >= 0
        && subjectVerbs.contains(words.token(token.head()).lemma());
  }

  private boolean acting(Words words, int verb) {
    Tree tree = words.sentence().tree();
    int object = tree.child(verb, "obj");
    // "Moscow had no plans", "Kyiv showed little interest"
    boolean stance =
        object >= 0
            && stances.contains(words.token(object).lemma())
            && tree.child(object, "nmod:poss") < 0;
    return stance
        || subjectVerbs.contains(words.token(verb).lemma())
        || tree.child(verb, "ccomp") >= 0;
  }

  private static boolean preposition(Words words, int head, String... forms) {
    int preposition = words.sentence().tree().child(head, "case");
    return preposition >= 0 && List.of(forms).contains(words.lower(preposition));
  }
}
