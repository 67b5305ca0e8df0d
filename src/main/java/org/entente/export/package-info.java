/** A store or statements in other formats. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
