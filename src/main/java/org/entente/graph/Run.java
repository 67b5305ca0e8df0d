package org.entente.graph;

import org.entente.actor.OwnEntries;

/**
 * Which program read a document: no clock and no machine, so that the same program on the same
 * document gives the same graph.
 *
 * @param program the program's version: {@code 0.1.0}
 * @param models a fingerprint of the code and the models that read
 * @param rules a fingerprint of the ontology, the frames, the lexicon and the gazetteer
 */
public record Run(String program, String models, String rules) {

  /** The program that is running now. Reads its own files once: keep the value. */
  public static Run current() {
    Fingerprint fingerprint = Fingerprint.ofRunningProgram();
    String version = Run.class.getPackage().getImplementationVersion();
    return new Run(
        version == null ? "development" : version, fingerprint.models(), fingerprint.rules());
  }

  /** This program with a user's gazetteer, which reads otherwise. */
  public Run with(OwnEntries gazetteer) {
    String checksum = gazetteer.checksum();
    return checksum.isEmpty() ? this : new Run(program, models, rules + "+" + checksum);
  }
}
