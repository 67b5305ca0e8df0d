package org.entente.training;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.language.Name;
import org.entente.language.NameFinder;

/**
 * Precision and recall of names: a name counts where its first word, last word and kind are right.
 * Kinds that a set never has (MISC in the EWT test part) are not counted against it.
 */
final class NameScore {

  private int found;
  private int right;
  private int gold;

  /** Counts the names of some sentences. */
  void add(NameFinder finder, List<NameSample> samples) {
    Set<String> kinds = new TreeSet<>();
    samples.forEach(s -> List.of(s.getNames()).forEach(name -> kinds.add(name.getType())));
    for (NameSample sample : samples) {
      Set<String> expected = new LinkedHashSet<>();
      for (Span name : sample.getNames()) {
        expected.add(name.getStart() + " " + name.getEnd() + " " + name.getType());
      }
      gold += expected.size();
      for (Name name : finder.find(sample.getSentence())) {
        if (kinds.contains(name.type().name())) {
          found++;
          right += expected.contains(name.first() + " " + name.end() + " " + name.type()) ? 1 : 0;
        }
      }
    }
  }

  @Override
  public String toString() {
    double precision = 100.0 * right / Math.max(1, found);
    double recall = 100.0 * right / Math.max(1, gold);
    return String.format(
        Locale.ROOT,
        "names: precision %.1f, recall %.1f, F1 %.1f",
        precision,
        recall,
        2 * precision * recall / Math.max(1e-9, precision + recall));
  }
}
