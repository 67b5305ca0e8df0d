package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.language.Name;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds all noun phrases of a document, as coreference corpora mark them. */
final class PhraseFinder {

  private static final Set<String> NO_HEADS = Set.of("compound", "flat", "fixed", "goeswith");

  private final Setting setting;
  private final List<Reference> references;
  private final Voices voices;
  private final PhraseNames names;
  private final NestedNames nestedNames;
  private final KnownMentions mentions;

  PhraseFinder(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      Voices voices,
      Linker linker,
      PhraseNames names) {
    this.setting = setting;
    this.voices = voices;
    this.names = names;
    this.references = references;
    this.nestedNames = new NestedNames(setting, linker);
    this.mentions = new KnownMentions(setting, references, clusters, voices);
  }

  /** The phrases in the order of the text; the longer first where two begin together. */
  List<Phrase> find() {
    List<Map<Span, Phrase>> bySentence = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Words words : setting.sentences()) {
      Map<Span, Phrase> found = new LinkedHashMap<>();
      for (int i = 0; i < words.size(); i++) {
        for (Phrase phrase : at(words, i)) {
          found.putIfAbsent(phrase.span(), phrase);
        }
      }
      names(words, found);
      words.sentence().names().forEach(name -> known.add(words.key(name.first(), name.end())));
      bySentence.add(found);
    }
    List<Phrase> all = new ArrayList<>();
    for (int i = 0; i < bySentence.size(); i++) {
      Map<Span, Phrase> found = bySentence.get(i);
      nested(setting.sentences().get(i), known, found);
      found.values().stream()
          .sorted(Comparator.comparingInt(Phrase::first).thenComparingInt(p -> -p.end()))
          .forEach(all::add);
    }
    return all;
  }

  private void nested(Words words, Set<String> known, Map<Span, Phrase> found) {
    Set<Integer> heads = new HashSet<>();
    found.values().forEach(p -> heads.add(p.head()));
    for (int[] range : nestedNames.in(words, known, heads)) {
      int head = words.head(range[0], range[1]);
      Phrase phrase = phrase(words, range[0], range[1], head, MentionKind.NAME);
      if (found.values().stream().noneMatch(whole -> isPartOf(phrase, whole))) {
        found.putIfAbsent(phrase.span(), phrase);
      }
    }
  }

  /** "[Acme] Industries" is no name of its own where Acme is short for it. */
  private static boolean isPartOf(Phrase part, Phrase whole) {
    return whole.isName()
        && whole.contains(part)
        && part.cluster() >= 0
        && part.cluster() == whole.cluster();
  }

  private List<Phrase> at(Words words, int i) {
    Token token = words.token(i);
    if (isPronoun(token)) {
      return List.of(phrase(words, i, i + 1, i, MentionKind.PRONOUN));
    }
    if (!isHead(words, token)) {
      return List.of();
    }
    int[] range = NounPhrases.range(words.sentence(), i);
    boolean name = token.upos().equals("PROPN") || mentions.isNamed(words, i);
    MentionKind kind = name ? MentionKind.NAME : MentionKind.NOMINAL;
    Phrase alone = phrase(words, range[0], range[1], i, kind);
    int end = NounPhrases.coordinationEnd(words.sentence(), i);
    return end > range[1]
        ? List.of(phrase(words, range[0], end, i, MentionKind.NOMINAL), alone)
        : List.of(alone);
  }

  private static boolean isPronoun(Token token) {
    return switch (token.xpos()) {
      case "PRP" -> !token.is("expl");
      case "PRP$" -> true;
      case "DT" -> token.upos().equals("PRON") && !token.is("det");
      default -> false;
    };
  }

  private static boolean isHead(Words words, Token token) {
    boolean noun =
        words.isNoun(token.index())
            || (token.upos().equals("NUM") && !token.is("nummod"))
            || (token.upos().equals("ADJ") && isArgument(token));
    return noun
        && !NO_HEADS.contains(token.relation())
        && (!token.is("appos") || NounPhrases.isAnnounced(words.sentence(), token.index()))
        && !(token.deprel().equals("nmod:desc") && !isNamed(words, token.index()))
        && !isWithinName(words, token);
  }

  private static boolean isNamed(Words words, int i) {
    return words.sentence().nameAt(i) != null;
  }

  /** "the Church of [Scientology]", "the Secretary of [State]" */
  private static boolean isWithinName(Words words, Token token) {
    for (Name name : words.sentence().names()) {
      if (name.first() < token.index() && token.index() < name.end()) {
        return token.head() >= name.first() && token.head() < name.end();
      }
    }
    return false;
  }

  private static boolean isArgument(Token token) {
    return token.is("nsubj") || token.is("obj") || token.is("obl") || token.is("nmod");
  }

  /** Names within phrases: "[U.S.] officials". */
  private void names(Words words, Map<Span, Phrase> found) {
    for (Reference reference : references) {
      if (reference.sentence() == words.sentence().index() && reference.isName()) {
        name(words, reference.coreFirst(), reference.coreEnd(), found);
      }
    }
    for (Name name : words.sentence().names()) {
      name(words, name.first(), name.end(), found);
    }
    for (int i = 0; i < words.size(); i++) {
      if (PhraseNames.isBrand(words, i) || PhraseNames.isModel(words, i)) {
        name(words, makerOf(words, i), i + 1, found);
      }
    }
  }

  /** Where the name of a model begins: "[Airbus] A380". */
  private static int makerOf(Words words, int model) {
    int first = model;
    while (words.isCapitalised(first - 1) && words.isNoun(first - 1)) {
      first--;
    }
    return first;
  }

  private void name(Words words, int first, int end, Map<Span, Phrase> found) {
    int head = words.head(first, end);
    if (words.token(head).is("compound") || words.token(head).is("amod")) {
      Phrase phrase = phrase(words, first, end, head, MentionKind.NAME);
      if (found.values().stream().noneMatch(p -> p.head() == head)) {
        found.putIfAbsent(phrase.span(), phrase);
      }
    }
  }

  private Phrase phrase(Words words, int first, int end, int head, MentionKind kind) {
    Token token = words.token(head);
    int sentence = words.sentence().index();
    boolean joint = kind != MentionKind.NAME && end > NounPhrases.range(words.sentence(), head)[1];
    Integer known = joint ? null : known(words, first, end, head, kind);
    Reference reference = known == null ? null : mentions.typical(known);
    boolean plural = joint || token.xpos().endsWith("S") || isPluralPronoun(words.lower(head));
    String name = joint || kind == MentionKind.PRONOUN ? "" : names.of(words, first, end, head);
    boolean thing =
        setting.thing(words, head) != null || (reference == null && PhraseNames.isProduct(name));
    return new Phrase(
        sentence,
        first,
        end,
        head,
        words.sentence().span(first, end),
        kind,
        manner(words, first, head, kind),
        token.lemma().toLowerCase(Locale.ROOT),
        key(words, first, end, head),
        name,
        words.lower(first),
        token.deprel(),
        plural ? "plural" : "singular",
        gender(words, head, known == null ? Gender.UNKNOWN : mentions.gender(known)),
        thing ? Phrase.THING : sort(reference),
        known == null ? KnownMentions.NONE : mentions.cluster(known),
        voices.speaker(sentence, head),
        words.sentence().tree().child(head, "cop") >= 0);
  }

  private @Nullable Integer known(Words words, int first, int end, int head, MentionKind kind) {
    Integer known = mentions.at(words, head);
    boolean name = kind == MentionKind.NAME && !isPointedAt(words, first);
    boolean thing = setting.thing(words, head) != null;
    return known == null && name && !thing ? mentions.named(key(words, first, end, head)) : known;
  }

  /** "[this] State" */
  private static boolean isPointedAt(Words words, int first) {
    return words.isDeterminer(first) && !words.lower(first).equals("the");
  }

  private static boolean isPluralPronoun(String form) {
    return form.startsWith("the")
        || form.equals("we")
        || form.equals("us")
        || form.startsWith("our");
  }

  private static Gender gender(Words words, int head, Gender known) {
    if (known != Gender.UNKNOWN) {
      return known;
    }
    return switch (words.lower(head)) {
      case "he", "him", "his", "himself", "man", "father", "son", "brother", "boy" -> Gender.MALE;
      case "she", "her", "hers", "herself", "woman", "mother", "girl" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private static String sort(@Nullable Reference reference) {
    if (reference == null || reference.type() == null) {
      return "";
    }
    if (reference.entry() != null && !reference.isPerson()) {
      return reference.type() + " " + reference.entry().kind();
    }
    return reference.type().name();
  }

  private static String manner(Words words, int first, int head, MentionKind kind) {
    if (kind == MentionKind.PRONOUN) {
      return pronoun(words.lower(head));
    }
    if (kind == MentionKind.NAME) {
      return "NAME";
    }
    String opening = words.lower(first);
    return switch (opening) {
      case "the" -> "THE";
      case "a", "an" -> "A";
      case "this", "that", "these", "those" -> "THIS";
      default ->
          words.token(first).xpos().equals("PRP$") && first < head
              ? "HIS"
              : words.isDeterminer(first) ? "SOME" : "BARE";
    };
  }

  /** All cases of a pronoun are one: few treebanks have many a "himself". */
  private static String pronoun(String form) {
    return switch (form) {
      case "i", "me", "my", "mine", "myself" -> "i";
      case "we", "us", "our", "ours", "ourselves" -> "we";
      case "you", "your", "yours", "yourself", "yourselves" -> "you";
      case "he", "him", "his", "himself" -> "he";
      case "she", "her", "hers", "herself" -> "she";
      case "it", "its", "itself" -> "it";
      case "they", "them", "their", "theirs", "themselves" -> "they";
      default -> form;
    };
  }

  /** "the Afghan team's" is "afghan team". */
  private static String key(Words words, int first, int end, int head) {
    int from = first;
    while (from < head && words.isDeterminer(from)) {
      from++;
    }
    int to = end;
    while (to > head + 1 && words.isPossessive(to - 1)) {
      to--;
    }
    return words.key(from, to);
  }

  /** The words in front of the head that say which: "Afghan" of "the Afghan team". */
  static Set<String> modifiers(Words words, Phrase phrase) {
    Tree tree = words.sentence().tree();
    Set<String> modifiers = new TreeSet<>();
    tree.children(phrase.head())
        .filter(c -> c >= phrase.first() && c < phrase.end())
        .filter(c -> !words.isDeterminer(c) && !words.isPossessive(c))
        .filter(c -> !words.key(c).isEmpty())
        .forEach(c -> modifiers.add(words.key(c)));
    return modifiers;
  }
}
