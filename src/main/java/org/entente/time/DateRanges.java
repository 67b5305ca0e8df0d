package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Joins dates to ranges: "from Monday to Friday", "since 2014". */
final class DateRanges {

  private final DateRules rules;

  DateRanges(DateRules rules) {
    this.rules = rules;
  }

  /** The range that a date is an end of; the date itself where it is none. */
  DateExpression extend(
      DateExpression date,
      Sentence sentence,
      List<DateExpression> dates,
      @Nullable LocalDate published) {
    int at = dates.indexOf(date);
    DateExpression next = at + 1 < dates.size() ? dates.get(at + 1) : null;
    DateExpression previous = at > 0 ? dates.get(at - 1) : null;
    if (next != null && joined(sentence, date, next)) {
      return join(date, next);
    }
    if (previous != null && joined(sentence, previous, date)) {
      return join(previous, date);
    }
    return isSince(sentence, date) ? upTo(date, published) : date;
  }

  private boolean joined(Sentence sentence, DateExpression date, DateExpression next) {
    if (next.first() != date.end() + 1) {
      return false;
    }
    String joint = lower(sentence, date.end());
    String before = date.first() > 0 ? lower(sentence, date.first() - 1) : "";
    return rules.list("joints").contains(joint)
        || (joint.equals("and") && before.equals("between"));
  }

  private static DateExpression join(DateExpression from, DateExpression to) {
    Period first = from.period();
    Period last = to.period();
    if (first == null || last == null || last.last().isBefore(first.first())) {
      return from;
    }
    return new DateExpression(
        from.sentence(),
        from.first(),
        to.end(),
        from.span().union(to.span()),
        from.value() + "/" + to.value(),
        new Period(first.first(), last.last(), Granularity.RANGE));
  }

  private static boolean isSince(Sentence sentence, DateExpression date) {
    return date.first() > 0 && lower(sentence, date.first() - 1).equals("since");
  }

  private static DateExpression upTo(DateExpression date, @Nullable LocalDate published) {
    Period start = date.period();
    if (start == null || published == null || published.isBefore(start.last())) {
      return date;
    }
    Span span = date.span();
    return new DateExpression(
        date.sentence(),
        date.first(),
        date.end(),
        span,
        date.value() + "/" + published,
        new Period(start.first(), published, Granularity.RANGE));
  }

  static String lower(Sentence sentence, int token) {
    return sentence.token(token).form().toLowerCase(Locale.ROOT);
  }
}
