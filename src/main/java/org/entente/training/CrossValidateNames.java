package org.entente.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import org.entente.actor.ActorResolver;
import org.entente.language.Analyzer;
import org.entente.language.Analyzers;
import org.entente.language.HashedModel;
import org.entente.language.NameFinder;

/**
 * How good names are on articles that the name finder was not trained on, though the shipped one is
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
   * Prints precision, recall and F1 of PER, ORG and LOC: for each set of articles those of the
   * layer {@code entities}, for the EWT test part, whose sentences stand alone, those of the name
   * finder; after each fold those of all folds so far.
   */
  @SuppressWarnings("SystemOut") // the output of a command
  public static void main(String[] args) throws IOException {
    TrainingData data = new TrainingData(Path.of(args[0]));
    ModelFiles models = new ModelFiles(Path.of(args[1]));
    ActorResolver actors = ActorResolver.load();
    Map<String, NameScore> scores = new LinkedHashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<List<NameSample>> train = NameStep.treebanks(data);
      Map<String, List<NameArticles.Article>> test = new LinkedHashMap<>();
      for (String set : NameStep.ARTICLES) {
        List<NameArticles.Article> articles = NameArticles.read(data, set);
        for (int i = 0; i < articles.size(); i++) {
          if (i % FOLDS == fold) {
            test.computeIfAbsent(set, s -> new ArrayList<>()).add(articles.get(i));
          } else {
            train.add(articles.get(i).sentences());
          }
        }
      }
      HashedModel model = NameStep.train(train, data, models).model(NameStep.STEP);
      NameFinder finder = new NameFinder(model, models.nameClusters(), models.knownNames());
      scores
          .computeIfAbsent("ewt-test", s -> new NameScore())
          .add(finder, NameData.universalNer(data, "test"));
      Analyzer analyzer = Analyzers.naming(model);
      test.forEach(
          (set, articles) -> {
            NameScore score = scores.computeIfAbsent(set, s -> new NameScore());
            articles.forEach(article -> score.add(analyzer, actors, article));
          });
      String folds = (fold + 1) + " of " + FOLDS + " folds: ";
      scores.forEach((set, score) -> System.out.println(folds + set + " " + score));
    }
  }
}
