/** Stand-off annotations: what each stage found in a document, as JSON, one class per layer. */
@NullMarked
package org.entente.export.layer;

import org.jspecify.annotations.NullMarked;
