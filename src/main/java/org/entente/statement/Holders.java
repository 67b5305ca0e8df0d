package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.language.Tree;

/** Names the sources of a document as actors. */
final class Holders {

  /** Whom "was accused of" and "reportedly" leave out. */
  static final Actor UNNAMED =
      new Actor("unnamed_sources", "unnamed sources", ActorType.GROUP, List.of(), null, null);

  private static final int LONGEST_NAME = 60;

  private final List<Sentence> sentences;
  private final Cast cast;

  Holders(List<Sentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
  }

  /** The actors of sources; one that repeats the one before it is left out. */
  List<Actor> of(List<Source> sources) {
    List<Actor> actors = new ArrayList<>();
    for (Source source : sources) {
      Actor actor = of(source);
      if (actors.isEmpty() || !actors.getLast().id().equals(actor.id())) {
        actors.add(actor);
      }
    }
    return actors;
  }

  private Actor of(Source source) {
    if (source.head() < 0) {
      return UNNAMED;
    }
    Actor known = cast.actorAt(source.sentence(), source.head());
    return known == null ? described(sentences.get(source.sentence()), source.head()) : known;
  }

  /** "Multiple sources", "the report": known by no more than its words. */
  private Actor described(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!token.upos().equals("NOUN") && !token.upos().equals("PROPN")) {
      return UNNAMED;
    }
    Tree tree = sentence.tree();
    StringBuilder label = new StringBuilder();
    tree.children(head)
        .filter(c -> c < head)
        .filter(c -> isPartOfName(sentence.token(c)))
        .forEach(c -> label.append(sentence.token(c).form()).append(' '));
    label.append(token.form());
    if (label.length() > LONGEST_NAME) {
      return UNNAMED;
    }
    String name = label.toString();
    return new Actor(name.replace(' ', '_'), name, ActorType.GROUP, List.of(), null, null);
  }

  private static boolean isPartOfName(Token token) {
    return token.is("amod") || token.is("compound") || token.is("flat") || token.is("nummod");
  }
}
