/**
 * Readers: from files, directories, archives and standard input to {@link
 * org.entente.text.Document} values. Knows formats and encodings, nothing of language.
 */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
