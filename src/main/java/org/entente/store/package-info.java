/**
 * The TDB2 dataset: documents put and removed, derived edges, checks. One transaction per public
 * method.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
