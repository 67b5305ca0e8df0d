package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Document;
import org.entente.text.Span;

/** One thread's tools, from the text of a document to sentences. Not thread-safe. */
final class Analysis {

  private final Models models;
  private final SentenceSplitter sentences;
  private final WordSplitter words;
  private final Tagger tagger;
  private final NameFinder names;

  Analysis(Models models) {
    this.models = models;
    sentences = new SentenceSplitter(models.sentences(), new SentenceGuard(models.abbreviations()));
    words = new WordSplitter(models.tokens(), models.abbreviations());
    tagger = new Tagger(models.tags(), models.clusters());
    names =
        new NameFinder(models.names(), new NameFeatures(models.clusters(), models.knownNames()));
  }

  List<Sentence> sentences(Document document) {
    String folded = Folding.fold(document.text());
    List<Sentence> found = new ArrayList<>();
    for (Span passage : document.passages()) {
      for (Span block : Blocks.of(folded, passage)) {
        for (Span sentence : sentences.split(folded, block)) {
          List<Span> spans = words.split(folded, sentence);
          if (!spans.isEmpty()) {
            LongSentences.cut(folded, spans)
                .forEach(piece -> found.add(sentence(document.text(), found.size(), piece)));
          }
        }
      }
    }
    return found;
  }

  /** The analysis of words that stand at some places of a text. */
  Sentence sentence(String text, int index, List<Span> spans) {
    String[] forms = spans.stream().map(s -> Folding.fold(s.of(text))).toArray(String[]::new);
    Tagger.Tags tags = tagger.tag(forms);
    Arcs arcs = models.parser().parse(forms, tags.upos(), tags.xpos());
    ClauseRepair.mend(arcs, forms, tags.upos(), tags.xpos());
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      String xpos = tags.xpos()[i];
      tokens.add(
          new Token(
              i,
              spans.get(i),
              spans.get(i).of(text),
              models.lemmatizer().lemma(forms[i], xpos),
              tags.upos()[i],
              xpos,
              arcs.heads()[i],
              arcs.relations()[i]));
    }
    Span span = spans.get(0).union(spans.get(spans.size() - 1));
    return new Sentence(index, span, tokens, names.find(forms));
  }
}
