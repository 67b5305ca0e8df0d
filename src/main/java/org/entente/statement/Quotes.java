package org.entente.statement;

/** Quotation marks. */
final class Quotes {

  private Quotes() {}

  static boolean isQuote(String form) {
    return opens(form) || closes(form);
  }

  static boolean opens(String form) {
    return form.equals("\"") || form.equals("“") || form.equals("``") || form.equals("«");
  }

  static boolean closes(String form) {
    return form.equals("\"") || form.equals("”") || form.equals("''") || form.equals("»");
  }
}
