package org.entente.export.layer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.entente.relation.Argument;
import org.entente.relation.Proposition;
import org.entente.statement.Extraction;

/**
 * The CAMEO codes of those who take part in an event, as coders read them from its sentence: of the
 * actor, of the country that its phrase names, of whom an act is aimed at though its grammatical
 * object is a thing ("rejected an offer from Senegal").
 */
final class EventActors {

  private final List<Sentence> sentences;
  private final PhraseCodes told;
  private final PhraseCodes likely;

  EventActors(Extraction extraction) {
    this.sentences = extraction.sentences();
    this.told = new PhraseCodes(extraction.cast(), false);
    this.likely = new PhraseCodes(extraction.cast(), true);
  }

  /** The codes of those who act; none where nothing tells them. */
  Set<String> sources(Proposition proposition) {
    Sentence sentence = sentences.get(proposition.sentence());
    Argument subject = proposition.subject();
    Set<String> found = argument(told, sentence, subject, false);
    if (found.isEmpty() && isGroup(sentence, subject.head())) {
      found = place(sentence, proposition.predicate());
    }
    return found.isEmpty() ? argument(likely, sentence, subject, false) : found;
  }

  /** The codes of the object of an act; none where it has none, or nothing tells them. */
  Set<String> objects(Proposition proposition) {
    Argument object = proposition.object();
    return object == null
        ? Set.of()
        : argument(told, sentences.get(proposition.sentence()), object, true);
  }

  /**
   * The codes of whom else an act is aimed at; none where nothing tells them. Foreigners whom the
   * clause names come before those who are likely to be meant.
   */
  Set<String> others(Proposition proposition, Set<String> sources) {
    Sentence sentence = sentences.get(proposition.sentence());
    Set<String> found = clause(told, sentence, proposition, sources);
    if (!found.isEmpty() && !sources.containsAll(found)) {
      return found;
    }
    Argument object = proposition.object();
    Set<String> guess = object == null ? Set.of() : argument(likely, sentence, object, true);
    guess = guess.isEmpty() ? found : guess;
    return guess.isEmpty() ? clause(likely, sentence, proposition, sources) : guess;
  }

  /** Whether the object of an act belongs to whoever a pronoun speaks of: "its forces". */
  boolean isOwn(Proposition proposition) {
    Argument object = proposition.object();
    Sentence sentence = sentences.get(proposition.sentence());
    return object != null
        && sentence
            .tree()
            .children(object.head(), "nmod:poss")
            .anyMatch(c -> sentence.token(c).xpos().equals("PRP$"));
  }

  private static Set<String> argument(
      PhraseCodes codes, Sentence sentence, Argument argument, boolean aimed) {
    Set<String> found = codes.of(sentence, argument.head(), aimed);
    return found.isEmpty() ? behind(codes, sentence, argument) : found;
  }

  /** "[Rebels] in Mali on Monday rejected": where parsers hang the place on the verb. */
  private static Set<String> behind(PhraseCodes codes, Sentence sentence, Argument argument) {
    int end = argument.head() + 1;
    while (end < sentence.size() && argument.span().contains(sentence.token(end).span())) {
      end++;
    }
    boolean home = end + 1 < sentence.size() && codes.isHome(sentence.token(end));
    for (int i = end + 1; home && i < sentence.size(); i++) {
      String upos = sentence.token(i).upos();
      if (upos.equals("VERB") || upos.equals("AUX") || upos.equals("PUNCT")) {
        break;
      }
      String code = codes.own(sentence, i);
      if (code != null) {
        return Set.of(code);
      }
    }
    return Set.of();
  }

  private static boolean isGroup(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return token.upos().equals("NOUN") && token.xpos().endsWith("S");
  }

  /** Where an act takes place: protesters there are taken to be from there. */
  private Set<String> place(Sentence sentence, int predicate) {
    return sentence
        .tree()
        .children(predicate, "obl")
        .filter(c -> told.use(sentence, c).equals("home"))
        .mapToObj(c -> told.of(sentence, c, false))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** The nearest in the clause of the act beside those who act, level by level of the tree. */
  private static Set<String> clause(
      PhraseCodes codes, Sentence sentence, Proposition proposition, Set<String> sources) {
    Tree tree = sentence.tree();
    Argument object = proposition.object();
    Set<String> same = new LinkedHashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(proposition.predicate());
    while (!open.isEmpty()) {
      int node = open.remove();
      for (int child : tree.children(node).toArray()) {
        if (child == proposition.subject().head() || isElsewhere(codes, sentence, child)) {
          continue;
        }
        boolean known = object != null && child == object.head();
        Set<String> found = known ? Set.of() : codes.ofAll(sentence, child, true);
        if (!found.isEmpty() && !sources.containsAll(found)) {
          return found;
        }
        same.addAll(found);
        open.add(child);
      }
    }
    return same;
  }

  /** Whether a part of a clause says nothing of whom its act is aimed at. */
  private static boolean isElsewhere(PhraseCodes codes, Sentence sentence, int node) {
    Token token = sentence.token(node);
    return switch (token.relation()) {
      case "parataxis", "conj", "punct", "mark", "cc", "discourse" -> true;
      case "obl", "nmod" ->
          sentence.tree().child(node, "case") >= 0 && codes.use(sentence, node).isEmpty();
      case "advcl" ->
          sentence
              .tree()
              .children(node, "mark")
              .anyMatch(c -> !sentence.token(c).form().equalsIgnoreCase("to"));
      default -> false;
    };
  }
}
