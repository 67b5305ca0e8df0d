package org.entente.export.layer;

import com.google.gson.JsonArray;

/** One kind of annotation of a document. Offsets are those of its text, end exclusive. */
@FunctionalInterface
public interface Layer {

  /** The annotations of this kind, in the order of the text. */
  JsonArray of(Annotated annotated);
}
