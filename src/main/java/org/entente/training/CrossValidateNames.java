package org.entente.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import org.entente.language.HashedModel;
import org.entente.language.NameFinder;

/**
 * How good the name finder is on articles that it was not trained on, though the shipped one is
 * trained on all of them: by leaving out a third of the articles in turn.
 *
 * <pre>
 * java -Xmx9g -cp target/entente.jar org.entente.training.CrossValidateNames TREEBANKS_DIR MODELS_DIR
 * </pre>
 */
public final class CrossValidateNames {

  private static final int FOLDS = 3;

  private CrossValidateNames() {}

  /**
   * Prints precision, recall and F1 of PER, ORG and LOC for each set of articles, and for the EWT
   * test part: after each fold those of all folds so far.
   */
  @SuppressWarnings("SystemOut") // the output of a command
  public static void main(String[] args) throws IOException {
    TrainingData data = new TrainingData(Path.of(args[0]));
    ModelFiles models = new ModelFiles(Path.of(args[1]));
    Map<String, NameScore> scores = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<NameSample>> train = NameStep.treebanks(data);
      Map<String, List<List<NameSample>>> test = new LinkedHashMap<>();
      test.put("ewt-test", NameData.universalNer(data, "test"));
      for (String set : NameStep.ARTICLES) {
        List<List<NameSample>> articles = NameArticles.read(data, set);
        for (int i = 0; i < articles.size(); i++) {
          (i % FOLDS == fold ? test.computeIfAbsent(set, s -> new ArrayList<>()) : train)
              .add(articles.get(i));
        }
      }
      HashedModel model = NameStep.train(train, data, models).model(NameStep.STEP);
      NameFinder finder = new NameFinder(model, models.nameClusters(), models.knownNames());
      test.forEach(
          (set, documents) ->
              scores.computeIfAbsent(set, s -> new NameScore()).add(finder, documents));
      String folds = (fold + 1) + " of " + FOLDS + " folds: ";
      scores.forEach((set, score) -> System.out.println(folds + set + " " + score));
    }
  }
}
