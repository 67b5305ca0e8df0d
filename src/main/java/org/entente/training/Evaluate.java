package org.entente.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.AnnotatedText;
import org.entente.language.Sentence;
import org.entente.text.Document;

/**
 * Measures the language stage with the models in the jar:
 *
 * <pre>
 * java -Xmx300m -XX:+UseSerialGC -cp target/entente.jar org.entente.training.Evaluate TREEBANKS_DIR
 * </pre>
 *
 * <p>Loading is the wall time until the first sentence is read. Speed is that of the whole stage on
 * raw text, on one thread, after a first round to warm up. Tags, lemmas and trees are measured on
 * the treebanks' own words.
 */
public final class Evaluate {

  private Evaluate() {}

  /** Prints a line for each measure. */
  @SuppressWarnings("SystemOut") // the output of a command
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    Analyzer analyzer = Analyzers.standard();
    analyzer.analyze(Document.of("first", "Anna Berg met the minister in Paris.", null));
    print("load and first sentence: %.2f s", (System.nanoTime() - start) / 1e9);
    TrainingData data = new TrainingData(Path.of(args[0]));
    UnaryOperator<AnnotatedText> ofWords = Analyzers.ofWords();
    for (Map.Entry<String, AnnotatedText> set : sets(data).entrySet()) {
      AnnotatedText gold = set.getValue();
      System.out.println(set.getKey() + ": " + Agreement.onWords(gold, ofWords.apply(gold)));
      System.out.println(set.getKey() + ": " + Agreement.onText(gold, read(analyzer, gold.text())));
    }
    speed(analyzer, data.ewt("test").text());
  }

  private static Map<String, AnnotatedText> sets(TrainingData data) throws IOException {
    Map<String, AnnotatedText> sets = new LinkedHashMap<>();
    sets.put("ewt-dev", data.ewt("dev"));
    sets.put("ewt-test", data.ewt("test"));
    sets.put("gum-test", data.gumTest());
    sets.put("news-speech-test", data.news("speech", "test"));
    sets.put("news-actions-test", data.news("actions", "test"));
    return sets;
  }

  private static List<Sentence> read(Analyzer analyzer, String text) {
    return analyzer.analyze(Document.of("treebank", text, null));
  }

  private static void speed(Analyzer analyzer, String text) {
    read(analyzer, text);
    long start = cpuTime();
    int tokens = read(analyzer, text).stream().mapToInt(Sentence::size).sum();
    print("%.0f tokens per CPU second", tokens / ((cpuTime() - start) / 1e9));
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    print("%.0f MB of heap in use after a collection", used / 1e6);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @SuppressWarnings("SystemOut") // the output of a command
  private static void print(String format, double value) {
    System.out.println(String.format(Locale.ROOT, format, value));
  }
}
