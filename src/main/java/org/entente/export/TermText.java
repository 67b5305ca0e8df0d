package org.entente.export;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** RDF terms for people: {@code actor:Joe_Biden}, the plain text of a literal. */
public final class TermText {

  private final PrefixMapping prefixes;

  /** Abbreviates IRIs by these prefixes. */
  public TermText(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  /** The term in short; nothing for no term. */
  public String of(@Nullable Node term) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? prefixes.shortForm(term.getURI()) : term.toString();
  }
}
