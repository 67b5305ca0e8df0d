package org.entente.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/**
 * A transition parser: arc-hybrid actions chosen by beam search with a linear model (Zhang and
 * Clark 2008), then relations by a second model that sees the whole tree. Its trees are projective.
 */
public final class BeamParser implements DependencyParser {

  private static final int MAGIC = 0x454E5431;

  /**
   * How far behind the best a state may lie and still be kept. Tried from 40 to 320 on five test
   * sets: down to 200 the trees stay as good (LAS within 0.3 either way), at 110 they lose 0.3 to
   * 0.8 points. What is read off them is pickier: at 300 no benchmark changes, at 270 one does.
   */
  private static final float MARGIN = 300;

  private final int width;
  private final Weights arcs;
  private final Labeller labeller;
  private final Weights labelWeights;
  private final Clusters clusters;

  /**
   * @param width the number of states kept at each step
   * @param arcs the weights of the three actions
   * @param labels the relations, in the order of the classes of {@code labelWeights}
   */
  public BeamParser(
      int width, Weights arcs, List<String> labels, Weights labelWeights, Clusters clusters) {
    this.width = width;
    this.arcs = arcs;
    this.labelWeights = labelWeights;
    this.labeller = new Labeller(labels, labelWeights);
    this.clusters = clusters;
  }

  @Override
  public Arcs parse(String[] words, String[] upos, String[] xpos) {
    return words.length <= Pieces.LONGEST
        ? parseWhole(words, upos, xpos)
        : Pieces.parse(words, upos, xpos, this::parseWhole);
  }

  private Arcs parseWhole(String[] words, String[] upos, String[] xpos) {
    ParserInput input = new ParserInput(words, upos, xpos, clusters);
    Beam beam = new Beam(arcs, width, MARGIN, input);
    for (int step = beam.steps(); step > 0; step--) {
      beam.advance();
      beam.forget();
    }
    int[] heads = beam.states().get(0).heads();
    int[] labels = labeller.label(input, heads);
    int[] shifted = new int[words.length];
    String[] relations = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      shifted[i] = heads[i + 1] - 1;
      relations[i] = labeller.labels().get(labels[i + 1]);
    }
    return new Arcs(shifted, relations);
  }

  /** Writes the model, without the clusters. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(out), 1 << 16))) {
      data.writeInt(MAGIC);
      data.writeInt(width);
      data.writeShort(labeller.labels().size());
      for (String label : labeller.labels()) {
        data.writeUTF(label);
      }
      arcs.write(data);
      labelWeights.write(data);
    }
  }

  /**
   * Reads a model that {@link #write} wrote.
   *
   * @param clusters those it was trained with
   * @throws IOException if it is no such model
   */
  public static BeamParser read(InputStream in, Clusters clusters) throws IOException {
    ByteBuffer data = Packed.inflate(in);
    if (data.remaining() < Integer.BYTES || data.getInt() != MAGIC) {
      throw new IOException("not a parser model");
    }
    int width = data.getInt();
    int count = data.getShort();
    List<String> labels = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      labels.add(Packed.text(data));
    }
    Weights arcs = Weights.read(data);
    return new BeamParser(width, arcs, labels, Weights.read(data), clusters);
  }
}
