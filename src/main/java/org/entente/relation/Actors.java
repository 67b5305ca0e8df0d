package org.entente.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorType;
import org.entente.actor.Cast;
import org.entente.language.Name;
import org.entente.language.NameType;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.ProgramFile;
import org.jspecify.annotations.Nullable;

/** Who stands at the tokens of one sentence. */
final class Actors {

  /** Nouns that stand before the name of what they mean. */
  private static final Set<String> SETTLEMENTS =
      ProgramFile.lines("/ontology/lexicon/place-nouns.tsv")
          .filter(line -> line.endsWith("\tsame"))
          .map(line -> line.substring(0, line.indexOf('\t')))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<ArgumentType> PLACES = Set.of(ArgumentType.COUNTRY, ArgumentType.PLACE);

  private static final Set<ArgumentType> PEOPLE = Set.of(ArgumentType.PERSON, ArgumentType.GROUP);

  private final Sentence sentence;
  private final Cast cast;
  private final Nouns nouns;

  Actors(Sentence sentence, Cast cast, Nouns nouns) {
    this.sentence = sentence;
    this.cast = cast;
    this.nouns = nouns;
  }

  /** The actor whose mention has this head or its referent; null where there is none. */
  @Nullable Actor at(int head) {
    return cast.actorAt(sentence.index(), referent(head));
  }

  /**
   * The token at which the actor of a noun phrase is named: its head, or else the head of the name
   * beside it: "the carmaker <i>Skoda</i>".
   */
  int referent(int head) {
    if (cast.actorAt(sentence.index(), head) != null) {
      return head;
    }
    int name = sentence.tree().child(head, "appos");
    if (name >= 0 && isBeside(head, cast.actorAt(sentence.index(), name), name)) {
      return name;
    }
    return SETTLEMENTS.contains(lemma(sentence.token(head))) ? settlement(head) : head;
  }

  /** "The racer Roe" is Roe; but "wins the title, the first driver to do so" wins no driver. */
  private boolean isBeside(int head, @Nullable Actor actor, int name) {
    boolean person = actor != null && actor.type() == ActorType.PERSON;
    return actor != null
        && (!person || name == head + 1 || nouns.acts(lemma(sentence.token(head))));
  }

  /** The name in "the city of <i>Mosul</i>". */
  private int settlement(int head) {
    return sentence
        .tree()
        .children(head, "nmod")
        .filter(c -> sentence.tree().children(c, "case").anyMatch(p -> isOf(sentence.token(p))))
        .filter(c -> isPlace(cast.actorAt(sentence.index(), c)))
        .findFirst()
        .orElse(head);
  }

  private static boolean isOf(Token token) {
    return token.form().equals("of");
  }

  private static boolean isPlace(@Nullable Actor actor) {
    return actor != null && actor.type() == ActorType.PLACE;
  }

  /** Whether a city, region or country stands there. */
  boolean isPlace(int head) {
    Actor actor = at(head);
    return isPlace(actor) || (actor != null && actor.type() == ActorType.COUNTRY);
  }

  /** Whether somebody or some people stand there: "Jane Roe", "one worker". */
  boolean isPeople(int head) {
    Actor actor = at(head);
    return actor == null
        ? nouns.acts(lemma(sentence.token(head)))
        : actor.type() == ActorType.PERSON || actor.type() == ActorType.GROUP;
  }

  /** Whether a noun means what armed forces do or use: "airstrikes", "a missile". */
  boolean isStrike(int head) {
    return nouns.strikes(lemma(sentence.token(head)));
  }

  /** Whether a noun means what is decided and not done by force: "sanctions", "a law". */
  boolean isMeasure(int head) {
    return nouns.isMeasure(lemma(sentence.token(head)));
  }

  boolean isActor(int head) {
    return at(head) != null;
  }

  /**
   * Whether a noun phrase can fill an argument of one of these types. Of those whom nobody knows,
   * names and nouns for people may act: "fishermen rescued 700 people".
   */
  boolean accepted(int head, List<ArgumentType> types) {
    Actor actor = at(head);
    Token token = sentence.token(head);
    if (actor != null) {
      return types.stream().anyMatch(type -> type.accepts(actor));
    }
    if (nouns.isTime(lemma(token))) {
      return false;
    }
    if (types.contains(ArgumentType.TEXT)) {
      return true;
    }
    boolean acting =
        token.upos().equals("PROPN")
            || token.upos().equals("NUM")
            || token.xpos().equals("PRP")
            || nouns.acts(lemma(token));
    return acting && !isThing(head, types) && types.stream().anyMatch(ArgumentType::acts);
  }

  /**
   * Where people are asked for: "captured a tank", "seized the Aswan Dam", "freed villages"; where
   * a place is asked for, any common noun: "captured the army".
   */
  private boolean isThing(int head, List<ArgumentType> types) {
    Token token = sentence.token(head);
    if (PLACES.containsAll(types)) {
      return token.upos().equals("NOUN");
    }
    if (!PEOPLE.containsAll(types)) {
      return false;
    }
    Name name = sentence.nameAt(head);
    boolean article = token.upos().equals("PROPN") && sentence.tree().child(head, "det") >= 0;
    return nouns.isWeapon(lemma(token))
        || (article && !nouns.acts(lemma(token)))
        || (name != null && name.type() != NameType.PER)
        || sentence.tree().children(head, "nmod").anyMatch(c -> isOfSites(sentence.token(c)));
  }

  /** "dozens of <i>villages</i>". */
  private boolean isOfSites(Token token) {
    return token.xpos().equals("NNS")
        && nouns.isSite(lemma(token))
        && sentence.tree().children(token.index(), "case").anyMatch(p -> isOf(sentence.token(p)));
  }

  /** Whether a noun phrase is what a part of a frame asks for. */
  boolean fits(int head, Frame.Part part) {
    return (part.words().isEmpty() || isNoun(head, part) || isCrowd(head, part))
        && (part.types().isEmpty() || accepted(head, part.types()));
  }

  /** "Lifted the state of emergency", but not "the United States". */
  private boolean isNoun(int head, Frame.Part part) {
    Actor actor = at(head);
    boolean named = actor != null && actor.type() == ActorType.COUNTRY;
    return !named && isWord(head, part.words());
  }

  /** "Young Algerians" are people, though no list of nouns has them. */
  private boolean isCrowd(int head, Frame.Part part) {
    Actor actor = at(head);
    return actor != null && actor.type() == ActorType.GROUP && part.words().contains("people");
  }

  /** Whether a token has one of these lemmas, or is one of these words. */
  boolean isWord(int head, Set<String> words) {
    Token token = sentence.token(head);
    return !isPersonsName(head)
        && (words.contains(lemma(token)) || words.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  /** "Sent Condoleezza Rice": no food. */
  private boolean isPersonsName(int head) {
    Name name = sentence.nameAt(head);
    return name != null
        && name.type() == NameType.PER
        && head > name.first()
        && head == name.end() - 1;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
