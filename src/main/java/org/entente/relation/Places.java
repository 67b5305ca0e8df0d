package org.entente.relation;

import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;

/** Which noun phrases of a sentence are places. */
final class Places {

  private final Nouns nouns;
  private final Sentence sentence;
  private final Actors actors;

  Places(Nouns nouns, Sentence sentence, Actors actors) {
    this.nouns = nouns;
    this.sentence = sentence;
    this.actors = actors;
  }

  /** Whether a place or country is named there. */
  boolean isPlace(int head) {
    return actors.isActor(head) ? actors.isPlace(head) : isLocation(head);
  }

  /** Whether one can be there: at a place with a name or without. */
  boolean isSomewhere(int head) {
    return isPlace(head) || isSite(head);
  }

  /** "Syria's Idlib province" lies there; "Syria's neighbour Jordan" does not. */
  boolean isNamed(int head) {
    Actor actor = actors.at(head);
    return actor != null
        && actor.type() == ActorType.PLACE
        && (sentence.nameAt(head) != null || isSiteOfName(head));
  }

  /** "Lyon's Vaise district". */
  private boolean isSiteOfName(int head) {
    return sentence.tree().children(head, "compound").anyMatch(c -> sentence.nameAt(c) != null);
  }

  /** "in a building": a place without a name. */
  boolean isSite(int head) {
    return sentence.token(head).upos().equals("NOUN")
        && !actors.isActor(head)
        && nouns.isSite(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isLocation(int head) {
    Name name = sentence.nameAt(head);
    return name != null && name.type() == NameType.LOC;
  }
}
