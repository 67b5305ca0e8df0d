package org.entente.training;

/**
 * A sentence of a treebank, ready to learn from.
 *
 * @param words the words, folded
 * @param upos their universal parts of speech, as predicted
 * @param xpos their Penn Treebank tags, as predicted
 * @param heads by word from 1; 0 for the root; place 0 is unused
 * @param labels by word from 1
 */
@SuppressWarnings("ArrayRecordComponent") // read only, compared by nobody
record ParsedWords(String[] words, String[] upos, String[] xpos, int[] heads, String[] labels) {}
