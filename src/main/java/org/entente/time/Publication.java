package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** When a document was written, and whether it tells of that time. */
final class Publication {

  /** A dateline further from the date of the document is about something else. */
  private static final int DATELINE_DAYS = 7;

  /** Dates at the beginning of a document that may be its dateline. */
  private static final int FIRST_MATCHES = 3;

  /** Years that a narrative names at least, if none of them with its month. */
  private static final int ENOUGH = 4;

  private Publication() {}

  /** The day that the text calls today: that of the dateline if there is one near the date. */
  static @Nullable LocalDate day(Document document, List<DateMatch> matches) {
    LocalDate date = document.date();
    if (date == null) {
      return null;
    }
    return matches.stream()
        .limit(FIRST_MATCHES)
        .filter(m -> m.isFullDate() && m.day() > 0 && isWholeLine(document.text(), m.span()))
        .flatMap(m -> near(m, date).stream())
        .findFirst()
        .orElse(date);
  }

  private static boolean isFar(DateMatch match, LocalDate today) {
    return match.isFullDate() && Math.abs(match.get("year") - today.getYear()) > 1;
  }

  private static List<LocalDate> near(DateMatch match, LocalDate date) {
    try {
      LocalDate day = LocalDate.of(match.get("year"), match.month(), match.day());
      return Math.abs(ChronoUnit.DAYS.between(day, date)) <= DATELINE_DAYS
          ? List.of(day)
          : List.of();
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private static boolean isWholeLine(String text, Span span) {
    boolean starts = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    boolean ends = span.end() == text.length() || "\r\n".indexOf(text.charAt(span.end())) >= 0;
    return starts && ends;
  }

  /**
   * Whether a text tells of other times than its own, as the history of a war does: nearly all its
   * years are not those of its publication, hardly anything is told by weekdays, and it does not
   * begin with what happened yesterday.
   */
  static boolean isNarrative(@Nullable LocalDate today, List<DateMatch> matches) {
    if (today == null) {
      return true;
    }
    long years = count(matches, m -> m.has("year"));
    long far = count(matches, m -> m.has("year") && Math.abs(m.get("year") - today.getYear()) > 1);
    long calendar = count(matches, m -> m.has("year") || m.month() > 0);
    boolean news = matches.stream().limit(FIRST_MATCHES).anyMatch(Publication::isNews);
    boolean enough = years >= ENOUGH || matches.stream().anyMatch(m -> isFar(m, today));
    return !news
        && enough
        && far * 4 >= years * 3
        && count(matches, Publication::isNear) * 4 < calendar;
  }

  /** "On Wednesday", "yesterday". */
  private static boolean isNear(DateMatch match) {
    return match.kind() == DateKind.WEEKDAY || match.kind() == DateKind.DAYWORD;
  }

  /** "Today" may be nowadays. */
  private static boolean isNews(DateMatch match) {
    return isNear(match) && (match.has("weekday") || match.get("dayword") != 0);
  }

  private static long count(List<DateMatch> matches, Predicate<DateMatch> kind) {
    return matches.stream().filter(kind).count();
  }
}
