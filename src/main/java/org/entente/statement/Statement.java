package org.entente.statement;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.Entity;
import org.entente.relation.Relation;
import org.entente.text.Span;
import org.entente.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a document makes or reports.
 *
 * @param id deterministic: a hash of the document's id, the sentence's place and everything said
 * @param subject who
 * @param relation does what
 * @param object to whom or what; null where it is not an entity, see {@code objectText}
 * @param objectText the words of the object; empty where there is no object
 * @param factuality how sure, whether or not, when
 * @param holders who says so, the outermost first; empty for the newspaper's own voice
 * @param period the days on which it is said to happen; null where the text does not say
 * @param dateText the words of the date; null where there are none
 * @param place where; null where the text does not say
 * @param topic the words of what it is about: "the Ukraine situation"; null where there are none
 * @param words the predicate in the words of the sentence
 * @param sentence the sentence that says it: the quote
 * @param trigger the word that carries it, inside the sentence
 * @param rule the frame that matched
 * @param confidence from 0 to 1
 */
public record Statement(
    String id,
    Entity subject,
    Relation relation,
    @Nullable Entity object,
    String objectText,
    Factuality factuality,
    List<Actor> holders,
    @Nullable Period period,
    @Nullable String dateText,
    @Nullable Actor place,
    @Nullable String topic,
    String words,
    Span sentence,
    Span trigger,
    String rule,
    double confidence) {

  public Statement {
    holders = List.copyOf(holders);
  }

  /**
   * Whether the newspaper itself says in its own voice that this is so: then, and only then, it is
   * a direct edge of the graph.
   */
  public boolean asserted() {
    return holders.isEmpty() && factuality.holds() && object != null;
  }
}
