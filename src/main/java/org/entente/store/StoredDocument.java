package org.entente.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document in a store.
 *
 * @param iri its IRI, which also names its graph
 * @param name what its source calls it: a file's name, the id of a JSON line
 * @param date the day it was published
 * @param title its headline
 * @param publisher who published it
 * @param url where it was published
 * @param contentHash the hash of its text and metadata
 * @param statements the number of its statements
 */
public record StoredDocument(
    String iri,
    String name,
    @Nullable LocalDate date,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    String contentHash,
    int statements) {}
