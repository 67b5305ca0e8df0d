package org.entente.language;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.entente.text.Document;

/** Makes analyzers. */
public final class Analyzers {

  private Analyzers() {}

  /**
   * The analyzer for English with the models that come with the program. Reading them takes some
   * tenths of a second: make one and share it between threads.
   */
  public static Analyzer standard() {
    return new Pool(Models.load());
  }

  /**
   * The standard analyzer with another name finder, to measure it.
   *
   * @param names its weights
   */
  public static Analyzer naming(HashedModel names) {
    return new Pool(Models.load().withNames(names));
  }

  /**
   * The same analysis of texts that are already divided into sentences and words, such as
   * treebanks: tags, lemmas, names and trees are made anew. For one thread.
   */
  public static UnaryOperator<AnnotatedText> ofWords() {
    Analysis analysis = new Analysis(Models.load());
    return given ->
        new AnnotatedText(
            given.text(),
            analysis.sentences(
                given.text(),
                given.sentences().stream()
                    .map(s -> s.tokens().stream().map(Token::span).toList())
                    .toList()));
  }

  /** OpenNLP's tools are not thread-safe, the models are: each call takes a set of tools. */
  private static final class Pool implements Analyzer {

    private final Models models;
    private final Queue<Analysis> idle = new ConcurrentLinkedQueue<>();

    Pool(Models models) {
      this.models = models;
    }

    @Override
    public List<Sentence> analyze(Document document) {
      Analysis taken = idle.poll();
      Analysis analysis = taken == null ? new Analysis(models) : taken;
      List<Sentence> sentences = analysis.sentences(document);
      idle.add(analysis);
      return sentences;
    }
  }
}
