package org.entente.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.NameSample;

/**
 * Names in GUM's training part, made from its entities: a mention whose head is a proper noun holds
 * a name. Titles and the names of other things are not part of a person's name.
 */
final class GumNames {

  private GumNames() {}

  /** The sentences of each document. */
  static List<List<NameSample>> read(TrainingData data) throws IOException {
    Set<String> titles = titles(data);
    List<List<NameSample>> documents = new ArrayList<>();
    for (List<String> lines : data.gumDocuments()) {
      List<NameSample> samples = new ArrayList<>();
      List<String[]> rows = new ArrayList<>();
      for (String line : lines) {
        String[] cells = line.split("\t", -1);
        if (line.isEmpty() && !rows.isEmpty()) {
          samples.add(new GumSentence(rows, titles).sample());
          rows.clear();
        } else if (cells.length == 10 && cells[0].chars().allMatch(Character::isDigit)) {
          rows.add(cells);
        }
      }
      documents.add(samples);
    }
    return documents;
  }

  /** "president", "mr.": in small letters. */
  private static Set<String> titles(TrainingData data) throws IOException {
    Table table = Table.read(data.gazetteer().resolve("titles.tsv"));
    Set<String> titles = new HashSet<>();
    for (int i = 0; i < table.size(); i++) {
      titles.add(table.get(i, "title").toLowerCase(Locale.ROOT));
      table.list(i, "variants").forEach(v -> titles.add(v.toLowerCase(Locale.ROOT)));
    }
    return titles;
  }
}
