package org.entente.language;

/**
 * A proper name found in a sentence, without titles.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type the kind of thing it names
 */
public record Name(int first, int end, NameType type) {

  /** Whether a token belongs to it. */
  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** The same words as the name of another kind of thing. */
  public Name as(NameType other) {
    return new Name(first, end, other);
  }
}
