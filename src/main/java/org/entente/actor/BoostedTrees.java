package org.entente.actor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A sum of oblivious decision trees: each asks the same question of all cases on a level. After A.
 * Dorogush, V. Ershov and A. Gulin, "CatBoost: gradient boosting with categorical features
 * support", 2018.
 */
public final class BoostedTrees {

  /** Scores are whole numbers of this part of a nat. */
  public static final int STEPS = 4000;

  /** A tree. */
  public static final class Tree {

    private final byte[] features;
    private final byte[] thresholds;
    private final short[] leaves;

    /**
     * @param features the feature that each level asks about; not copied, as the others
     * @param thresholds the answer is yes where the feature is greater
     * @param leaves scores, by the answers as binary digits
     */
    public Tree(byte[] features, byte[] thresholds, short[] leaves) {
      this.features = features;
      this.thresholds = thresholds;
      this.leaves = leaves;
    }

    /** The score of a row of features. */
    public int score(byte[] row) {
      int leaf = 0;
      for (int level = 0; level < features.length; level++) {
        leaf = leaf << 1 | (row[features[level]] > thresholds[level] ? 1 : 0);
      }
      return leaves[leaf];
    }
  }

  private final List<Tree> trees;

  public BoostedTrees(List<Tree> trees) {
    this.trees = List.copyOf(trees);
  }

  /** The trees that come with the program. */
  static BoostedTrees load() {
    try (InputStream in = BoostedTrees.class.getResourceAsStream("antecedent-trees.bin.gz")) {
      if (in == null) {
        throw new IllegalStateException("antecedent-trees.bin.gz is not in the program's jar");
      }
      return read(new DataInputStream(new GZIPInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BoostedTrees read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int depth = in.readByte();
      byte[] features = in.readNBytes(depth);
      byte[] thresholds = in.readNBytes(depth);
      short[] leaves = new short[1 << depth];
      for (int leaf = 0; leaf < leaves.length; leaf++) {
        leaves[leaf] = in.readShort();
      }
      trees.add(new Tree(features, thresholds, leaves));
    }
    return new BoostedTrees(trees);
  }

  /** Writes the trees as {@link #load} reads them, not compressed. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(trees.size());
    for (Tree tree : trees) {
      data.writeByte(tree.features.length);
      data.write(tree.features);
      data.write(tree.thresholds);
      for (short leaf : tree.leaves) {
        data.writeShort(leaf);
      }
    }
    data.flush();
  }

  /** The sum of the scores of the trees, in steps. */
  public int score(byte[] row) {
    int score = 0;
    for (Tree tree : trees) {
      score += tree.score(row);
    }
    return score;
  }
}
