package org.entente.explore;

import java.util.List;

/** What came of looking an actor up by a name. */
public sealed interface Lookup {

  /** There is one of this name. */
  record Found(Party party) implements Lookup {}

  /** There are several: which is meant? */
  record Ambiguous(List<Party> candidates) implements Lookup {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /** There is none; these are called alike. */
  record Unknown(List<Party> near) implements Lookup {
    public Unknown {
      near = List.copyOf(near);
    }
  }
}
