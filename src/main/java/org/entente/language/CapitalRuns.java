package org.entente.language;

import java.util.Set;

/**
 * Runs of capitalised words in a sentence, such as all of "Bank of the North": what they begin and
 * end with says what kind of thing they name, and so does what stands around them. Immutable.
 */
final class CapitalRuns {

  /** What may stand between the words of a name, where it is not capitalised. */
  private static final Set<String> JOINTS =
      Set.of(
          "of", "and", "&", "for", "the", "de", "von", "van", "-", "'s", "del", "al", "la", "on",
          "in", "/", ".", "di", "du", "der", "bin", "to", "e", "y");

  /** How many joints may stand together: "of the". */
  private static final int MOST_JOINTS = 2;

  private final String[] words;
  private final WordRow row;

  /** Where the run of each word begins and ends; -1 for other words. */
  private final int[] first;

  private final int[] end;

  /** The same for runs with joints in them. */
  private final int[] wideFirst;

  private final int[] wideEnd;

  /**
   * @param words the words of a sentence
   * @param row the same words as the feature generators see them
   */
  CapitalRuns(String[] words, WordRow row) {
    this.words = words;
    this.row = row;
    first = new int[words.length];
    end = new int[words.length];
    wideFirst = new int[words.length];
    wideEnd = new int[words.length];
    for (int i = 0; i < words.length; i = Math.max(i + 1, end[i])) {
      fill(first, end, i, isCapitalised(i) ? runEnd(i) : -1);
    }
    for (int i = 0; i < words.length; i = Math.max(i + 1, wideEnd[i])) {
      fill(wideFirst, wideEnd, i, isCapitalised(i) ? wideEnd(i) : -1);
    }
  }

  private static void fill(int[] firsts, int[] ends, int from, int to) {
    firsts[from] = -1;
    ends[from] = -1;
    for (int i = from; i < to; i++) {
      firsts[i] = from;
      ends[i] = to;
    }
  }

  private boolean isCapitalised(int word) {
    return word < words.length
        && !words[word].isEmpty()
        && Character.isUpperCase(words[word].charAt(0));
  }

  private int runEnd(int start) {
    int after = start + 1;
    while (isCapitalised(after) || (isTie(after) && isCapitalised(after + 1))) {
      after++;
    }
    return after;
  }

  private boolean isTie(int word) {
    return word < words.length && (words[word].equals("-") || words[word].equals("&"));
  }

  private int wideEnd(int start) {
    int after = end[start];
    while (true) {
      int next = after;
      while (next < Math.min(words.length, after + MOST_JOINTS) && JOINTS.contains(words[next])) {
        next++;
      }
      if (next == after || !isCapitalised(next)) {
        return after;
      }
      after = end[next];
    }
  }

  /** Adds what the run of a word begins and ends with and what stands around it. */
  void add(int word, FeatureHashes out) {
    int begin = first[word];
    if (begin < 0) {
      return;
    }
    int after = end[word];
    String place = place(word, begin, after - 1);
    out.add("rl", row.normal(after - 1));
    out.addJoined("rL", place, row.cluster(after - 1));
    out.addJoined("rs", row.suffix(after - 1), place);
    out.add("rf", row.normal(begin));
    out.add("r-", row.normal(begin - 1));
    out.add("r+", row.normal(after));
    out.add("rc-", row.cluster(begin - 1));
    out.add("rc+", row.cluster(after));
    int wideBegin = wideFirst[word];
    int wideAfter = wideEnd[word];
    out.add("wl", row.normal(wideAfter - 1));
    out.add("wf", row.normal(wideBegin));
    out.add("we", row.cluster(wideBegin - 1), row.path(wideAfter, 6));
    out.add("wn", String.valueOf(word - wideBegin), String.valueOf(wideAfter - word));
  }

  private static String place(int word, int begin, int last) {
    if (begin == last) {
      return "u";
    }
    return word == begin ? "f" : word == last ? "l" : "i";
  }
}
