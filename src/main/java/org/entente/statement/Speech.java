package org.entente.statement;

/**
 * What a verb beside a clause says of it.
 *
 * @param effect what its subject says of the clause
 * @param quotationOnly whether it reports only between quotation marks: "..., he continued"
 */
record Speech(Effect effect, boolean quotationOnly) {}
