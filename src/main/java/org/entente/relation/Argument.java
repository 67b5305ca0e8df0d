package org.entente.relation;

import org.entente.text.Span;

/**
 * A noun phrase that takes part in a proposition.
 *
 * @param role {@code subject}, {@code object}, {@code indirect object}, or the preposition that
 *     marks it: {@code in}, {@code with}
 * @param head index of its syntactic head
 * @param span its words without relative clauses and appositions
 * @param text its words as they should be read: {@code span} in most cases
 */
public record Argument(String role, int head, Span span, String text) {}
