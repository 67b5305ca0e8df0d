/** Date expressions and the day intervals they stand for. Knows calendars, not events. */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
