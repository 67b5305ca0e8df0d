package org.entente.statement;

/**
 * Where the noun phrase stands that names a source.
 *
 * @param sentence index of its sentence
 * @param head index of its head; -1 where the text does not name the source
 */
record Source(int sentence, int head) {

  static final int UNNAMED = -1;
}
