package org.entente.language;

/**
 * Features that look at few places of a parser state, so that many states of a search share them.
 */
abstract class SharedFeatures extends FeatureGroup {

  SharedFeatures(ParserInput input, FeatureBuffer buffer, StateView view) {
    super(input, buffer, view);
  }

  /** All that these features of the state that the view shows depend on; not negative. */
  abstract long key();
}
