package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.language.Folding;

/** Sentences with names as training and test samples. */
final class NameData {

  private NameData() {}

  /** What the shipped name finder is trained on. */
  static List<NameSample> train(TrainingData data) throws IOException {
    return universalNer(data, "train");
  }

  /**
   * Universal NER's annotation of the English Web Treebank: PER, ORG, LOC; OTH in an early file is
   * left out.
   */
  static List<NameSample> universalNer(TrainingData data, String part) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (BufferedReader lines =
        TrainingData.open(data.treebanks().resolve("names/uner-ewt-" + part + ".iob2.gz"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          flush(words, tags, samples);
        } else if (!line.startsWith("# ")) {
          String[] columns = line.split("\t", -1);
          words.add(Folding.fold(columns[1]));
          tags.add(columns[2]);
        }
      }
    }
    flush(words, tags, samples);
    return samples;
  }

  /** A sample of words with IOB2 tags; it starts with forgetting what stood before it. */
  static void flush(List<String> words, List<String> tags, List<NameSample> samples) {
    if (!words.isEmpty()) {
      samples.add(new NameSample(words.toArray(String[]::new), spans(tags), true));
    }
    words.clear();
    tags.clear();
  }

  private static Span[] spans(List<String> tags) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag.startsWith("B-") && !tag.endsWith("OTH")) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        spans.add(new Span(i, end, tag.substring(2)));
      }
    }
    return spans.toArray(Span[]::new);
  }
}
