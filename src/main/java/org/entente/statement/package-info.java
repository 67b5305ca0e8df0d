/**
 * What a document claims: propositions with their factuality, holders, dates and places. {@link
 * org.entente.statement.Extractor} is the pure heart of the program.
 */
@NullMarked
package org.entente.statement;

import org.jspecify.annotations.NullMarked;
