package org.entente.statement;

/**
 * A word that attributes something to somebody.
 *
 * @param head index of the word: the verb, the noun, "according"
 * @param source index of the head of the source; {@link Source#UNNAMED} where there is none
 * @param content index of the top of what is attributed
 * @param around whether the cue stands inside what it attributes: "X, A said, Y"
 * @param effect what the source says of the content
 * @param entry the entry of the lexicon, for traces
 */
record Cue(int head, int source, int content, boolean around, Effect effect, String entry) {}
