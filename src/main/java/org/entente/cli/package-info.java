/** The commands. Parses arguments, calls the other packages, prints; holds no domain logic. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
