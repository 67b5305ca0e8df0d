/**
 * Documents and places in them, and the files that come with the program: what every other package
 * stands on. Knows nothing of how a document is read or what is found in it.
 */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
