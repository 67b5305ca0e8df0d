package org.entente.actor;

import org.entente.text.Span;

/**
 * A place in a sentence where an actor is spoken of.
 *
 * @param sentence index of the sentence
 * @param first index of its first token, title and determiner included
 * @param end index after its last token
 * @param head index of its syntactic head
 * @param span where it stands in the document's text
 * @param kind how it refers
 */
public record Mention(int sentence, int first, int end, int head, Span span, MentionKind kind) {}
