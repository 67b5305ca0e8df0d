package org.entente.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.entente.language.Abbreviations;
import org.entente.language.AnnotatedText;
import org.entente.language.Folding;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** Trains the tokenizer on the words of Universal Dependencies: {@code ca n't}, {@code Anna 's}. */
final class TokenStep implements Step {

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  @SuppressWarnings("NullAway") // OpenNLP asks for null where every word is to be looked at
  public void run(TrainingData data, ModelFiles models) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    add(data.ewt("train"), samples);
    add(data.gumTrain(), samples);
    TokenizerModel model =
        TokenizerME.train(
            ObjectStreamUtils.createObjectStream(samples),
            new TokenizerFactory("en", Abbreviations.standard().dictionary(), false, null),
            Parameters.perceptron(100, 2));
    try (OutputStream out = models.create("tokens.bin")) {
      model.serialize(out);
    }
  }

  private static void add(AnnotatedText text, List<TokenSample> samples) {
    for (Sentence sentence : text.sentences()) {
      int start = sentence.span().start();
      List<Span> spans = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        spans.add(new Span(token.span().start() - start, token.span().end() - start));
      }
      samples.add(
          new TokenSample(
              Folding.fold(sentence.span().of(text.text())), spans.toArray(Span[]::new)));
    }
  }
}
