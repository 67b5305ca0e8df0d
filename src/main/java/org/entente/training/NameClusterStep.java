package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.entente.language.Clusters;
import org.entente.language.Folding;
import org.entente.language.Hashes;

/**
 * Packs the word clusters of the name finder, {@code src/train/name-clusters.tsv.gz}: those Brown
 * clusters of NLP4J, learnt from far more text than ours, whose words stand in the news or in five
 * names of the list of known names.
 */
final class NameClusterStep implements Step {

  @Override
  public String name() {
    return "name-clusters";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    Map<String, String> paths = new TreeMap<>();
    try (BufferedReader lines = TrainingData.own("name-clusters.tsv.gz")) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        String word = Hashes.normalise(Folding.fold(line.substring(0, tab)));
        paths.put(word, line.substring(tab + 1));
      }
    }
    try (OutputStream out = models.create("name-clusters.bin")) {
      Clusters.write(paths, out);
    }
  }
}
