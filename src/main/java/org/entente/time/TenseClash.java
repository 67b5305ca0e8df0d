package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Knows the dates that the tense of a verb rules out: what "blames them for the fire last month"
 * and "announced a vote in May" date is the fire and the vote.
 */
final class TenseClash {

  /** Auxiliaries of one verb: bounds the time on hostile sentences. */
  private static final int MOST = 40;

  /** A headline tells of the last few days in the present tense. */
  private static final int HEADLINE_DAYS = 7;

  private final Set<String> future;
  private final Set<String> announcing;

  /**
   * @param future lemmas that look ahead even in the past tense: "was due on Monday"
   * @param announcing lemmas of verbs that speak of plans, and are no plans themselves
   */
  TenseClash(Set<String> future, Set<String> announcing) {
    this.future = future;
    this.announcing = announcing;
  }

  /** Whether a verb cannot be of a date. */
  boolean is(Sentence sentence, int verb, DateExpression date, @Nullable LocalDate published) {
    Period period = date.period();
    Token token = sentence.token(verb);
    if (period == null || published == null || !DateAttachment.isVerb(token)) {
      return false;
    }
    List<Token> helpers = helpers(sentence, verb);
    boolean ahead = !period.first().isBefore(published) && period.last().isAfter(published);
    boolean present = helpers.isEmpty() && isPresent(token);
    if (ahead) {
      boolean told = present && announcing.contains(token.lemma());
      return told || (isPast(token, helpers) && !future.contains(token.lemma()));
    }
    return present
        && date.first() > verb
        && !namesYear(sentence, date)
        && isLong(period, published);
  }

  private static List<Token> helpers(Sentence sentence, int verb) {
    return sentence
        .tree()
        .children(verb)
        .limit(MOST)
        .mapToObj(sentence::token)
        .filter(t -> t.is("aux") || t.is("cop"))
        .toList();
  }

  private static boolean isPresent(Token word) {
    return word.xpos().equals("VBZ") || word.xpos().equals("VBP");
  }

  private static boolean isPast(Token verb, List<Token> helpers) {
    if (helpers.isEmpty()) {
      return verb.xpos().equals("VBD") || (verb.xpos().equals("VBN") && verb.is("acl"));
    }
    return helpers.stream().noneMatch(h -> h.xpos().equals("MD"))
        && helpers.stream()
            .anyMatch(h -> h.xpos().equals("VBD") || (h.lemma().equals("have") && isPresent(h)));
  }

  private static boolean namesYear(Sentence sentence, DateExpression date) {
    return sentence.tokens().subList(date.first(), date.end()).stream()
        .anyMatch(t -> t.form().matches("\\d{4}"));
  }

  /** Whether a past date is none that a headline of the day would tell of. */
  private static boolean isLong(Period period, LocalDate published) {
    boolean days = period.granularity() == Granularity.DAY;
    return period.last().isBefore(days ? published.minusDays(HEADLINE_DAYS) : published);
  }
}
