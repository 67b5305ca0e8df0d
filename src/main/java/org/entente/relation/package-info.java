/**
 * Who does what to whom, as the words say it: relation frames and open propositions matched on
 * dependency trees. Does not judge whether it is true.
 */
@NullMarked
package org.entente.relation;

import org.jspecify.annotations.NullMarked;
