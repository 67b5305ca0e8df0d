package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.language.Paragraphs;
import org.entente.language.Sentence;
import org.entente.text.Document;

/** Who says what in a document, and how sure it is of each word. Immutable once made. */
final class Reading {

  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Scopes> scopes = new ArrayList<>();

  Reading(Document document, List<Sentence> sentences, Lexicon lexicon) {
    List<Words> words = sentences.stream().map(Words::new).toList();
    Quotations quotations = new Quotations(words, Paragraphs.starts(document, sentences));
    List<List<Cue>> cues =
        IntStream.range(0, words.size())
            .mapToObj(i -> new CueFinder(words.get(i), lexicon, quotations.quoted(i)).find())
            .toList();
    List<Source> speakers = new Speeches(words, lexicon, cues, quotations).speakers();
    for (int i = 0; i < words.size(); i++) {
      Attributions spans = new Attributions(words.get(i));
      attributions.addAll(spans.of(cues.get(i)));
      Source speaker = speakers.get(i);
      Scope base = Scope.top(speaker.sentence() >= 0 ? List.of(speaker) : List.of());
      scopes.add(new Scopes(words.get(i), lexicon, cues.get(i), base));
    }
    new Continuations(words, quotations, speakers).addTo(attributions);
  }

  List<Attribution> attributions() {
    return List.copyOf(attributions);
  }

  /** The scope of a token. */
  Scope scope(int sentence, int token) {
    return scopes.get(sentence).of(token);
  }
}
