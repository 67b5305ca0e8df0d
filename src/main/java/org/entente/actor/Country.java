package org.entente.actor;

/**
 * A country, or a union that acts like one.
 *
 * @param entry its entry
 * @param adjective the adjective that comes before its people: "Russian", "US"
 * @param capital its capital; empty where it has none
 */
record Country(Entry entry, String adjective, String capital) {

  String code() {
    return entry.country();
  }
}
