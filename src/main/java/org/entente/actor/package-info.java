/**
 * Who is spoken of: mentions, coreference chains, links to the gazetteer, offices. Knows actors,
 * not what they do.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
