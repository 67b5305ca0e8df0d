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

  private final DateScanner scanner;
  private final LeanFinder leans;
  private final Plausibility plausibility;
  private final SharedYears sharedYears;
  private final Digression digression;

  private DateFinder(DateRules rules) {
    this.scanner = new DateScanner(rules);
    this.leans = new LeanFinder(rules.list("future"), rules.list("after an act"));
    this.plausibility = new Plausibility(rules);
    this.sharedYears = new SharedYears(rules.list("sharing a year"));
    this.digression = new Digression(rules.list("aside"));
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
    List<FoundDate> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (DateMatch match : scanner.scan(document.text(), sentence.span())) {
        add(match, document.text(), sentence, found);
      }
    }
    List<DateMatch> matches = found.stream().map(FoundDate::match).toList();
    LocalDate today = Publication.day(document, matches);
    Timeline timeline = new Timeline(today, Publication.isNarrative(today, matches));
    return sharedYears.fill(found).stream()
        .map(f -> expression(f, timeline, document.date()))
        .toList();
  }

  private void add(DateMatch match, String text, Sentence sentence, List<FoundDate> found) {
    int first = TokenSearch.firstEndingAfter(sentence, match.span().start());
    int end = TokenSearch.firstStartingFrom(sentence, match.span().end());
    if (first >= end || !plausibility.check(match, text, sentence, first, end)) {
      return;
    }
    for (DateMatch part : match.split()) {
      Span span = part.span();
      FoundDate date =
          new FoundDate(
              part,
              sentence,
              TokenSearch.firstEndingAfter(sentence, span.start()),
              TokenSearch.firstStartingFrom(sentence, span.end()));
      if (!part.numbersDay() || isDay(date, found)) {
        found.add(date);
      }
    }
  }

  private static boolean isDay(FoundDate numbered, List<FoundDate> found) {
    return numbered.isHeading() || !found.isEmpty() && numbered.isBeside(found.getLast());
  }

  private DateExpression expression(
      FoundDate found, Timeline timeline, @Nullable LocalDate published) {
    Sentence sentence = found.sentence();
    Dated dated =
        found.isHeading() && published != null ? Dated.day(published) : resolve(found, timeline);
    Period period = dated == null ? null : dated.period();
    if (period != null && digression.is(found)) {
      timeline.glance(period);
    } else if (period != null) {
      timeline.move(period, sentence.index(), found.match().kind() == DateKind.YEAR);
    }
    return new DateExpression(
        sentence.index(),
        found.first(),
        found.end(),
        found.match().span(),
        dated == null ? null : dated.value(),
        period);
  }

  private @Nullable Dated resolve(FoundDate found, Timeline timeline) {
    DateMatch match = found.match();
    int sentence = found.sentence().index();
    return switch (match.kind()) {
      case CALENDAR, NUMERIC, DAYS, YEARS, YEAR, ERA, ERAS, SEASON, DECADE, CENTURY ->
          CalendarDates.resolve(match, timeline, lean(found), sentence);
      case LATER, NEXT -> NarrativeDates.resolve(match, timeline, sentence);
      case WEEKDAY, DAYWORD, DEICTIC, PAST, AGO -> {
        LocalDate today = today(found, timeline);
        yield today == null ? null : DeicticDates.resolve(match, today, lean(found));
      }
    };
  }

  /** What a speaker calls "today's vote" is the one just told of. */
  private static @Nullable LocalDate today(FoundDate found, Timeline timeline) {
    boolean told = found.match().has("dayword") && found.after().matches("['’]s");
    return told && found.isQuoted() ? timeline.recentDay() : timeline.today();
  }

  private Lean lean(FoundDate found) {
    return leans.of(
        found.sentence(), TokenSearch.top(found.sentence(), found.first(), found.end()));
  }
}
