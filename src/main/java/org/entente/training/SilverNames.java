package org.entente.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.language.Clusters;
import org.entente.language.HashedKinds;
import org.entente.language.Name;
import org.entente.language.NameFinder;

/**
 * Names in raw news, found by a random field that sees what its teachers find there and has learnt
 * from sentences with names how far to believe them (Wolpert 1992, stacked generalisation).
 */
final class SilverNames {

  private static final int ROUNDS = 10;
  private static final int CUTOFF = 2;

  /** The number of teachers. */
  private static final int ALL = 3;

  /** So many lines of the news are read together: mostly those of one day. */
  private static final int TOGETHER = 10;

  private final Clusters clusters;
  private final HashedKinds known;
  private final TeacherLabels teachers;

  /**
   * @param clusters the word classes of the name finder
   * @param known the known names of the name finder
   */
  SilverNames(Clusters clusters, HashedKinds known) throws IOException {
    this.clusters = clusters;
    this.known = known;
    teachers = TeacherLabels.own();
  }

  /**
   * The news that the teachers have read.
   *
   * @param gold sentences with names to learn from
   */
  List<List<NameSample>> of(List<List<NameSample>> gold, TrainingData data) throws IOException {
    RandomField field = new RandomField(NameStep.sequences(gold, this::features), CUTOFF);
    field.train(ROUNDS);
    NameFinder finder = new NameFinder(field.model(NameStep.STEP), clusters, known);
    List<List<NameSample>> silver = new ArrayList<>();
    for (String file : TrainingData.RAW) {
      List<String[]> news = data.raw(file);
      for (int i = 0; i < news.size(); i += TOGETHER) {
        List<String[]> lines = news.subList(i, Math.min(news.size(), i + TOGETHER));
        List<String[]> document = lines.stream().filter(teachers::know).toList();
        if (!document.isEmpty()) {
          silver.add(names(finder, document));
        }
      }
    }
    return silver;
  }

  private TaughtFeatures features(List<String[]> document) {
    return new TaughtFeatures(document, clusters, known, teachers);
  }

  private List<NameSample> names(NameFinder finder, List<String[]> document) {
    TaughtFeatures features = features(document);
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      List<Span> names = new ArrayList<>();
      finder.find(features, i).forEach(name -> names.add(span(name)));
      addAgreed(document.get(i), names);
      samples.add(new NameSample(document.get(i), names.toArray(Span[]::new), true));
    }
    return samples;
  }

  /**
   * What two teachers see alike is a name, unless the field sees another there; where all give a
   * name of the field another type, it has that type.
   */
  private void addAgreed(String[] words, List<Span> names) {
    for (Span name : teachers.agreed(words, ALL)) {
      names.replaceAll(own -> isSamePlace(own, name) ? name : own);
    }
    for (Span name : teachers.agreed(words, 2)) {
      if (names.stream().noneMatch(name::intersects)) {
        names.add(name);
      }
    }
  }

  private static boolean isSamePlace(Span own, Span name) {
    return own.getStart() == name.getStart() && own.getEnd() == name.getEnd();
  }

  private static Span span(Name name) {
    return new Span(name.first(), name.end(), name.type().name());
  }
}
