package org.entente.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads frames: "A meets with B", "A holds talks/a meeting with B", "A shoots down B", "A is based
 * in B", "A is a member of B", "A's meeting with B", "meeting between A and B", "A and B meet", "A
 * sends B to P => B visited P". A slash separates words that may stand for each other.
 */
final class FrameCompiler {

  private static final Set<String> SLOTS = Set.of("A", "B", "P", "X");
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
          "via");
  private static final Set<String> PARTICLES =
      Set.of("up", "down", "off", "out", "back", "away", "forward", "together");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "has", "have", "is", "be", "does", "do", "goes", "go", "dies", "die", "lies", "lie",
          "ties", "tie");

  private final Relations relations;
  private final Definition definition;
  private String text = "";

  FrameCompiler(Relations relations, Definition definition) {
    this.relations = relations;
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
    words.removeIf(ARTICLES::contains);
    Frame.Implication implied = halves.length > 1 ? implication(halves[1].strip()) : null;
    String first = words.get(0);
    if (first.equals("A's") || !SLOTS.contains(first)) {
      return eventNoun(words, implied);
    }
    if (words.size() == 4 && words.get(1).equals("and")) {
      return frame(Frame.Form.RECIPROCAL, words.get(3), null, List.of(), implied);
    }
    if (words.size() < 2) {
      throw wrong("a verb is missing");
    }
    if (words.get(1).equals("is") && words.size() > 2) {
      return said(words, implied);
    }
    Set<String> verbs = new LinkedHashSet<>();
    for (String verb : words.get(1).split("/", -1)) {
      verbs.add(base(verb));
    }
    List<String> rest = words.subList(2, words.size());
    String particle = null;
    if (!rest.isEmpty() && PARTICLES.contains(rest.get(0))) {
      particle = rest.get(0);
      rest = rest.subList(1, rest.size());
    }
    return new Frame(
        definition.relation(), Frame.Form.VERB, verbs, particle, parts(rest), implied, text);
  }

  /** "A is based in B" has a participle, "A is a member of B" a noun. */
  private Frame said(List<String> words, Frame.@Nullable Implication implied) {
    String word = words.get(2);
    boolean participle = word.endsWith("ed") || word.equals("born") || word.equals("held");
    Frame.Form form = participle ? Frame.Form.PARTICIPLE : Frame.Form.PREDICATE_NOUN;
    return frame(form, word, null, parts(words.subList(3, words.size())), implied);
  }

  private Frame eventNoun(List<String> words, Frame.@Nullable Implication implied) {
    List<String> rest = new ArrayList<>(words);
    List<Frame.Part> parts = new ArrayList<>();
    if (rest.get(0).equals("A's")) {
      parts.add(new Frame.Part("'s", "A", Set.of()));
      rest.remove(0);
    }
    String noun = rest.remove(0);
    int both = rest.indexOf("between");
    if (both >= 0) {
      parts.add(new Frame.Part("between", "A", Set.of()));
      return frame(Frame.Form.EVENT_NOUN, noun, null, parts, implied);
    }
    parts.addAll(parts(rest));
    return frame(Frame.Form.EVENT_NOUN, noun, null, parts, implied);
  }

  private Frame frame(
      Frame.Form form,
      String words,
      @Nullable String particle,
      List<Frame.Part> parts,
      Frame.@Nullable Implication implied) {
    return new Frame(
        definition.relation(),
        form,
        new LinkedHashSet<>(Arrays.asList(words.split("/", -1))),
        particle,
        parts,
        implied,
        text);
  }

  private List<Frame.Part> parts(List<String> words) {
    List<Frame.Part> parts = new ArrayList<>();
    String preposition = "";
    for (String word : words) {
      if (SLOTS.contains(word)) {
        parts.add(new Frame.Part(preposition, word, Set.of()));
        preposition = "";
      } else if (PREPOSITIONS.contains(word.split("/", -1)[0])) {
        preposition = word;
      } else {
        parts.add(new Frame.Part(preposition, "", fixed(word)));
        preposition = "";
      }
    }
    if (!preposition.isEmpty()) {
      throw wrong("nothing follows '" + preposition + "'");
    }
    return parts;
  }

  /** "talks" is found as "talks" and as "talk". */
  private static Set<String> fixed(String words) {
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
    if (words.length != 3 || !SLOTS.contains(words[0]) || !SLOTS.contains(words[2])) {
      throw wrong("after => a slot, a relation and a slot are expected");
    }
    return new Frame.Implication(words[0], relations.get(words[1]), words[2]);
  }

  private RelationException wrong(String what) {
    return new RelationException(
        definition.file()
            + ", relation "
            + definition.relation().name()
            + ", frame '"
            + text
            + "': "
            + what);
  }
}
