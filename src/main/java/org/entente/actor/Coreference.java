package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is spoken of more than once, actors or not: each phrase goes back to the earlier one
 * that models trained on coreference corpora like best, or is new.
 */
final class Coreference {

  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");

  private final Linker linker;
  private final Descriptions descriptions;

  /** The kinds of products by the nouns for them. */
  private final Map<String, String> products = new HashMap<>();

  private @Nullable AntecedentJudge loaded;

  Coreference(Linker linker, Descriptions descriptions) {
    this.linker = linker;
    this.descriptions = descriptions;
    Rows.of("lexicon/product-nouns.tsv", 2).forEach(row -> products.put(row[0], row[1]));
  }

  /** The models, read when they are first asked for: most commands never do. */
  private synchronized AntecedentJudge judge() {
    AntecedentJudge judge =
        loaded == null ? new AntecedentJudge(AntecedentModel.load(), BoostedTrees.load()) : loaded;
    loaded = judge;
    return judge;
  }

  /** The noun phrases of a document and what each may go back to. */
  Antecedents antecedents(
      Setting setting, List<Reference> references, Clusters clusters, Voices voices) {
    PhraseNames names = new PhraseNames(setting, products.keySet(), descriptions);
    List<Phrase> phrases =
        new PhraseFinder(setting, references, clusters, voices, linker, names).find();
    ThingLabels labels = new ThingLabels(setting, phrases, linker);
    return new Antecedents(setting, phrases, labels, products);
  }

  /**
   * What the phrases speak of, by their first phrases; what is spoken of once is there too.
   *
   * @param actors the actors by the clusters of the rules
   */
  List<Coreferents> find(Antecedents antecedents, Map<Integer, Actor> actors) {
    List<Phrase> phrases = antecedents.phrases();
    List<Coreferents> all = new ArrayList<>();
    for (List<Integer> chain : chains(antecedents, judge())) {
      all.add(coreferents(chain.stream().map(phrases::get).toList(), actors, antecedents.labels()));
    }
    return all;
  }

  static List<List<Integer>> chains(Antecedents antecedents, AntecedentJudge judge) {
    OpenChains open = new OpenChains(antecedents.phrases().size());
    for (int i = 0; i < antecedents.phrases().size(); i++) {
      int certain = antecedents.certain(i);
      open.add(i, certain < 0 ? judge.best(antecedents, i, open) : certain);
    }
    return open.all();
  }

  private static Coreferents coreferents(
      List<Phrase> phrases, Map<Integer, Actor> actors, ThingLabels labels) {
    Actor named = named(phrases, actors);
    boolean nobody =
        phrases.stream().allMatch(p -> p.isPronoun() || actors.get(p.cluster()) == null);
    boolean product = phrases.stream().anyMatch(p -> p.sort().equals(Phrase.THING));
    String name = nobody || (named == null && product) ? labels.of(phrases) : "";
    String thing = nobody && name.isEmpty() ? labels.place(phrases) : name;
    List<Coreferents.Phrasing> phrasings = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Actor own = name.isEmpty() ? actors.get(phrase.cluster()) : null;
      boolean follows = own == null || (!phrase.isName() && named != null);
      Actor actor = follows ? named : own;
      boolean misled = actor != null && phrase.isPronoun() && isOther(phrase, actor);
      phrasings.add(new Coreferents.Phrasing(phrase.span(), misled ? null : actor, thing));
    }
    return new Coreferents(phrasings);
  }

  /** Whoever says "I" is one human being, whoever says "we" is none. */
  private static boolean isOther(Phrase pronoun, Actor actor) {
    boolean person = actor.type() == ActorType.PERSON;
    return person ? pronoun.manner().equals("we") : SPEAKER.contains(pronoun.opening());
  }

  /** The actor whom most names among the phrases name; null where none does. */
  private static @Nullable Actor named(List<Phrase> phrases, Map<Integer, Actor> actors) {
    Map<Actor, Integer> counts = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      Actor actor = phrase.isName() ? actors.get(phrase.cluster()) : null;
      if (actor != null) {
        counts.merge(actor, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
