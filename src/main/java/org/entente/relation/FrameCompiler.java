package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames: "A meets with B", "A holds talks/meeting with B", "A shoots down B", "someone bases
 * A in B", "A is a member of B", "A's meeting with B", "A and B meet", "A threatens to * B", "A
 * sends B:person to P => B visited P". A slash separates words that may stand for each other; a
 * colon names what a slot must be: a type of actor or a class of nouns; a class without a slot, "A
 * signs :deal with B", stands for its nouns.
 */
final class FrameCompiler {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "with",
          "to",
          "in",
          "on",
          "of",
          "for",
          "from",
          "against",
          "by",
          "at",
          "near",
          "over",
          "about",
          "into",
          "towards",
          "between",
          "after",
          "before",
          "behind",
          "outside",
          "around",
          "as",
          "through",
          "across",
          "under",
          "within",
          "inside",
          "along",
          "toward",
          "upon",
          "alongside",
          "during",
          "beside",
          "via",
          "among",
          Clause.THAT,
          Clause.THAT_MUST,
          Clause.THAT_SHALL);
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "off", "out", "back", "away", "forward", "together");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "has", "have", "is", "be", "does", "do", "goes", "go", "dies", "die", "lies", "lie",
          "ties", "tie");

  private final Relations relations;
  private final Nouns nouns;
  private final Definition definition;
  private String text = "";

  FrameCompiler(Relations relations, Nouns nouns, Definition definition) {
    this.relations = relations;
    this.nouns = nouns;
    this.definition = definition;
  }

  /**
   * Compiles one frame.
   *
   * @throws RelationException where it cannot be read
   */
  Frame compile(String frame) {
    text = frame;
    String[] halves = frame.split("=>", -1);
    List<String> words = new ArrayList<>(Arrays.asList(halves[0].strip().split("\\s+", -1)));
    words.removeIf(word -> ARTICLES.contains(word));
    if (words.size() < 2) {
      throw wrong("a verb is missing");
    }
    Frame.Implication implied = halves.length > 1 ? implication(halves[1].strip()) : null;
    if (words.get(0).startsWith("A") && words.get(0).endsWith("'s")) {
      Frame.Part owner = slot("'s", words.get(0).substring(0, words.get(0).length() - 2));
      return new Frame(
          definition.relation(),
          Frame.Form.EVENT_NOUN,
          fixed(words.get(1)),
          null,
          owner,
          parts(words.subList(2, words.size())),
          implied,
          text);
    }
    if (words.get(1).equals("and") && words.size() > 3) {
      return clause(Frame.Form.RECIPROCAL, words.subList(2, words.size()), implied);
    }
    return words.get(1).equals("is")
        ? state(words, implied)
        : clause(Frame.Form.VERB, words, implied);
  }

  /** "A meets with B"; the first word is who does it. */
  private Frame clause(Frame.Form form, List<String> words, Frame.@Nullable Implication implied) {
    Set<String> verbs = new LinkedHashSet<>();
    for (String verb : words.get(1).split("/", -1)) {
      verbs.add(base(verb));
    }
    List<String> rest = words.subList(2, words.size());
    String particle = null;
    if (!rest.isEmpty() && isParticle(rest)) {
      particle = rest.get(0);
      rest = rest.subList(1, rest.size());
    }
    return new Frame(
        definition.relation(),
        form,
        verbs,
        particle,
        subject(words.get(0)),
        parts(rest),
        implied,
        text);
  }

  /** "A gives up B", "A takes over from B". */
  private static boolean isParticle(List<String> rest) {
    boolean prepositions =
        isPreposition(rest.get(0)) && rest.size() > 1 && isPreposition(rest.get(1));
    return prepositions || PARTICLES.contains(rest.get(0).split("/", -1)[0]);
  }

  private static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word.split("/", -1)[0]);
  }

  /** "A is a member of B", "A is at war with B", "A is B". */
  private Frame state(List<String> words, Frame.@Nullable Implication implied) {
    List<String> rest = words.subList(2, words.size());
    if (rest.size() > 1 && PREPOSITIONS.contains(rest.get(0))) {
      rest = rest.subList(1, rest.size());
    }
    boolean bare = rest.size() == 1 && isSlot(rest.get(0));
    return new Frame(
        definition.relation(),
        bare ? Frame.Form.COPULA : Frame.Form.PREDICATE_NOUN,
        bare ? Set.of() : fixed(rest.get(0)),
        null,
        subject(words.get(0)),
        bare ? parts(rest) : parts(rest.subList(1, rest.size())),
        implied,
        text);
  }

  private Frame.@Nullable Part subject(String word) {
    if (word.equals("someone")) {
      return null;
    }
    if (!isSlot(word)) {
      throw wrong("begins with neither a slot nor 'someone'");
    }
    return slot("", word);
  }

  private static boolean isSlot(String word) {
    return !word.isEmpty()
        && "ABCPX".indexOf(word.charAt(0)) >= 0
        && (word.length() == 1 || word.charAt(1) == ':');
  }

  private List<Frame.Part> parts(List<String> words) {
    List<Frame.Part> parts = new ArrayList<>();
    String preposition = "";
    for (String word : words) {
      if (isSlot(word)) {
        parts.add(slot(preposition, word));
        preposition = "";
      } else if (isPreposition(word)) {
        preposition = word;
      } else if (preposition.equals("to") && word.charAt(0) != ':') {
        parts.add(part(Frame.Kind.INFINITIVE, "", "", verbs(word), List.of()));
        preposition = "";
      } else {
        parts.add(part(Frame.Kind.WORD, preposition, "", fixed(word), List.of()));
        preposition = "";
      }
    }
    if (!preposition.isEmpty()) {
      throw wrong("nothing follows '" + preposition + "'");
    }
    return parts;
  }

  private Frame.Part slot(String preposition, String word) {
    if (word.length() == 1) {
      return part(Frame.Kind.SLOT, preposition, word, Set.of(), List.of());
    }
    String constraint = word.substring(2);
    List<ArgumentType> types = ArgumentType.named(constraint);
    Set<String> lemmas = types.isEmpty() ? lemmas(constraint) : Set.of();
    return part(Frame.Kind.SLOT, preposition, word.substring(0, 1), lemmas, types);
  }

  private static Frame.Part part(
      Frame.Kind kind,
      String preposition,
      String slot,
      Set<String> words,
      List<ArgumentType> types) {
    return new Frame.Part(kind, preposition, slot, words, types);
  }

  private Set<String> lemmas(String name) {
    Set<String> lemmas = nouns.named(name);
    if (lemmas == null) {
      throw wrong("'" + name + "' is neither a type nor a class of noun-classes.tsv");
    }
    return lemmas;
  }

  private static Set<String> verbs(String words) {
    return words.equals("*") ? Set.of() : new LinkedHashSet<>(List.of(words.split("/", -1)));
  }

  /** "talks" is found as "talks" and as "talk", ":deal" as all the nouns of its class. */
  private Set<String> fixed(String words) {
    if (words.charAt(0) == ':') {
      return lemmas(words.substring(1));
    }
    Set<String> all = new LinkedHashSet<>();
    for (String word : words.split("/", -1)) {
      all.add(word);
      if (word.endsWith("s")) {
        all.add(word.substring(0, word.length() - 1));
      }
    }
    return all;
  }

  /** "meets" is a form of "meet". */
  static String base(String verb) {
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (verb.endsWith("ies")) {
      return verb.substring(0, verb.length() - 3) + "y";
    }
    if (verb.matches(".*(ss|sh|ch|x|zz|o)es")) {
      return verb.substring(0, verb.length() - 2);
    }
    return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
  }

  private Frame.Implication implication(String says) {
    String[] words = says.split("\\s+", -1);
    if (words.length != 3 || !isSlot(words[0]) || !isSlot(words[2])) {
      throw wrong("after => a slot, a relation and a slot are expected");
    }
    return new Frame.Implication(words[0], relations.get(words[1]), words[2]);
  }

  private RelationException wrong(String what) {
    return new RelationException(
        definition.file()
            + ":"
            + definition.line()
            + ": relation "
            + definition.relation().name()
            + ": frame '"
            + text
            + "': "
            + what);
  }
}
