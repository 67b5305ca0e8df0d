package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.text.Span;

/**
 * The sentences in which somebody goes on speaking. What an attribution's own quotation goes on
 * with belongs to its content; a quotation of its own after it is an attribution of its own,
 * without a cue.
 */
final class Continuations {

  private final List<Words> words;
  private final Quotations quotations;
  private final List<Source> speakers;

  Continuations(List<Words> words, Quotations quotations, List<Source> speakers) {
    this.words = words;
    this.quotations = quotations;
    this.speakers = speakers;
  }

  /** Adds them to the attributions of a document. */
  void addTo(List<Attribution> attributions) {
    int i = 0;
    while (i < words.size()) {
      Source speaker = speakers.get(i);
      int first = i++;
      if (speaker.equals(Speeches.NOBODY)) {
        continue;
      }
      List<Span> content = new ArrayList<>(quoted(first));
      while (i < words.size() && speakers.get(i).equals(speaker)) {
        content.addAll(quoted(i++));
      }
      add(speaker, first, i, content, attributions);
    }
  }

  private void add(
      Source speaker, int first, int end, List<Span> content, List<Attribution> attributions) {
    boolean after = speaker.sentence() == first - 1;
    boolean before = speaker.sentence() == end && quotations.isBegun(end);
    int own = after || before ? cue(speaker, attributions) : -1;
    if (own >= 0 && after && !quotations.isBegun(first) && !leads(attributions.get(own))) {
      own = -1;
    }
    if (own >= 0) {
      attributions.set(own, extended(attributions.get(own), content, before));
    } else {
      attributions.add(
          new Attribution(
              speaker.sentence(),
              speaker.head(),
              -1,
              new Attributions(words.get(speaker.sentence())).source(speaker.head()),
              List.of(),
              content,
              Polarity.POSITIVE));
    }
  }

  /** "Harris said the talks had failed. <i>'They are over.'</i>" */
  private boolean leads(Attribution one) {
    int cue = words.get(one.sentence()).token(one.cueHead()).span().start();
    return one.content().getFirst().start() > cue;
  }

  private int cue(Source speaker, List<Attribution> attributions) {
    Words sentence = words.get(speaker.sentence());
    for (int i = 0; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      boolean same = one.sentence() == speaker.sentence() && one.sourceHead() == speaker.head();
      if (same && one.cueHead() >= 0 && sentence.isVerb(one.cueHead())) {
        return i;
      }
    }
    return -1;
  }

  private static Attribution extended(Attribution one, List<Span> more, boolean before) {
    List<Span> content = new ArrayList<>(before ? more : one.content());
    content.addAll(before ? one.content() : more);
    return new Attribution(
        one.sentence(),
        one.sourceHead(),
        one.cueHead(),
        one.source(),
        one.cue(),
        content,
        one.polarity());
  }

  private List<Span> quoted(int sentence) {
    BitSet quoted = quotations.quoted(sentence);
    return new Attributions(words.get(sentence)).spans(quoted);
  }
}
