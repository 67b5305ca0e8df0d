package org.entente.explore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.graph.Articles;
import org.entente.graph.DocumentGraph;
import org.entente.graph.Iris;
import org.entente.relation.Relation;
import org.entente.statement.Certainty;
import org.entente.statement.Extraction;
import org.entente.statement.Factuality;
import org.entente.statement.Polarity;
import org.entente.statement.Tense;
import org.entente.store.Store;

/** A small store with a meeting, a call, an invasion, and a claim that is denied. */
public final class SampleStore {

  private static final Relation ACCUSED =
      new Relation(
          "accused",
          "accused",
          "Said it did wrong.",
          "ACCUSE",
          "112",
          null,
          false,
          List.of(),
          List.of());
  private static final Factuality DENIED =
      new Factuality(Certainty.CT, Polarity.NEGATIVE, Tense.PAST);

  private SampleStore() {}

  /** Makes the store and opens it. */
  public static Store create(Path folder) {
    List<Relation> relations = new ArrayList<>(Articles.RELATIONS);
    relations.add(ACCUSED);
    Store store =
        Store.create(
            folder, Iris.standard(), iris -> new DocumentGraph(iris, Articles.RUN, relations));
    store.putAll(
        List.of(Articles.meeting(), Articles.call(), Articles.invasion(), quarrel(), again()));
    return store;
  }

  private static Extraction quarrel() {
    String accused = "Ukraine accused Russia of an invasion.";
    String denied = "Moscow denied that it had invaded Ukraine.";
    return new Articles.Builder("quarrel.txt", accused + " " + denied)
        .add(accused, Articles.UKRAINE, ACCUSED, Articles.RUSSIA, Articles.FACT)
        .add(denied, Articles.RUSSIA, Articles.INVADED, Articles.UKRAINE, DENIED, Articles.RUSSIA)
        .build();
  }

  private static Extraction again() {
    String met = "Biden met von der Leyen.";
    return new Articles.Builder("again.txt", met)
        .add(met, Articles.BIDEN, Articles.MET, Articles.VON_DER_LEYEN, Articles.FACT)
        .build();
  }
}
