package org.entente.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.language.Clusters;
import org.entente.language.FeatureHashes;
import org.entente.language.HashedKinds;
import org.entente.language.NameFeatures;

/**
 * The features of the name finder in the sentences of a document, and what the teachers make of
 * each word and its neighbours, alone and together. Immutable.
 */
final class TaughtFeatures extends NameFeatures {

  private final List<String[]> document;

  /** What each teacher makes of the words of each sentence. */
  private final List<List<String[]>> codes;

  TaughtFeatures(
      List<String[]> document, Clusters clusters, HashedKinds known, TeacherLabels teachers) {
    super(document, clusters, known);
    this.document = List.copyOf(document);
    codes = document.stream().map(teachers::of).toList();
  }

  @Override
  public void add(int sentence, int word, FeatureHashes out) {
    super.add(sentence, word, out);
    List<String[]> taught = codes.get(sentence);
    String form = document.get(sentence)[word];
    for (int teacher = 0; teacher < taught.size(); teacher++) {
      String[] own = taught.get(teacher);
      addOne(teacher, own, form, word, out);
      for (int other = teacher + 1; other < taught.size(); other++) {
        out.add("tp" + teacher + other, own[word], taught.get(other)[word]);
      }
    }
    if (!taught.isEmpty()) {
      addAll(taught, form, word, out);
    }
  }

  private static void addOne(int teacher, String[] codes, String word, int i, FeatureHashes out) {
    String own = teacher + codes[i];
    String before = at(codes, i - 1);
    String after = at(codes, i + 1);
    out.add("t", own);
    out.add("t-", own, before);
    out.add("t+", own, after);
    out.add("t3", own, before, after);
    out.add("tw", own, word.toLowerCase(Locale.ROOT));
  }

  private static void addAll(List<String[]> codes, String word, int i, FeatureHashes out) {
    String own = together(codes, i);
    String before = together(codes, i - 1);
    String after = together(codes, i + 1);
    out.add("ta", own);
    out.add("ta-", before, own);
    out.add("ta+", own, after);
    out.add("tb-", before);
    out.add("tb+", after);
    out.add("tc", own, String.valueOf(!word.isEmpty() && Character.isUpperCase(word.charAt(0))));
  }

  private static String together(List<String[]> codes, int i) {
    return codes.stream().map(teacher -> at(teacher, i)).collect(Collectors.joining(","));
  }

  private static String at(String[] codes, int i) {
    return i < 0 || i >= codes.length ? "_" : codes[i];
  }
}
