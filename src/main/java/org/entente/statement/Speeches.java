package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that go on over several sentences: who speaks in those sentences that lie inside one
 * without naming the speaker.
 */
final class Speeches {

  /** Nobody but the newspaper. */
  static final Source NOBODY = new Source(-1, Source.UNNAMED);

  private final List<Words> words;
  private final Lexicon lexicon;
  private final List<List<Cue>> cues;
  private final Quotations quotations;

  Speeches(List<Words> words, Lexicon lexicon, List<List<Cue>> cues, Quotations quotations) {
    this.words = words;
    this.lexicon = lexicon;
    this.cues = cues;
    this.quotations = quotations;
  }

  /** The speaker of each sentence, as far as the sentence itself names none. */
  List<Source> speakers() {
    List<Source> speakers = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    Source current = NOBODY;
    for (int i = 0; i < words.size(); i++) {
      speakers.add(NOBODY);
      Source own = speaker(i);
      boolean far = quotations.isParagraph(i) && i > 0 && quotations.quoted(i - 1).isEmpty();
      if (far && leadIn(i - 1) < 0) {
        current = NOBODY;
      }
      if (!own.equals(NOBODY)) {
        current = own;
      } else if (isQuoted(i)) {
        waiting.add(i);
      } else {
        current = NOBODY;
      }
      if (!quotations.isUnfinished(i) || !own.equals(NOBODY)) {
        for (int sentence : waiting) {
          speakers.set(sentence, current);
        }
        waiting.clear();
      }
    }
    return speakers;
  }

  /** Whether a sentence lies in a quotation, from its first word at least. */
  private boolean isQuoted(int sentence) {
    boolean ends = quotations.quoted(sentence).get(words.get(sentence).sentence().size() - 1);
    return quotations.isBegun(sentence) || quotations.quoted(sentence).get(0) && ends;
  }

  /** The speaker that a sentence itself names: the source of its first cue of speech. */
  private Source speaker(int sentence) {
    Cue cue = cue(sentence);
    int source = cue == null ? leadIn(sentence) : cue.source();
    return source < 0 ? NOBODY : new Source(sentence, source);
  }

  /** "The president stated:" with a quotation on the next line; -1 where a sentence is no such. */
  private int leadIn(int sentence) {
    Words own = words.get(sentence);
    String last = own.form(own.sentence().size() - 1);
    int verb = own.tree().root();
    boolean open = last.equals(":") || last.equals(",");
    boolean speech = lexicon.speech(own.token(verb).lemma()) != null;
    return open && speech && !own.isPassive(verb) ? own.subject(verb) : -1;
  }

  private @Nullable Cue cue(int sentence) {
    return cues.get(sentence).stream()
        .filter(c -> c.source() >= 0 && !c.shared() && words.get(sentence).isVerb(c.head()))
        .filter(c -> !quotations.quoted(sentence).get(c.head()))
        .findFirst()
        .orElse(null);
  }
}
