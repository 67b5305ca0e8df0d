/**
 * From the text of a document to sentences, tokens, names and dependency trees. Knows English, not
 * the world: which name means whom is the business of {@link org.entente.actor}.
 */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
