package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.language.HashedKinds;

/** Packs WordNet's list of lemmas, which the suffix rules of the lemmatizer ask. */
final class LemmaStep implements Step {

  @Override
  public String name() {
    return "lemmas";
  }

  @Override
  public void run(TrainingData data, ModelFiles models) throws IOException {
    SortedMap<Integer, Byte> kinds = new TreeMap<>();
    try (BufferedReader lines =
        TrainingData.open(data.gazetteer().resolve("wordnet-lemmas.tsv.gz"))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        kinds.merge(HashedKinds.key(cells[0]), kind(cells[1].charAt(0)), (a, b) -> (byte) (a | b));
      }
    }
    try (OutputStream out = models.create("lemmas.bin")) {
      HashedKinds.write(kinds, out);
    }
  }

  /** The kinds of {@link org.entente.language.Lemmatizer}. */
  private static byte kind(char partOfSpeech) {
    return switch (partOfSpeech) {
      case 'n' -> 1;
      case 'v' -> 2;
      case 'a', 's' -> 4;
      default -> 8;
    };
  }
}
