/**
 * Trains the models of {@link org.entente.language} from treebanks; never loaded while reading
 * news.
 */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
