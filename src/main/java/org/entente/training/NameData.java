package org.entente.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.entente.language.Folding;
import org.entente.language.NameType;

/** Sentences with names to learn from; each forgets what stood before it, as in use. */
final class NameData {

  /** What others call the kinds of names; their other kinds are MISC. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("PER", "PER"),
          Map.entry("politician", "PER"),
          Map.entry("person", "PER"),
          Map.entry("ORG", "ORG"),
          Map.entry("organisation", "ORG"),
          Map.entry("politicalparty", "ORG"),
          Map.entry("LOC", "LOC"),
          Map.entry("country", "LOC"),
          Map.entry("location", "LOC"));

  private NameData() {}

  /**
   * Universal NER's annotation of the English Web Treebank. Its early file of the training part
   * also has OTH, mostly nationalities.
   */
  static List<List<NameSample>> universalNer(TrainingData data, String part) throws IOException {
    List<List<NameSample>> documents = new ArrayList<>();
    List<NameSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (BufferedReader lines =
        TrainingData.open(data.treebanks().resolve("names/uner-ewt-" + part + ".iob2.gz"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) {
          flush(words, tags, samples);
        } else if (line.startsWith("# newdoc")) {
          samples = new ArrayList<>();
          documents.add(samples);
        } else if (!line.startsWith("# ")) {
          String[] columns = line.split("\t", -1);
          words.add(Folding.fold(columns[1]));
          tags.add(columns[2]);
        }
      }
    }
    flush(words, tags, samples);
    return documents;
  }

  private static void flush(List<String> words, List<String> tags, List<NameSample> samples) {
    if (!words.isEmpty()) {
      samples.add(new NameSample(words.toArray(String[]::new), spans(tags), true));
    }
    words.clear();
    tags.clear();
  }

  /** The names that IOB2 tags mark; a few tags of the early file are typing errors ("B-O"). */
  static Span[] spans(List<String> tags) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag.startsWith("B-") && !tag.equals("B-O")) {
        int end = i + 1;
        while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
          end++;
        }
        spans.add(new Span(i, end, type(tag.substring(2)).name()));
      }
    }
    return spans.toArray(Span[]::new);
  }

  /** The kind of name that a corpus gives this name. */
  static NameType type(String name) {
    return NameType.valueOf(TYPES.getOrDefault(name, "MISC"));
  }
}
