package org.entente.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What is said "according to" somebody. At the beginning of a clause it is the rest of the clause,
 * at the end of the sentence all that comes before, whatever part of it the tree attaches it to.
 */
final class Accordances {

  private static final String ENTRY = "according to";

  /** Words between a source and a quotation: "the judge, Mr John Smith, ...". */
  private static final int LONGEST_NAME = 8;

  private final Words words;
  private final Tree tree;
  private final Lexicon lexicon;

  Accordances(Words words, Lexicon lexicon) {
    this.words = words;
    this.tree = words.tree();
    this.lexicon = lexicon;
  }

  /** Whether a word is "according", or "words" in "in the words of", "view" in "in Roe's view". */
  boolean isCue(int i) {
    return words.form(i).equals("according") || isView(i);
  }

  private boolean isView(int i) {
    return lexicon.isKind("perspective", words.form(i))
        && words.preposition(i).equals("in")
        && owner(i) >= 0;
  }

  /** Whose view it is; -1 where that is not said. */
  private int owner(int view) {
    int owner = tree.child(view, "nmod:poss");
    int other = tree.child(view, "nmod");
    if (owner >= 0) {
      // "in our words" is no more than what we say
      boolean alone = tree.children(view, "nmod").count() == 1;
      return alone && !words.form(view).equals("words") ? owner : -1;
    }
    boolean of = other > view && words.preposition(other).equals("of");
    return of && words.form(view - 1).equals("the") ? other : -1;
  }

  /** The cue of such a word; null where it names no source. */
  @Nullable Cue of(Token according) {
    int cue = according.index();
    boolean marker = according.is("case") || according.is("mark");
    boolean view = isView(cue);
    int governor = marker ? according.head() : view ? owner(cue) : tree.child(cue, "obl");
    int start = view ? tree.child(cue, "case") : cue;
    int attached = marker && governor >= 0 ? tree.head(governor) : according.head();
    int source = view ? governor : nominal(cue, governor);
    if (source < 0 || attached < 0 || lexicon.isStandard(words.token(source).lemma())) {
      return null;
    }
    int size = words.sentence().size();
    int end = Math.max(end(source), cue + 1);
    if (isLast(source) && start > 1) {
      return cue(cue, source, IntStream.range(0, start));
    }
    if (isFirst(start) && end + 1 < size && words.form(end).equals(",")) {
      return cue(cue, source, IntStream.range(end + 1, size));
    }
    if (isInserted(start, end)) {
      return cue(
          cue,
          source,
          IntStream.concat(IntStream.range(0, start - 1), IntStream.range(end + 1, size)));
    }
    return source == attached
        ? null
        : new Cue(cue, source, attached, List.of(), true, Effect.SAME, false, ENTRY);
  }

  /** "According to a posting <i>made</i> there": the parser may take a clause for the source. */
  private int nominal(int cue, int governor) {
    int noun = governor;
    while (noun > cue && !words.isNominal(noun)) {
      noun--;
    }
    return noun > cue ? noun : -1;
  }

  /** "Prices, according to the bank, will rise": between commas, and the predicate follows. */
  private boolean isInserted(int cue, int end) {
    return cue > 1
        && end + 1 < words.sentence().size()
        && words.form(cue - 1).equals(",")
        && words.form(end).equals(",")
        && words.isFinite(end + 1)
        && IntStream.range(0, cue).noneMatch(words::isFinite);
  }

  private Cue cue(int cue, int source, IntStream stretch) {
    List<Integer> all = stretch.boxed().toList();
    return new Cue(cue, source, words.top(all), all, true, Effect.SAME, false, ENTRY);
  }

  private boolean isLast(int source) {
    int last = words.sentence().size() - 1;
    while (last > source && words.token(last).is("punct")) {
      last--;
    }
    return tree.dominates(source, last) || last == source + 1 && isView(last);
  }

  /** Whether "and", "that" or nothing but a quotation mark stands before. */
  private boolean isFirst(int cue) {
    return cue > 0 && List.of("that", "and").contains(words.form(cue - 1))
        || IntStream.range(0, cue)
            .allMatch(i -> words.token(i).is("punct") || words.token(i).is("cc"));
  }

  /** The first word after the noun phrase of a source and, before a quotation, its appositions. */
  private int end(int source) {
    int end = source + 1;
    while (end < words.sentence().size() && isWithin(end, source)) {
      end++;
    }
    return IntStream.range(end, Math.min(end + LONGEST_NAME, words.sentence().size() - 1))
        .filter(i -> words.form(i).equals(",") && words.token(i + 1).xpos().equals("``"))
        .filter(i -> IntStream.range(source, i).noneMatch(words::isFinite))
        .findFirst()
        .orElse(end);
  }

  private boolean isWithin(int i, int source) {
    return !words.form(i).equals(",") && tree.dominates(source, i);
  }
}
