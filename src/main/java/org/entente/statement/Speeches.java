package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Token;

/**
 * Quotations that go on over several sentences: who speaks in those sentences that lie inside one
 * without naming the speaker.
 */
final class Speeches {

  /** Nobody but the newspaper. */
  private static final Source NOBODY = new Source(-1, Source.UNNAMED);

  private final List<Words> words;
  private final List<List<Cue>> cues;

  Speeches(List<Words> words, List<List<Cue>> cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The speaker of each sentence, as far as the sentence itself names none. */
  List<Source> speakers() {
    List<Source> speakers = new ArrayList<>();
    List<Integer> waiting = new ArrayList<>();
    boolean open = false;
    Source current = NOBODY;
    for (int i = 0; i < words.size(); i++) {
      boolean begunBefore = open;
      boolean begins = startsQuoted(i);
      boolean openAfter = openAfter(i, open);
      Source own = speaker(i);
      boolean quoted = begunBefore || begins;
      speakers.add(NOBODY);
      if (!own.equals(NOBODY)) {
        current = own;
        for (int earlier : waiting) {
          speakers.set(earlier, own);
        }
        waiting.clear();
      } else if (quoted && begunBefore && !current.equals(NOBODY)) {
        speakers.set(i, current);
      } else if (quoted && openAfter) {
        waiting.add(i);
      } else if (quoted && !begunBefore && !current.equals(NOBODY) && endsQuoted(i)) {
        speakers.set(i, current);
      } else if (!quoted) {
        current = openAfter ? current : NOBODY;
        waiting.clear();
      }
      open = openAfter;
    }
    return speakers;
  }

  private boolean openAfter(int sentence, boolean before) {
    boolean open = before;
    for (Token token : words.get(sentence).sentence().tokens()) {
      String form = token.form();
      if (open ? Quotes.closes(form) : Quotes.opens(form)) {
        open = !open;
      }
    }
    return open;
  }

  private boolean startsQuoted(int sentence) {
    return Quotes.opens(words.get(sentence).token(0).form());
  }

  private boolean endsQuoted(int sentence) {
    int last = words.get(sentence).sentence().size() - 1;
    return Quotes.closes(words.get(sentence).token(last).form());
  }

  /** The speaker that a sentence itself names: the source of its first cue of speech. */
  private Source speaker(int sentence) {
    return cues.get(sentence).stream()
        .filter(c -> c.source() >= 0 && words.get(sentence).isVerb(c.head()))
        .filter(c -> !isQuoted(sentence, c.head()))
        .map(c -> new Source(sentence, c.source()))
        .findFirst()
        .orElse(NOBODY);
  }

  private boolean isQuoted(int sentence, int token) {
    boolean open = false;
    for (Token before : words.get(sentence).sentence().tokens().subList(0, token)) {
      if (open ? Quotes.closes(before.form()) : Quotes.opens(before.form())) {
        open = !open;
      }
    }
    return open;
  }
}
