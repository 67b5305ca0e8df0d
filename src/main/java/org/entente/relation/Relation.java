package org.entente.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation of the ontology.
 *
 * @param name local name of its property: {@code met}
 * @param label for people: "met"
 * @param definition what it says of subject and object, in one sentence
 * @param event PLOVER event type, such as {@code CONSULT}; null for static relations
 * @param cameo CAMEO code, such as {@code 040}; null for static relations
 * @param parent the more general relation; null at the top
 * @param symmetric whether it holds both ways
 * @param subjects what can be its subject
 * @param objects what can be its object
 */
public record Relation(
    String name,
    String label,
    String definition,
    @Nullable String event,
    @Nullable String cameo,
    @Nullable String parent,
    boolean symmetric,
    List<ArgumentType> subjects,
    List<ArgumentType> objects) {

  /** The relation of what no frame reads: that there is one; a statement's words say which. */
  public static final String OPEN = "relatedTo";

  /** Where somebody is, said in passing: too fleeting, and too often misread, for a statement. */
  public static final String PRESENT = "presentIn";

  /** How many things there are, said in passing by a numeral: of a phrase, not of an actor. */
  public static final String NUMBER = "numbers";

  /** Whom a list names: "the countries include Canada" makes Canada no member of anything. */
  public static final String AMONG = "among";

  /** What somebody or something is called beside its name, said in passing by an apposition. */
  public static final String DESCRIPTION = "describedAs";

  /** Whose somebody is, said in passing by a phrase: "soldiers from the 3rd Battalion". */
  public static final String AFFILIATION = "affiliatedWith";

  /** What somebody is at the head of, said in passing; the office itself is a statement. */
  public static final String HEAD = "headOf";

  /** Whom somebody fights or resists, said in passing: "its campaign against the rebels". */
  public static final String OPPOSITION = "opposedTo";

  /** Whose side somebody is on, said in passing: "moved north in support of the army". */
  public static final String ALLIANCE = "sidesWith";

  /** Which weapons somebody has, said in passing by what they are used for. */
  public static final String WEAPON = "uses";

  private static final Set<String> PASSING =
      Set.of(PRESENT, NUMBER, AMONG, DESCRIPTION, AFFILIATION, HEAD, OPPOSITION, ALLIANCE, WEAPON);

  public Relation {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
  }

  /** Whether it is only said in passing, and makes no statement. */
  public boolean isPassing() {
    return PASSING.contains(name);
  }

  /** Whether people come together or speak to each other for it: PLOVER CONSULT. */
  boolean isMeeting() {
    return "CONSULT".equals(event);
  }

  /** Whether it is violence: PLOVER ASSAULT. */
  boolean isAssault() {
    return "ASSAULT".equals(event);
  }

  /** Whether somebody goes somewhere for it: CAMEO 042. */
  boolean isTravel() {
    return "042".equals(cameo);
  }

  /** Whether people take part in it who also do something else in its course, as at a protest. */
  boolean isGathering() {
    return isMeeting() || "PROTEST".equals(event);
  }
}
