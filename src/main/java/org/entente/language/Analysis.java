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
    names = new NameFinder(models.names(), models.nameClusters(), models.knownNames());
  }

  List<Sentence> sentences(Document document) {
    String folded = Folding.fold(document.text());
    List<List<Span>> pieces = new ArrayList<>();
    for (Span passage : document.passages()) {
      for (Span block : Blocks.of(folded, passage)) {
        for (Span sentence : sentences.split(folded, block)) {
          List<Span> spans = words.split(folded, sentence);
          if (!spans.isEmpty()) {
            pieces.addAll(LongSentences.cut(folded, spans));
          }
        }
      }
    }
    return sentences(document.text(), pieces);
  }

  /** The analysis of sentences whose words stand at some places of a text. */
  List<Sentence> sentences(String text, List<List<Span>> spans) {
    List<String[]> forms = spans.stream().map(words -> forms(text, words)).toList();
    List<List<Name>> found = names.find(forms);
    List<Sentence> sentences = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      List<Token> tokens = tokens(text, spans.get(i), forms.get(i), found.get(i));
      Span span = spans.get(i).getFirst().union(spans.get(i).getLast());
      sentences.add(new Sentence(i, span, tokens, found.get(i)));
    }
    return sentences;
  }

  private static String[] forms(String text, List<Span> spans) {
    return spans.stream().map(s -> Folding.word(s.of(text))).toArray(String[]::new);
  }

  private List<Token> tokens(String text, List<Span> spans, String[] forms, List<Name> named) {
    Tagger.Tags tags = tagger.tag(forms, named);
    HeadlineVerbs.mend(forms, tags, models.lemmatizer());
    Arcs arcs = Brackets.parse(forms, tags.upos(), tags.xpos(), models.parser());
    if (HiddenVerbs.mend(forms, tags, models.lemmatizer(), arcs)) {
      arcs = Brackets.parse(forms, tags.upos(), tags.xpos(), models.parser());
    }
    ClauseRepair.mend(arcs, forms, tags.upos(), tags.xpos());
    NameHeads.mend(arcs, forms, named);
    NamePhrases.mend(arcs, forms, tags.upos(), tags.xpos(), named);
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
    return tokens;
  }
}
