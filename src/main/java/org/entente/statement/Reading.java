package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;

/** Who says what in a document, and how sure it is of each word. Immutable once made. */
final class Reading {

  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Scopes> scopes = new ArrayList<>();

  Reading(List<Sentence> sentences, Lexicon lexicon) {
    List<Words> words = sentences.stream().map(Words::new).toList();
    List<List<Cue>> cues = words.stream().map(w -> new CueFinder(w, lexicon).find()).toList();
    List<Source> speakers = new Speeches(words, cues).speakers();
    for (int i = 0; i < words.size(); i++) {
      Attributions spans = new Attributions(words.get(i));
      cues.get(i).stream().map(spans::of).forEach(attributions::add);
      Source speaker = speakers.get(i);
      boolean known = speaker.sentence() >= 0;
      Scope base = Scope.top(known ? List.of(speaker) : List.of());
      scopes.add(new Scopes(words.get(i), lexicon, cues.get(i), base));
      if (known) {
        Sentence own = sentences.get(i);
        attributions.add(
            new Attribution(
                speaker.sentence(),
                speaker.head(),
                -1,
                List.of(),
                List.of(),
                List.of(own.span()),
                Polarity.POSITIVE));
      }
    }
  }

  List<Attribution> attributions() {
    return List.copyOf(attributions);
  }

  /** The scope of a token. */
  Scope scope(int sentence, int token) {
    return scopes.get(sentence).of(token);
  }
}
