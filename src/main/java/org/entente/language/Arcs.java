package org.entente.language;

/**
 * The arcs of a dependency tree. The arrays are not copied: who makes one hands them over.
 *
 * @param heads for each word the index of its head; -1 for the root
 * @param relations for each word its relation to its head, with subtype; {@code root} for the root
 */
@SuppressWarnings("ArrayRecordComponent") // made once per sentence and read at once
public record Arcs(int[] heads, String[] relations) {}
