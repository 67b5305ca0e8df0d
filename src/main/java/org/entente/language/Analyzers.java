package org.entente.language;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
