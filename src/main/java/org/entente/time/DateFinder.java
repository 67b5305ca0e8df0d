package org.entente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;
import org.entente.text.Document;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of a document and the days they stand for, by the rules of {@code
 * ontology/lexicon/dates.yaml}. Immutable; takes time linear in the text.
 */
public final class DateFinder {

  /** A match, its sentence and its tokens. */
  private record Found(DateMatch match, Sentence sentence, int first, int end) {}

  private final DateScanner scanner;
  private final LeanFinder leans;
  private final Plausibility plausibility;

  private DateFinder(DateRules rules) {
    this.scanner = new DateScanner(rules);
    this.leans = new LeanFinder(rules.list("future"));
    this.plausibility = new Plausibility(rules);
  }

  /** A finder with the rules that come with the program. */
  public static DateFinder standard() {
    return new DateFinder(DateRules.standard());
  }

  /**
   * The date expressions of the sentences, in the order of the text, not overlapping.
   *
   * <p>Relative ones ("yesterday") are resolved against the document's date, or a dateline in the
   * text that is within a week of it; without a date they have no value. "Two days later" and
   * months without a year follow the last date of the text in a narrative: a document without a
   * date, or one whose own dates lie years before its publication.
   */
  public List<DateExpression> find(Document document, List<Sentence> sentences) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (DateMatch match : scanner.scan(document.text(), sentence.span())) {
        add(match, document.text(), sentence, found);
      }
    }
    List<DateMatch> matches = found.stream().map(Found::match).toList();
    LocalDate today = Publication.day(document, matches);
    Timeline timeline = new Timeline(today, Publication.isNarrative(today, matches));
    return found.stream().map(f -> expression(f, timeline)).toList();
  }

  private void add(DateMatch match, String text, Sentence sentence, List<Found> found) {
    int first = TokenSearch.firstEndingAfter(sentence, match.span().start());
    int end = TokenSearch.firstStartingFrom(sentence, match.span().end());
    if (first >= end || !plausibility.check(match, text, sentence, first, end)) {
      return;
    }
    for (DateMatch part : match.split()) {
      Span span = part.span();
      found.add(
          new Found(
              part,
              sentence,
              TokenSearch.firstEndingAfter(sentence, span.start()),
              TokenSearch.firstStartingFrom(sentence, span.end())));
    }
  }

  private DateExpression expression(Found found, Timeline timeline) {
    Sentence sentence = found.sentence();
    Dated dated = resolve(found, timeline);
    if (dated != null && movesOn(found.match().kind())) {
      timeline.move(dated.period(), sentence.index(), found.match().kind() == DateKind.YEAR);
    }
    return new DateExpression(
        sentence.index(),
        found.first(),
        found.end(),
        found.match().span(),
        dated == null ? null : dated.value(),
        dated == null ? null : dated.period());
  }

  private @Nullable Dated resolve(Found found, Timeline timeline) {
    DateMatch match = found.match();
    int sentence = found.sentence().index();
    return switch (match.kind()) {
      case CALENDAR, NUMERIC, DAYS, MONTHS, YEARS, YEAR, ERA, SEASON, DECADE, CENTURY ->
          CalendarDates.resolve(match, timeline, lean(found), sentence);
      case LATER, NEXT -> NarrativeDates.resolve(match, timeline, sentence);
      case WEEKDAY, DAYWORD, DEICTIC, PAST, AGO -> {
        LocalDate today = timeline.today();
        yield today == null ? null : DeicticDates.resolve(match, today, lean(found));
      }
    };
  }

  private Lean lean(Found found) {
    return leans.of(
        found.sentence(), TokenSearch.top(found.sentence(), found.first(), found.end()));
  }

  /** Whether the text is at a date after it was named: "in the 1990s" is too wide for that. */
  private static boolean movesOn(DateKind kind) {
    return switch (kind) {
      case DECADE, CENTURY, PAST, ERA -> false;
      default -> true;
    };
  }
}
