/** Questions to a store: actors, relations, paths, timelines, saved queries. Reads only. */
@NullMarked
package org.entente.explore;

import org.jspecify.annotations.NullMarked;
