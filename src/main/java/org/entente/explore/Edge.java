package org.entente.explore;

/**
 * A direct edge of the graph.
 *
 * @param subject who
 * @param relation local name of the property
 * @param object to whom
 */
public record Edge(Party subject, String relation, Party object) {}
