package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the names of countries, organisations, places and groups that are the same name. */
final class ThingNames {

  private final CompanyWords words;

  ThingNames(CompanyWords words) {
    this.words = words;
  }

  void join(List<Reference> references, Clusters clusters, Setting setting) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      String identity = identity(reference, setting);
      Integer earlier = identity.isEmpty() ? null : seen.putIfAbsent(identity, i);
      if (earlier != null) {
        clusters.join(earlier, i);
      }
    }
  }

  private String identity(Reference reference, Setting setting) {
    Entry entry = reference.entry();
    if (entry != null) {
      return "entry:" + entry.id();
    }
    if (reference.type() == null || reference.isPerson()) {
      return "";
    }
    String key = setting.expand(NameKey.of(reference.label()));
    if (reference.type() == ActorType.GROUP) {
      // "protesters" here and there need not be the same; "US officials" act as one.
      return reference.country().isEmpty() && !reference.definite() ? "" : "group:" + key;
    }
    return reference.type() + ":" + words.withoutLegalForm(key);
  }
}
