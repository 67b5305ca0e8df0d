/** Many documents: several threads, results in order, bounded memory. Knows no command line. */
@NullMarked
package org.entente.batch;

import org.jspecify.annotations.NullMarked;
