package org.entente.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.language.Hashes;

/**
 * Finds Brown clusters: words are moved from class to class while that makes the class bigrams of
 * the text likelier (the exchange algorithm, Kneser and Ney 1993; Martin, Liermann and Ney 1998),
 * then the classes are merged pair by pair, the cheapest first, to a binary tree (Brown et al.
 * 1992). Deterministic.
 */
final class BrownClustering {

  private static final int LEAST_COUNT = 3;

  private final int classes;
  private final int vocabulary;
  private final int passes;
  private final Consumer<String> progress;

  /**
   * @param classes the number of classes
   * @param vocabulary how many of the most frequent words get one
   * @param passes how often each word may move, at most
   */
  BrownClustering(int classes, int vocabulary, int passes, Consumer<String> progress) {
    this.classes = classes;
    this.vocabulary = vocabulary;
    this.passes = passes;
    this.progress = progress;
  }

  /**
   * Clusters the words of a text.
   *
   * @param sentences tokenised sentences
   * @return the path of each word's class from the root of the tree, by normalised word
   */
  Map<String, String> cluster(Iterable<String[]> sentences) {
    Map<String, int[]> counts = new HashMap<>();
    List<String[]> texts = new ArrayList<>();
    for (String[] sentence : sentences) {
      String[] words = new String[sentence.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = Hashes.normalise(sentence[i]).intern();
        counts.computeIfAbsent(words[i], w -> new int[1])[0]++;
      }
      texts.add(words);
    }
    List<String> words = frequent(counts);
    int used = Math.min(classes, words.size());
    Bigrams bigrams = Bigrams.count(texts, words);
    WordExchange exchange = new WordExchange(bigrams, used);
    for (int pass = 0; pass < passes; pass++) {
      int moved = exchange.pass(pass == 0 ? used - 1 : 0);
      progress.accept("clusters, pass " + (pass + 1) + ": " + moved + " words moved");
      if (moved < words.size() / 200) {
        break;
      }
    }
    String[] paths =
        new ClassTree(exchange.classBigrams(), exchange.lefts(), exchange.rights(), used).paths();
    Map<String, String> result = new TreeMap<>();
    for (int word = 0; word < words.size(); word++) {
      result.put(words.get(word), paths[exchange.classOf(word)]);
    }
    return result;
  }

  private List<String> frequent(Map<String, int[]> counts) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue()[0] >= LEAST_COUNT)
        .sorted(
            Comparator.<Map.Entry<String, int[]>>comparingInt(entry -> -entry.getValue()[0])
                .thenComparing(Map.Entry::getKey))
        .limit(vocabulary)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Which word follows which how often, as rows by first word and by second word. Two more words
   * stand for all rare ones and for the border of a sentence.
   */
  record Bigrams(int words, Rows following, Rows preceding) {

    /** For each word a stretch of the two arrays from {@code start[word]}. */
    @SuppressWarnings("ArrayRecordComponent") // made once, read in the innermost loop
    record Rows(int[] start, int[] other, int[] count) {}

    static Bigrams count(List<String[]> texts, List<String> vocabulary) {
      Map<String, Integer> ids = new HashMap<>();
      for (String word : vocabulary) {
        ids.put(word, ids.size());
      }
      int rare = vocabulary.size();
      int border = rare + 1;
      Map<Long, Integer> counts = new HashMap<>();
      for (String[] text : texts) {
        int previous = border;
        for (String word : text) {
          int id = ids.getOrDefault(word, rare);
          counts.merge(key(previous, id), 1, Integer::sum);
          previous = id;
        }
        counts.merge(key(previous, border), 1, Integer::sum);
      }
      long[] keys = counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      int[] values = new int[keys.length];
      Arrays.setAll(values, i -> counts.getOrDefault(keys[i], 0));
      return new Bigrams(
          vocabulary.size(),
          rows(keys, values, border + 1, true),
          rows(keys, values, border + 1, false));
    }

    private static long key(int first, int second) {
      return ((long) first << 32) | second;
    }

    private static Rows rows(long[] keys, int[] values, int words, boolean byFirst) {
      int[] start = new int[words + 1];
      for (long key : keys) {
        start[(byFirst ? (int) (key >>> 32) : (int) key) + 1]++;
      }
      for (int i = 0; i < words; i++) {
        start[i + 1] += start[i];
      }
      int[] filled = Arrays.copyOf(start, words);
      int[] other = new int[keys.length];
      int[] count = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        int first = (int) (keys[i] >>> 32);
        int second = (int) keys[i];
        int at = filled[byFirst ? first : second]++;
        other[at] = byFirst ? second : first;
        count[at] = values[i];
      }
      return new Rows(start, other, count);
    }
  }
}
