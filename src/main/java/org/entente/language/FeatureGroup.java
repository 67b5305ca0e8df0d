package org.entente.language;

/** Some of the features of a parser state. */
abstract class FeatureGroup {

  final ParserInput in;
  final FeatureBuffer out;
  final StateView at;

  /** By place: the word, its tags, both together, and its class cut to four, six and ten bits. */
  final int[] w;

  final int[] p;
  final int[] u;
  final int[] wt;
  final int[] c;
  final int[] c4;
  final int[] c6;
  final int[] c10;

  FeatureGroup(ParserInput input, FeatureBuffer buffer, StateView view) {
    this.in = input;
    this.out = buffer;
    this.at = view;
    this.w = input.word;
    this.p = input.xpos;
    this.u = input.upos;
    this.wt = input.wordTag;
    this.c = input.cluster;
    this.c4 = input.cluster4;
    this.c6 = input.cluster6;
    this.c10 = input.cluster10;
  }

  /** Adds the features of the state that the view shows. */
  abstract void add();
}
