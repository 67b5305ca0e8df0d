package org.entente.time;

import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date expression in a sentence.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param span where it stands in the document's text, without a leading preposition
 * @param value ISO 8601 as TimeML writes it: {@code 2014-03}, {@code 2021-W45}, {@code XXXX-11-10};
 *     null where it cannot be known
 * @param period the days it stands for; null where the year cannot be known
 */
public record DateExpression(
    int sentence, int first, int end, Span span, @Nullable String value, @Nullable Period period) {}
