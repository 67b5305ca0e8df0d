package org.entente.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Trains every model of the language stage:
 *
 * <pre>
 * java -Xmx6g -cp target/entente.jar org.entente.training.Train TREEBANKS_DIR OUT_DIR [STEP...]
 * </pre>
 *
 * <p>Steps build on the files of earlier ones in OUT_DIR; naming some runs only those. The same
 * data give the same files.
 */
public final class Train {

  private static final List<Step> STEPS =
      List.of(
          new ClusterStep(),
          new NameClusterStep(),
          new KnownNamesStep(),
          new LemmaStep(),
          new SentenceStep(),
          new TokenStep(),
          new TagStep(),
          new NameStep(),
          new ParserStep(),
          new CoreferenceStep());

  private Train() {}

  /** Runs the steps and prints the time of each. */
  @SuppressWarnings("SystemOut") // the progress of a command
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: Train TREEBANKS_DIR OUT_DIR [STEP...]");
      System.exit(2);
    }
    List<String> wanted = Arrays.asList(args).subList(2, args.length);
    run(new TrainingData(Path.of(args[0])), new ModelFiles(Path.of(args[1])), wanted, System.out);
  }

  private static void run(
      TrainingData data, ModelFiles models, List<String> wanted, PrintStream out)
      throws IOException {
    for (Step step : STEPS) {
      if (wanted.isEmpty() || wanted.contains(step.name())) {
        long start = System.nanoTime();
        step.run(data, models);
        out.printf("%s: %d s%n", step.name(), (System.nanoTime() - start) / 1_000_000_000L);
      }
    }
  }
}
