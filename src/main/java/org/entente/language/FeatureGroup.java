package org.entente.language;

/** Some of the features of a parser state. */
abstract class FeatureGroup {

  final ParserInput in;
  final FeatureBuffer out;
  final StateView at;

  FeatureGroup(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
  }

  /** Adds the features of the state that the view shows. */
  abstract void add();
}
