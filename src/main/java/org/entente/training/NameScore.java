package org.entente.training;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.actor.ActorResolver;
import org.entente.actor.NamedSpan;
import org.entente.language.Analyzer;
import org.entente.language.Name;
import org.entente.language.NameFinder;
import org.entente.language.NameType;
import org.entente.text.Document;

/**
 * Precision and recall of names of persons, organisations and places: a name counts where its first
 * word, last word and kind are right.
 */
final class NameScore {

  private static final Set<NameType> COUNTED = EnumSet.of(NameType.PER, NameType.ORG, NameType.LOC);

  private int found;
  private int right;
  private int gold;

  /** Counts the names of some documents. */
  void add(NameFinder finder, List<List<NameSample>> documents) {
    for (List<NameSample> document : documents) {
      List<List<Name>> names = finder.find(document.stream().map(NameSample::getSentence).toList());
      for (int i = 0; i < names.size(); i++) {
        add(names.get(i), document.get(i).getNames());
      }
    }
  }

  /**
   * Counts the names of an article as the layer {@code entities} gives them.
   *
   * @param analyzer with the name finder to measure
   */
  void add(Analyzer analyzer, ActorResolver actors, NameArticles.Article article) {
    Document document = Document.of("article", article.text(), null);
    Set<NamedSpan> wanted = new LinkedHashSet<>(article.names());
    wanted.removeIf(name -> !COUNTED.contains(name.type()));
    gold += wanted.size();
    for (NamedSpan name : actors.resolve(document, analyzer.analyze(document)).names()) {
      found += COUNTED.contains(name.type()) ? 1 : 0;
      right += wanted.contains(name) ? 1 : 0;
    }
  }

  private void add(List<Name> names, Span[] expected) {
    Set<Name> wanted = new LinkedHashSet<>();
    for (Span name : expected) {
      NameType type = NameType.valueOf(name.getType());
      if (COUNTED.contains(type)) {
        wanted.add(new Name(name.getStart(), name.getEnd(), type));
      }
    }
    gold += wanted.size();
    for (Name name : names) {
      found += COUNTED.contains(name.type()) ? 1 : 0;
      right += wanted.contains(name) ? 1 : 0;
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
