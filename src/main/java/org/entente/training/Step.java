package org.entente.training;

import java.io.IOException;

/** One step of the training: reads treebanks and earlier models, writes a model. */
interface Step {

  /** What it trains, for the progress line. */
  String name();

  /** Trains and writes; the same data give the same file, byte for byte. */
  void run(TrainingData data, ModelFiles models) throws IOException;
}
