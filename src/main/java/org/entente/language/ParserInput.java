package org.entente.language;

import java.util.Map;

/**
 * The words of a sentence as the parser's features see them: hashes, numbered from 1 as in CoNLL-U;
 * place 0 is nothing, place {@code size() + 1} is the artificial root at the end.
 */
public final class ParserInput {

  /** The bit of conjunctions in {@link #uposBit}. */
  static final int CCONJ = 4;

  private static final Map<String, Integer> UPOS =
      Map.ofEntries(
          Map.entry("ADJ", 0),
          Map.entry("ADP", 1),
          Map.entry("ADV", 2),
          Map.entry("AUX", 3),
          Map.entry("CCONJ", CCONJ),
          Map.entry("DET", 5),
          Map.entry("INTJ", 6),
          Map.entry("NOUN", 7),
          Map.entry("NUM", 8),
          Map.entry("PART", 9),
          Map.entry("PRON", 10),
          Map.entry("PROPN", 11),
          Map.entry("PUNCT", 12),
          Map.entry("SCONJ", 13),
          Map.entry("SYM", 14),
          Map.entry("VERB", 15),
          Map.entry("X", 16));

  private static final int OTHER_UPOS = 17;
  private static final int ROOT = 7;

  final int n;
  final int[] word;
  final int[] xpos;
  final int[] upos;
  final int[] wordTag;
  final int[] suffix;
  final int[] cluster;
  final int[] cluster4;
  final int[] cluster6;
  final int[] cluster10;

  /** One bit for each universal part of speech. */
  final int[] uposBit;

  /** The number of verbs, commas, other punctuation marks before a place. */
  final int[] verbs;

  final int[] commas;
  final int[] marks;

  /**
   * @param words the words, folded
   * @param upos their universal parts of speech
   * @param xpos their Penn Treebank tags
   */
  public ParserInput(String[] words, String[] upos, String[] xpos, Clusters clusters) {
    n = words.length;
    word = new int[n + 2];
    this.xpos = new int[n + 2];
    this.upos = new int[n + 2];
    wordTag = new int[n + 2];
    suffix = new int[n + 2];
    cluster = new int[n + 2];
    cluster4 = new int[n + 2];
    cluster6 = new int[n + 2];
    cluster10 = new int[n + 2];
    uposBit = new int[n + 2];
    verbs = new int[n + 3];
    commas = new int[n + 3];
    marks = new int[n + 3];
    for (int i = 1; i <= n; i++) {
      set(i, words[i - 1], upos[i - 1], xpos[i - 1], clusters);
    }
    word[n + 1] = ROOT;
    this.xpos[n + 1] = ROOT;
    this.upos[n + 1] = ROOT;
    suffix[n + 1] = ROOT;
    wordTag[n + 1] = ROOT * 32;
    verbs[n + 2] = verbs[n + 1];
    commas[n + 2] = commas[n + 1];
    marks[n + 2] = marks[n + 1];
  }

  /** The number of words. */
  public int size() {
    return n;
  }

  private void set(int i, String form, String universal, String penn, Clusters clusters) {
    String lower = Hashes.normalise(form);
    word[i] = Hashes.string(lower);
    int id = clusters.ofHash(word[i]);
    cluster[i] = id;
    cluster4[i] = clusters.prefix(id, 4);
    cluster6[i] = clusters.prefix(id, 6);
    cluster10[i] = clusters.prefix(id, 10);
    xpos[i] = Hashes.string(penn);
    upos[i] = Hashes.string(universal);
    uposBit[i] = 1 << UPOS.getOrDefault(universal, OTHER_UPOS);
    suffix[i] = Hashes.string(lower.substring(Math.max(0, lower.length() - 3)));
    wordTag[i] = word[i] * 31 + xpos[i];
    boolean comma = form.equals(",");
    verbs[i + 1] = verbs[i] + (universal.equals("VERB") ? 1 : 0);
    commas[i + 1] = commas[i] + (comma ? 1 : 0);
    marks[i + 1] = marks[i] + (universal.equals("PUNCT") && !comma ? 1 : 0);
  }

  /** What stands between two places: verbs (up to 2), commas (up to 3), other marks (up to 2). */
  int between(int left, int right) {
    int v = Math.min(2, verbs[right] - verbs[left + 1]);
    int c = Math.min(3, commas[right] - commas[left + 1]);
    int m = Math.min(2, marks[right] - marks[left + 1]);
    return v * 16 + c * 4 + m;
  }
}
