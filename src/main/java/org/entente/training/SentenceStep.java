package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.entente.language.Abbreviations;
import org.entente.language.AnnotatedText;
import org.entente.language.Folding;
import org.entente.language.Sentence;

/** Trains the sentence detector on the paragraphs of the treebanks that keep their layout. */
final class SentenceStep implements Step {

  private static final char[] ENDS = {'.', '!', '?', '\u2026'};

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<SentenceSample> samples = new ArrayList<>(samples(data.ewt("train")));
    samples.addAll(samples(data.gumTrain()));
    SentenceModel model =
        SentenceDetectorME.train(
            "en",
            ObjectStreamUtils.createObjectStream(samples),
            new SentenceDetectorFactory("en", true, Abbreviations.standard().dictionary(), ENDS),
            Parameters.perceptron(100, 2));
    try (OutputStream out = models.create("sentences.bin")) {
      model.serialize(out);
    }
  }

  /** One sample a paragraph. */
  private static List<SentenceSample> samples(AnnotatedText text) {
    List<SentenceSample> samples = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().start() > end + 1 && !spans.isEmpty()) {
        samples.add(sample(text, start, end, spans));
        spans.clear();
      }
      if (spans.isEmpty()) {
        start = sentence.span().start();
      }
      end = sentence.span().end();
      spans.add(new Span(sentence.span().start() - start, end - start));
    }
    if (!spans.isEmpty()) {
      samples.add(sample(text, start, end, spans));
    }
    return samples;
  }

  private static SentenceSample sample(AnnotatedText text, int start, int end, List<Span> spans) {
    return new SentenceSample(
        Folding.fold(text.text().substring(start, end)), spans.toArray(Span[]::new));
  }
}
