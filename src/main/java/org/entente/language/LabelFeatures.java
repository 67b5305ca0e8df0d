package org.entente.language;

/**
 * The features of an arc in a finished tree: both ends, the case markers and auxiliaries below, the
 * siblings and the label just given to the one before, the arc above.
 */
public final class LabelFeatures {

  private static final int ADP = Hashes.string("ADP");
  private static final int SCONJ = Hashes.string("SCONJ");
  private static final int PART = Hashes.string("PART");
  private static final int CCONJ = Hashes.string("CCONJ");
  private static final int AUX = Hashes.string("AUX");
  private static final int NOUN = Hashes.string("NOUN");
  private static final int PROPN = Hashes.string("PROPN");
  private static final int PRON = Hashes.string("PRON");

  private final ParserInput in;
  private final FeatureBuffer out;
  private final int[] heads;
  private final int[][] children;

  private int head;
  private int d;
  private long direction;

  /** Words of the dependents that mark its function: preposition or subordinator; conjunction. */
  private int marker;

  private int joiner;
  private int leftSibling;
  private int rightSibling;
  private int auxiliaries;
  private int nouns;

  /**
   * @param heads by word from 1; 0 for the root
   * @param children by word from 0, the root's first
   */
  LabelFeatures(ParserInput input, FeatureBuffer buffer, int[] heads, int[][] children) {
    this.in = input;
    this.out = buffer;
    this.heads = heads;
    this.children = children;
  }

  /**
   * Fills the buffer with the features of the arc from a word to its head.
   *
   * @param headLabel the label of the head's own arc
   * @param previousLabel the label just given to the sibling before; -1 for the first
   */
  void extract(int dependent, int headLabel, int previousLabel) {
    d = dependent;
    head = heads[d];
    direction = head < d ? 1 : 0;
    readDependents();
    readSiblings();
    out.clear();
    ends();
    below();
    beside(previousLabel);
    above(headLabel);
    around();
    clusters(previousLabel);
  }

  private void readDependents() {
    marker = 0;
    joiner = 0;
    for (int child : children[d]) {
      int tag = in.upos[child];
      if (child < d && marker == 0 && (tag == ADP || tag == SCONJ || tag == PART)) {
        marker = in.word[child];
      }
      if (child < d && tag == CCONJ) {
        joiner = in.word[child];
      }
      if (tag == AUX) {
        joiner = joiner * 31 + in.word[child];
      }
    }
  }

  private void readSiblings() {
    int[] siblings = children[head];
    leftSibling = 0;
    rightSibling = 0;
    auxiliaries = 0;
    int after = 0;
    int before = 0;
    for (int i = 0; i < siblings.length; i++) {
      int sibling = siblings[i];
      if (sibling == d) {
        leftSibling = i > 0 ? siblings[i - 1] : 0;
        rightSibling = i + 1 < siblings.length ? siblings[i + 1] : 0;
        continue;
      }
      int tag = in.upos[sibling];
      if (tag == AUX) {
        auxiliaries = auxiliaries * 31 + in.word[sibling];
      }
      if (sibling > head && (tag == NOUN || tag == PROPN || tag == PRON)) {
        after += sibling > d ? 1 : 0;
        before += sibling < d ? 1 : 0;
      }
    }
    nouns = after * 16 + before;
  }

  private void ends() {
    int word = in.word[d];
    int tag = in.xpos[d];
    int headWord = in.word[head];
    int headTag = in.xpos[head];
    int distance = Math.min(6, Math.abs(head - d));
    out.add(direction);
    out.add(word, direction);
    out.add(tag, direction);
    out.add(headWord, direction);
    out.add(headTag, direction);
    out.add(tag, headTag, direction);
    out.add(word, headTag, direction);
    out.add(tag, headWord, direction);
    out.add(word, headWord, direction);
    out.add(tag, headTag, direction * 8 + distance);
    out.add(in.suffix[d], headTag, direction);
  }

  private void below() {
    int tag = in.xpos[d];
    int headTag = in.xpos[head];
    long headSide = headTag * 2L + direction;
    int[] kids = children[d];
    int first = kids.length > 0 ? kids[0] : 0;
    int last = kids.length > 0 ? kids[kids.length - 1] : 0;
    out.add(marker, tag, headTag);
    out.add(marker, in.word[d], direction);
    out.add(marker, in.word[head], direction);
    out.add(joiner, tag, headTag);
    out.add(in.xpos[first], tag, headTag);
    out.add(in.xpos[last], tag, headTag);
    out.add(in.word[first], tag, direction);
    out.add(in.word[last], tag, direction);
    out.add(marker, joiner, Hashes.join(tag, headSide));
    out.add(in.upos[first], in.upos[last], Hashes.join(in.upos[d], headSide));
    out.add(kids.length, tag, headSide);
  }

  private void beside(int previousLabel) {
    int tag = in.xpos[d];
    long headSide = in.xpos[head] * 2L + direction;
    long side = tag * 2L + direction;
    out.add(in.xpos[leftSibling], tag, headSide);
    out.add(in.xpos[rightSibling], tag, headSide);
    out.add(in.word[leftSibling], tag, direction);
    out.add(in.word[rightSibling], tag, direction);
    out.add(auxiliaries, tag, headSide);
    out.add(previousLabel, tag, headSide);
    out.add(previousLabel, in.word[head], side);
    out.add(nouns, tag, headSide);
    out.add(nouns, in.word[head], side);
    out.add(children[head].length == 1 ? 1 : 0, tag, in.word[head]);
  }

  private void above(int headLabel) {
    int tag = in.xpos[d];
    int headTag = in.xpos[head];
    long headSide = headTag * 2L + direction;
    int above = heads[head];
    out.add(above == 0 ? 5 : in.xpos[above], headTag, tag * 2L + direction);
    out.add(headLabel, tag, headSide);
    out.add(headLabel, marker, tag);
    out.add(headLabel, in.word[d], direction);
  }

  private void around() {
    int tag = in.xpos[d];
    int headTag = in.xpos[head];
    int next = d < in.n ? d + 1 : 0;
    int commas = in.commas[Math.max(d, head)] - in.commas[Math.min(d, head) + 1];
    out.add(in.word[d - 1], tag, headTag);
    out.add(in.word[next], tag, headTag);
    out.add(commas, tag, headTag * 2L + direction);
    out.add(in.xpos[d - 1], tag, Hashes.join(headTag, in.xpos[next]));
  }

  private void clusters(int previousLabel) {
    int tag = in.xpos[d];
    int own = in.cluster[d];
    int own6 = in.cluster6[d];
    int headCluster = in.cluster[head];
    int head6 = in.cluster6[head];
    out.add(own, direction);
    out.add(headCluster, direction);
    out.add(own, in.xpos[head], direction);
    out.add(tag, headCluster, direction);
    out.add(own, headCluster, direction);
    out.add(own6, head6, direction);
    out.add(marker, headCluster, Hashes.join(tag, direction));
    out.add(marker, own, direction);
    out.add(marker, head6, Hashes.join(own6, direction));
    out.add(nouns, headCluster, tag * 2L + direction);
    out.add(previousLabel, headCluster, tag * 2L + direction);
  }

  FeatureBuffer buffer() {
    return out;
  }
}
