package org.entente.actor;

/**
 * A kind of body that every country has, such as its foreign ministry.
 *
 * @param name its key in bodies.tsv
 * @param label pattern of its label: {@code Ministry of Defence of {C}}
 * @param sector CAMEO code after the country's
 */
record StateBody(String name, String label, String sector) {}
