package org.entente.training;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.util.TrainingParameters;

/** How OpenNLP trains. */
final class Parameters {

  private Parameters() {}

  static TrainingParameters perceptron(int iterations, int cutoff) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
    parameters.put("PrintMessages", false);
    return parameters;
  }
}
