package org.entente.actor;

import org.entente.language.NameType;
import org.entente.text.Span;

/**
 * A name in the text, without title and determiner, as entity corpora mark it.
 *
 * @param span where it stands in the document's text
 * @param type the kind of thing it names; a country is a {@code LOC} even where it acts
 */
public record NamedSpan(Span span, NameType type) {}
