package org.entente.explore;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as a graph describes it.
 *
 * @param iri its IRI: the name of its graph
 * @param name what its source calls it
 * @param title its headline
 * @param date when it was published
 * @param publisher who published it
 * @param url where
 */
public record Article(
    String iri,
    String name,
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url) {}
